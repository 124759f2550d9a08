/** The words of `coopolis tornado`, in both languages. */
import { fill, type Arguments, type Locale, type Text } from "#engine";

const words = {
  heading: {
    en: "Which assumption the effect of “{policy}” against “{baseline}” hangs on",
    zh: "“{policy}”相对“{baseline}”的效果取决于哪个假设",
  },
  setup: {
    en: "{outcome} in {month}; {households} households, {replicates} replicates at each end, seed “{seed}”; one assumption at a time, all others in the middle, same luck.",
    zh: "{month}的{outcome}；{households}户，每端{replicates}次重复，种子“{seed}”；每次只变一个假设，其余取中间值，运气相同。",
  },
  central: {
    en: "With everything in the middle the effect is {effect} ({range} in 8 of 10 runs).",
    zh: "一切取中间值时，效果为{effect}（十次模拟中有八次为{range}）。",
  },
  noValue: { en: "The effect has no value: {reason}.", zh: "效果没有数值：{reason}。" },
  nothing: {
    en: "This scenario draws no parameter from a range; name some with --parameters.",
    zh: "该情景没有按范围抽取的参数；可用--parameters指定。",
  },
  widest: {
    en: "“{name}” matters most: the effect is {low} at its low end, {middle} in the middle and {high} at its high end.",
    zh: "“{name}”影响最大：低端时效果为{low}，中间为{middle}，高端为{high}。",
  },
  turns: { en: "The sign of the effect depends on: {names}.", zh: "效果的方向取决于：{names}。" },
  stable: {
    en: "At no end does the mean effect turn to the other sign.",
    zh: "在任何一端，平均效果都没有转为相反方向。",
  },
  effects: {
    en: "Effect of the policy ({unit}) and level under it, at both ends",
    zh: "两端的政策效果（{unit}）及政策下的水平",
  },
  parameter: { en: "Assumption", zh: "假设" },
  end: { en: "Set to", zh: "设为" },
  effect: { en: "Effect", zh: "效果" },
  range: { en: "80% range", zh: "80%区间" },
  level: { en: "Level", zh: "水平" },
  middle: { en: "All in the middle", zh: "全部取中间值" },
  missing: { en: "Stopped early; not run yet: {names}.", zh: "提前停止；尚未运行：{names}。" },
  cannot: {
    en: "Ranges are judgements, not frequencies. One at a time shows no interactions: assumptions that matter only together stay hidden. An experiment shows them (methods morris and saltelli), such as:",
    zh: "范围属于判断，而非频率。逐一变动看不出交互作用：只有同时变动才起作用的假设会被掩盖。可用实验查看（方法morris与saltelli），例如：",
  },
  finishing: {
    en: "Stopping: the assumption in hand is finished first. Press Ctrl-C again to stop at once.",
    zh: "正在停止：先完成手头的假设。再按一次Ctrl-C立即停止。",
  },
  unknownPolicy: {
    en: "--policy: expected one of {names}; got {name}.",
    zh: "--policy：应为{names}之一，给出的是{name}。",
  },
  unknownOutcome: {
    en: "--outcome: expected an outcome that the file reports and single runs have: {names}; got {name}.",
    zh: "--outcome：应为文件所报告且单次运行具有的结果：{names}；给出的是{name}。",
  },
  unknownParameter: {
    en: "--parameters: there is no parameter {name}. `coopolis list parameters` shows them all.",
    zh: "--parameters：没有参数{name}。coopolis list parameters可列出全部。",
  },
} as const satisfies Record<string, Text>;

/** A sentence of the answer. */
export const swingWord = (name: keyof typeof words, locale: Locale, given: Arguments = {}): string =>
  fill(words[name][locale], given);
