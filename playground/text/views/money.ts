/** Words about where public money goes. */
import type { Sector } from "#engine";
import { dictionary } from "../dictionary.ts";

const sectorsEn: Record<Sector, string> = {
  households: "households",
  cooperatives: "cooperatives",
  funds: "village funds",
  enterprises: "enterprises",
  government: "government",
  banks: "banks",
  outside: "outside the model",
};
const sectorsZh: Record<Sector, string> = {
  households: "农户",
  cooperatives: "合作社",
  funds: "村级互助资金",
  enterprises: "企业",
  government: "政府",
  banks: "银行",
  outside: "模型之外",
};

export const moneyWords = dictionary(
  {
    intro:
      "Where the public money of the policy goes beyond the baseline's, and who is better off in the end. The two are shown side by side and must not be added: money changes hands, and people change what they do.",
    baselineOnly: "Choose a policy beside the baseline to see what it costs.",
    wait: "Flows of money are known when the runs are complete on this device.",
    sectors: sectorsEn,
    flowTitle: "From government to those who get it first",
    flowReading:
      "More public money than under the baseline, yuan a household and year, means over runs, from the programme to the sector that gets it first. What government saves is in the table.",
    flowSources:
      "Every flow of the ledger that leaves government, policy less baseline, over all policy years, not discounted, at base-year prices.",
    nothingMore: "The policy spends no more than the baseline on any programme.",
    programme: "Programme",
    recipient: "Gets it first",
    change: "Change",
    baseline: "Baseline",
    unit: "yuan a household and year",
    firstTitle: "Who gets it first",
    firstReading:
      "Of the public money beyond the baseline's: how much each group or sector receives first, yuan a household and year; groups as they stood when the policies began. The line holds 8 of 10 runs.",
    firstSources:
      "Payments of levers to households by group at the start, and flows from government to other sectors; policy less baseline in the same run.",
    others: {
      poor: "Poor at the start",
      nearPoor: "Near poor at the start",
      other: "Other households",
      elite: "Village elite",
      otherHouseholds: "Households, by other ways",
    },
    costTitle: "What it costs",
    costReading:
      "Net public cost counts what government spends less what it takes in; duty and tax forgone are not in it. Cost per exit: net cost over persons fewer in poverty; it has no value where poverty does not clearly fall.",
    costSources:
      "Drummond et al. on cost-effectiveness: incremental cost over incremental effect, paired by run; ratios of means with their range.",
    withForgone: "Net public cost and duty forgone together",
    share: (text: string) => `${text} of each yuan`,
    none: "no value",
    outcome: "Outcome",
  },
  {
    intro: "与基准相比，政策多花的公共资金流向何处，最终谁的处境变好。两者并列而不可相加：钱会转手，人会改变行为。",
    baselineOnly: "请选择基准之外的政策，以查看其成本。",
    wait: "本设备完成全部模拟后即可看到资金流向。",
    sectors: sectorsZh,
    flowTitle: "从政府到最先得到者",
    flowReading: "比基准多出的公共资金（元/户·年，各次模拟均值），从项目到最先得到它的部门。政府节省的部分见表。",
    flowSources: "账本中所有由政府支出的流量，政策减基准，覆盖全部政策年份，不贴现，按基年价格。",
    nothingMore: "这项政策没有任何项目的支出高于基准。",
    programme: "项目",
    recipient: "最先得到者",
    change: "变化",
    baseline: "基准",
    unit: "元/户·年",
    firstTitle: "谁最先得到",
    firstReading:
      "比基准多出的公共资金中，各群体或部门最先得到多少（元/户·年）；群体按政策开始时的状况划分。线段包含十次模拟中的八次。",
    firstSources: "各政策工具按期初群体支付给农户的金额，以及政府流向其他部门的流量；同一次模拟中政策减基准。",
    others: {
      poor: "期初贫困",
      nearPoor: "期初近贫",
      other: "其他农户",
      elite: "村庄精英",
      otherHouseholds: "农户（其他途径）",
    },
    costTitle: "成本",
    costReading:
      "财政净成本为政府支出减收入，不含少征的关税与税款。每脱贫一人的成本为净成本除以减少的贫困人口；贫困没有明确下降时没有数值。",
    costSources: "增量成本除以增量效果（Drummond等，成本效果分析），逐次配对；均值之比及其范围。",
    withForgone: "财政净成本与少征税款合计",
    share: (text) => `每元中${text}`,
    none: "无数值",
    outcome: "结果",
  },
);
