/** Words about why a policy does what it does. */
import type { AttributionFault } from "#engine";
import { dictionary } from "../dictionary.ts";

type Given = Readonly<Record<string, string | number>>;
type Faults = Record<AttributionFault, (given: Given) => string>;

const faultsEn: Faults = {
  unknownPolicy: () => "This policy is not in the scenario.",
  unknownOutcome: () => "This outcome is not reported here. Choose another one.",
  comparedOnly: () => "This outcome compares policies; no single run has it. Choose another one.",
  nothingChanged: () =>
    "This policy sets every lever as the baseline does: there is nothing to explain. Choose another policy, or change a lever.",
  tooManyParts: ({ count, maximum }) =>
    `The policy changes ${count} parts; at most ${maximum} can be shared out. Put its levers together by group.`,
  unknownLever: () => "A lever named here is not one that the policy changes.",
  leverTwice: () => "A lever stands in two groups.",
  nothingDone: () => "It was stopped before the first run was complete.",
};
const faultsZh: Faults = {
  unknownPolicy: () => "情景中没有这项政策。",
  unknownOutcome: () => "此处没有报告该结果，请另选一项。",
  comparedOnly: () => "该结果是政策之间的比较，单次运行中没有，请另选一项。",
  nothingChanged: () => "这项政策的各项设置与基准相同，没有可解释的。请另选政策，或改动一项工具。",
  tooManyParts: ({ count, maximum }) => `这项政策改变了${count}个部分，最多可分摊${maximum}个。请按组合并。`,
  unknownLever: () => "所列工具不是这项政策改变的。",
  leverTwice: () => "一项工具出现在两个组中。",
  nothingDone: () => "在第一次运行完成之前已停止。",
};

export const whyWords = dictionary(
  {
    intro:
      "What each part of the policy brings, over all orders in which the parts could be put in place (Shapley value): none of them gains by coming first. Runs of every combination, with the same luck.",
    outcome: "Explain",
    grouping: "by",
    levers: "lever",
    groups: "group of levers",
    card: "Why",
    cardSays: (levers: number, combinations: number, runs: number) =>
      `The policy changes ${levers} levers. A drawing from the baseline to the policy would show what each of them brings. For it up to ${combinations} combinations of them are run with the same luck, ${runs} runs each.`,
    explain: "Explain",
    again: "Explain again",
    earlier: "This explanation is of earlier settings.",
    more: "The money behind it",
    waits:
      "When all runs are done, a drawing from the baseline to the policy shows here what each lever of the policy brings.",
    byLever: "Shared out lever by lever.",
    byGroup: (names: string) => `Levers of one group are taken together. Groups: ${names}.`,
    running: "Running the combinations of levers",
    baselineOnly: "Choose a policy beside the baseline to see why it does what it does.",
    parts: {
      title: "From the baseline to the policy",
      reading:
        "Each bar begins where the one before it ended. The thin line is the range of its own part in 8 of 10 runs. The order is that of size and says nothing about time.",
      sources:
        "Shapley value (1953) over all combinations of the levers that the policy changes, each run with the same luck; after Shorrocks (2013) for poverty.",
      part: "Part",
      brings: "Brings",
      alone: "Alone",
      last: "Added to all others",
      eightOfTen: "in 8 of 10 runs",
    },
    one: "The policy changes a single lever, so all of its effect is that lever's: there is nothing to share out.",
    oneGroup:
      "All levers that the policy changes belong to one group, and they are more than can be shared out one by one (five). Undo some of them to see what each brings; below is the income they bring together.",
    income: {
      title: "The income behind it",
      reading:
        "Change of mean income of the last twelve months by flow of money, yuan a registered member and year. The line holds 8 of 10 runs.",
      sources:
        "Every flow of the ledger that is household income or a cost against it, policy less baseline in the same run. The parts add up to the change of mean income.",
    },
    consumption: {
      title: "From income to consumption",
      reading:
        "Welfare is consumption of those at home. What is saved, lent or repaid does not count, and the number of persons at home changes too.",
      sources:
        "Every flow of the ledger of households, policy less baseline in the same run, yuan a person-year at home.",
    },
    growth: {
      title: "Growth or another sharing",
      reading:
        "How much of the change of poverty comes from welfare common to all (growth), and how much from another sharing of it (redistribution).",
      sources:
        "Datt and Ravallion (1992), averaged over both orders so that there is no rest; headcount, poverty gap and squared gap.",
      measure: "Measure",
      growth: "growth",
      redistribution: "redistribution",
      measures: { headcount: "Headcount", povertyGap: "Poverty gap", povertySeverity: "Squared poverty gap" },
    },
    total: "Change",
    interrupted: "Stopped early: the parts are estimates.",
    faults: faultsEn,
  },
  {
    intro:
      "政策每个部分的作用，按各部分所有可能的实施次序取平均（沙普利值）：先后次序不占便宜。各种组合都在同样的运气下模拟。",
    outcome: "解释",
    grouping: "按",
    levers: "单项工具",
    groups: "工具组",
    card: "为何",
    cardSays: (levers, combinations, runs) =>
      `本政策改变${levers}项工具。从基准到政策的图将显示每项工具的作用。为此须在同样的运气下模拟最多${combinations}种组合，每种${runs}次。`,
    explain: "解释",
    again: "重新解释",
    earlier: "以下解释属于此前的设置。",
    more: "背后的资金",
    waits: "全部运行完成后，此处将以从基准到政策的图显示每项工具的作用。",
    byLever: "按单项工具分摊。",
    byGroup: (names) => `同组工具合并计算。各组：${names}。`,
    running: "正在模拟各种工具组合",
    baselineOnly: "请选择基准之外的政策，以查看其作用从何而来。",
    parts: {
      title: "从基准到政策",
      reading: "每一条从上一条结束处开始。细线为该部分自身在十次模拟中有八次所在的范围。次序按大小排列，与时间无关。",
      sources:
        "对政策所改变的工具的全部组合计算沙普利值（1953），各组合在同样运气下运行；贫困分解参见Shorrocks（2013）。",
      part: "部分",
      brings: "作用",
      alone: "单独实施",
      last: "加在其余之上",
      eightOfTen: "十次中有八次",
    },
    one: "这项政策只改变一项工具，全部作用都来自它，没有可分摊的。",
    oneGroup:
      "这项政策改变的工具同属一组，且超过可逐项分摊的数目（五项）。撤销其中几项即可看到各自的作用；下面是它们共同带来的收入。",
    income: {
      title: "背后的收入",
      reading: "最后十二个月平均收入的变化，按资金流量分列，元/登记成员·年。线段包含十次模拟中的八次。",
      sources: "账本中所有属于住户收入或成本的流量，同一次模拟中政策减基准；各部分之和等于平均收入的变化。",
    },
    consumption: {
      title: "从收入到消费",
      reading: "福利是在家人口的消费。储蓄、借出与还款不计入，在家人数也会变化。",
      sources: "账本中住户的全部流量，同一次模拟中政策减基准，元/在家人·年。",
    },
    growth: {
      title: "增长还是再分配",
      reading: "贫困变化中有多少来自人人共享的福利增长，多少来自分配方式的改变。",
      sources: "Datt与Ravallion（1992），对两种次序取平均，因此没有余项；贫困发生率、贫困差距与平方差距。",
      measure: "指标",
      growth: "增长",
      redistribution: "再分配",
      measures: { headcount: "贫困发生率", povertyGap: "贫困差距", povertySeverity: "平方贫困差距" },
    },
    total: "变化",
    interrupted: "提前停止：各部分为估计值。",
    faults: faultsZh,
  },
);
