/** What border trade assumes, moves and remembers. */
import type { Flows } from "../../model/ledger.ts";
import type { Own, OwnTables } from "../../model/mechanism.ts";
import { real } from "../../population/column.ts";
import { RING } from "../../population/households.ts";
import { dialRow } from "../../support/dial-row.ts";
import type { Dial, Unit } from "../../support/quantity.ts";

// prettier-ignore
export const parameters = {
  bargainBase: dialRow("log odds of residents' share of what exempt trade earns", "居民在免税贸易收益中所占份额的对数优势", "1", -3.22, -6, 1, "DERIVED", "with margins and duties, to 50 yuan of a quota-day of 8,000 (0.63%) for groups of 21 of the first stage, at the crowding they cause in GX14", "E8", "E8b", "K45"),
  bargainSize: dialRow("log odds per log of members who bargain together", "议价成员规模（对数）的影响", "1", 0.1, 0, 2, "ASSUMED", "sign only", "M3", "M9"),
  bargainStage: dialRow("log odds per stage of the group", "组织阶段每升一级的影响", "1", 0.1, 0, 2, "ASSUMED", "sign only", "M9"),
  bargainProcessing: dialRow("log odds if all goods were processed by the group", "全部自行加工对议价的影响", "1", 1, 0, 4, "ASSUMED", "sign only", "M4", "M10"),
  bargainOwnGoods: dialRow("log odds if all goods were the group's own", "全部自有货物对议价的影响", "1", 0.3, 0, 4, "ASSUMED", "sign only", "M3"),
  bargainOrganisers: dialRow("log odds against residents per concentration of organisers", "组织者集中度对议价的影响", "1", 0.6, 0, 4, "ASSUMED", "sign only", "V22", "E17"),
  bargainGovernance: dialRow("log odds of members' full say", "成员充分参与治理的影响", "1", 0.3, 0, 4, "ASSUMED", "sign only", "V22", "M3"),
  quotaLending: dialRow("share of pooled quotas lent out where one organiser rules", "单一组织者下额度出借比例", "share", 0.2, 0, 1, "ASSUMED", "misuse is reported, its size is not", "E17", "E1b"),
  lendingLoss: dialRow("share of the take that residents lose on a lent quota", "出借额度时居民损失的分成比例", "share", 0.5, 0, 1, "ASSUMED", "no figure", "E17"),
  ownGoodsByStage: dialRow("goods a group pays for itself, share per stage above the first", "每升一级自有货物比例", "share", 0.15, 0, 0.5, "ASSUMED", "as far as its money goes", "M9"),
  stageTime: dialRow("labour and port time of a quota-day saved per stage", "每升一级节省的人工与口岸时间", "share", 0.2, 0, 0.6, "ASSUMED", "inefficient, time-consuming trade ends with upgrading", "M9"),
  declarationTime: dialRow("port time saved where one declaration covers all", "集中申报节省的口岸时间", "share", 0.4, 0, 0.9, "ASSUMED", "two places, one inspection; no figure", "M9"),
  channelTime: dialRow("port time saved by a green channel", "绿色通道节省的口岸时间", "share", 0.2, 0, 0.9, "ASSUMED", "no figure", "M3"),
  timeOffer: dialRow("part of the time saved that goes into more turns", "节省时间用于增加轮值的弹性", "1", 0.5, 0, 1, "ASSUMED", "elasticity of days offered; no figure", "M9"),
  exemptDemand: dialRow("pooled goods organisers take at most, share of the market", "组织者对入池货物的最大需求（占市场）", "share", 1, 0.05, 5, "ASSUMED", "no figure; demand binds when many trade"),
  imitationPace: dialRow("part of its goods a group chooses anew each month", "每月调整货物构成的比例", "share", 0.1, 0, 1, "ASSUMED", "no figure", "M4"),
  imitation: dialRow("weight of what others sell in the choice of goods", "选货中模仿他人的权重", "1", 0.7, 0, 0.95, "ASSUMED", "few categories, all alike; no figure", "M3", "M4"),
  groupFee: dialRow("fee a group keeps, share of value", "互助组留存费用占交易额比例", "share", 0.001, 0, 0.05, "ASSUMED", "no figure; small beside the members' 0.63%"),
  groupCost: dialRow("running costs of a group, share of its fee", "互助组运行成本占费用比例", "share", 0.5, 0, 1, "ASSUMED", "clerk, transport; no figure"),
  processingTurnover: dialRow("goods a group processes in a month per yuan of processing capital", "加工资本月周转次数", "1", 1, 0, 12, "ASSUMED", "no figure", "M10"),
  processingMargin: dialRow("value a group adds by processing, net of its costs", "自行加工净增值率", "share", 0.012, 0, 0.2, "ASSUMED", "about a yearly 12% on its capital after wear", "M4", "M10"),
  processingWear: dialRow("wear of processing capital", "加工资本月折旧率", "1/month", 0.01, 0, 0.1, "ASSUMED", "no figure"),
  processorShare: dialRow("share of organisers' goods that firms process on landing", "组织者货物落地加工比例", "share", 0.2, 0, 1, "DERIVED", "6.0 billion in seven months of 2024 beside some 42 billion a year of 2021", "E15", "E2"),
  wouldHavePaid: dialRow("share of exempt trade that would have paid duty", "本应纳税的免税贸易比例", "share", 0.5, 0, 1, "ASSUMED", "between none and all"),
} as const satisfies Readonly<Record<string, Dial>>;

// prettier-ignore
export const flows = {
  quotaTake: { from: "outside", to: "households", label: { en: "members' take of pooled quotas", zh: "互助组成员额度分成" }, income: "trade" },
  soloSales: { from: "outside", to: "households", label: { en: "margin of solo border trade", zh: "独自互市毛利" }, income: "trade" },
  soloCosts: { from: "households", to: "outside", label: { en: "travel and queue of solo traders", zh: "独自互市路费与排队成本" }, income: "trade" },
  groupFees: { from: "outside", to: "cooperatives", label: { en: "fees of trade groups", zh: "互助组费用收入" } },
  groupProcessed: { from: "outside", to: "cooperatives", label: { en: "value trade groups add by processing", zh: "互市组织加工增值" } },
  groupCosts: { from: "cooperatives", to: "outside", label: { en: "running costs of trade groups", zh: "互助组运行成本" } },
  goodsCreditInterest: { from: "cooperatives", to: "banks", label: { en: "interest of trade groups on credit for goods", zh: "互市组织货款利息" } },
  goodsCreditSubsidies: { from: "government", to: "banks", label: { en: "interest subsidy on credit for goods", zh: "货款贴息" } },
} as const satisfies Flows;

/** Twelve months of a village: village v, month m in place 12 v + m mod 12. */
const year = (en: string, zh: string, unit: Unit) => real(en, zh, unit, 0, 1e13, RING);

export const columns = {
  villages: {
    surplusRate: real("what a yuan of pooled goods earns this month", "本月入池货物每元收益", "share", 0, 10),
    turns: year("member households who take turns", "轮值成员户", "households"),
    pooledLimit: year("quota of the days used in groups", "互助组额度上限", "yuan"),
    pooledSurplus: year("what pooled trade earns, organisers included", "入池贸易总收益（含组织者）", "yuan"),
    lentValue: year("value declared on lent quotas", "出借额度申报额", "yuan"),
    soloLimit: year("quota of the days used alone", "独自互市额度上限", "yuan"),
    taxExpenditure: year("tax expenditure", "税收支出", "yuan"),
    taxToHouseholds: year("tax expenditure that reaches households", "归于农户的税收支出", "yuan"),
    taxToProcessors: year("tax expenditure that reaches processors", "归于加工企业的税收支出", "yuan"),
  },
} as const satisfies OwnTables;

/** 1101: the first choice of goods of a village, one uniform a category. */
export const purposes = { firstGoods: 1101 } as const;

export type BorderTradeOwn = Own<typeof parameters, typeof flows, typeof columns>;
