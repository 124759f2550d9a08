/** The words of `coopolis why`, in both languages. */
import { fill, type Arguments, type AttributionFault, type Locale, type PovertyMeasure, type Text } from "#engine";

const words = {
  heading: { en: "Why “{policy}” differs from “{baseline}”", zh: "“{policy}”为何不同于“{baseline}”" },
  setup: {
    en: "{outcome} in {month}; {households} households, {replicates} replicates, seed “{seed}”; same households, same luck.",
    zh: "{month}的{outcome}；{households}户，{replicates}次重复，种子“{seed}”；同一批农户、同样的运气。",
  },
  contributions: { en: "What each part of the policy brings (Shapley value)", zh: "政策各部分的贡献（沙普利值）" },
  part: { en: "Part", zh: "部分" },
  brings: { en: "Brings", zh: "贡献" },
  range: { en: "80% range", zh: "80%区间" },
  ofTotal: { en: "Of total", zh: "占比" },
  alone: { en: "Alone", zh: "单独" },
  last: { en: "Added last", zh: "最后加入" },
  together: { en: "All together", zh: "合计" },
  income: {
    en: "The change of mean income by flow, {unit} of registered members",
    zh: "人均收入变化按资金流分解（户籍人口，{unit}）",
  },
  consumption: {
    en: "The change of mean consumption at home by flow, {unit} at home",
    zh: "在家人均消费变化按资金流分解（在家人口，{unit}）",
  },
  flow: { en: "Flow", zh: "资金流" },
  change: { en: "Change", zh: "变化" },
  smaller: { en: "{count} smaller ones", zh: "其余{count}项" },
  poverty: {
    en: "The change of poverty: growth for all alike, and another sharing",
    zh: "贫困变化：同比增长与分配变化",
  },
  measure: { en: "Measure", zh: "指标" },
  growth: { en: "Growth", zh: "增长" },
  redistribution: { en: "Redistribution", zh: "分配" },
  against: { en: "{measure}, against the baseline", zh: "{measure}，与基准相比" },
  sinceStart: { en: "{measure}, since the start", zh: "{measure}，自政策开始" },
  gains: { en: "Gain of consumption by group at the start, {unit}", zh: "按政策开始时分组的消费增益（{unit}）" },
  group: { en: "Group", zh: "组别" },
  gain: { en: "Gain", zh: "增益" },
  fifth: { en: "{k} of 5 by consumption", zh: "消费第{k}个五分之一" },
  between: { en: "{low} to {high}", zh: "{low} 至 {high}" },
  missing: { en: "Not run yet: {coalitions}.", zh: "尚未运行：{coalitions}。" },
  conditional: { en: "All this holds in the model; it is no forecast.", zh: "以上均为模型中的结果，并非预测。" },
} as const satisfies Record<string, Text>;

const measures: Readonly<Record<PovertyMeasure, Text>> = {
  headcount: { en: "Headcount", zh: "贫困发生率" },
  povertyGap: { en: "Gap", zh: "贫困缺口" },
  povertySeverity: { en: "Severity", zh: "贫困强度" },
};

const faults: Readonly<Record<AttributionFault, Text>> = {
  unknownPolicy: {
    en: "--policy: expected one of {names}; got {name}.",
    zh: "--policy：应为{names}之一，给出的是{name}。",
  },
  unknownOutcome: {
    en: "--outcome: {name} is no outcome of runs, or has no poverty line of its own. `coopolis list metrics` shows them all.",
    zh: "--outcome：{name}不是运行的结果指标，或没有贫困线。coopolis list metrics可列出全部。",
  },
  comparedOnly: {
    en: "--outcome: no single run has {name}: it compares policies. Ask for one of its parts.",
    zh: "--outcome：{name}只在比较政策时存在。请改用其组成部分。",
  },
  nothingChanged: {
    en: "{policy} sets every lever as the baseline {baseline} does: there is nothing to explain. Name another with --policy.",
    zh: "{policy}的所有工具与基准{baseline}相同，没有可解释的差别。请用--policy另选一项。",
  },
  tooManyParts: {
    en: "The policy has {count} parts, and at most {maximum} can be told apart: {names}. Put levers together: --groups a+b,c+d",
    zh: "该政策有{count}个部分，至多区分{maximum}个：{names}。请合并工具：--groups a+b,c+d",
  },
  unknownLever: {
    en: "--groups: {name} is not among the levers this policy changes: {names}.",
    zh: "--groups：{name}不在该政策改动的工具之中：{names}。",
  },
  leverTwice: {
    en: "--groups: {name} stands in two groups; keep it in one.",
    zh: "--groups：{name}出现在两组中，请只保留一处。",
  },
  nothingDone: {
    en: "Stopped before the first replicate was done. Run the same command again.",
    zh: "第一次重复完成前已停止。请重新运行同一命令。",
  },
};

/** A sentence of the answer. */
export const explain = (name: keyof typeof words, locale: Locale, given: Arguments = {}): string =>
  fill(words[name][locale], given);
export const measureName = (measure: PovertyMeasure, locale: Locale): string => measures[measure][locale];
/** Why there is no answer, and what to do. */
export const faultSentence = (fault: AttributionFault, locale: Locale, given: Arguments): string =>
  fill(faults[fault][locale], given);
