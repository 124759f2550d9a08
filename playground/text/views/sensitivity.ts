/** Words about which assumption matters. */
import { dictionary } from "../dictionary.ts";

export const sensitivityWords = dictionary(
  {
    intro:
      "Which assumption moves the effect of the policy most? Each doubtful parameter is set to the low and to the high end of its range, one at a time; all others stay in the middle, and the luck is the same throughout.",
    outcome: "Effect on",
    add: "Add a parameter with its declared range",
    choose: "Choose …",
    remove: (label: string) => `Leave out ${label}`,
    runs: "runs of each",
    cost: (runs: number) => `${runs} runs of two policies each.`,
    start: "Work it out",
    running: "Running both ends of each range",
    baselineOnly: "Choose a policy beside the baseline first.",
    nothing: "This scenario draws no parameter from a range. Add one below to see what it moves.",
    title: "Effect of the policy at both ends",
    reading:
      "The upright rule is the effect with everything in the middle. A bar leads from the effect at the low end to that at the high end; the widest comes first. A difference smaller than the range over runs may be luck.",
    sources:
      "One at a time, common luck (tornado diagram; Eschenbach 1992). Ranges are the scenario's own or those declared with the parameter; they are judgements, not frequencies.",
    cannot:
      "It cannot show interactions: two parameters that matter only together stay hidden. For that there are screening and variance methods in the command line:",
    parameter: "Parameter",
    low: "low",
    high: "high",
    atLow: "Effect at the low end",
    atHigh: "Effect at the high end",
    level: "Level under the policy",
    central: (effect: string) => `With everything in the middle the policy changes it by ${effect}.`,
    widest: (label: string, low: string, middle: string, high: string) =>
      `“${label}” matters most: the effect is ${low} at its low end, ${middle} in the middle and ${high} at its high end.`,
    stable: "The sign of the effect is the same at every end.",
    turns: (names: string) => `The sign of the effect depends on: ${names}.`,
  },
  {
    intro: "哪个假设最能左右政策效果？把每个不确定的参数逐一设到其范围的低端与高端，其余保持中间值，运气始终相同。",
    outcome: "对……的效果",
    add: "加入参数（按其声明的范围）",
    choose: "选择……",
    remove: (label) => `去掉${label}`,
    runs: "次运行（各端）",
    cost: (runs) => `共${runs}次运行，每次两项政策。`,
    start: "开始计算",
    running: "正在运行各范围的两端",
    baselineOnly: "请先选择基准之外的政策。",
    nothing: "该情景没有按范围抽取的参数。可在下方加入一个，看它影响多大。",
    title: "两端的政策效果",
    reading: "竖线为一切取中间值时的效果。横条从低端效果到高端效果，最宽者在前。小于各次运行范围的差异可能只是运气。",
    sources: "逐一变动、相同运气（龙卷风图；Eschenbach 1992）。范围为情景自定或参数所声明，属于判断而非频率。",
    cannot: "它看不出交互作用：只有同时变动才起作用的参数会被掩盖。命令行提供筛选与方差方法：",
    parameter: "参数",
    low: "低",
    high: "高",
    atLow: "低端效果",
    atHigh: "高端效果",
    level: "政策下的水平",
    central: (effect) => `一切取中间值时，政策使其变化${effect}。`,
    widest: (label, low, middle, high) =>
      `“${label}”影响最大：效果在低端为${low}，在中间为${middle}，在高端为${high}。`,
    stable: "在每一端，效果的方向都相同。",
    turns: (names) => `效果的方向取决于：${names}。`,
  },
);
