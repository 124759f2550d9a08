/**
 * Parameters that synthesis and several mechanisms share: what a worker earns where, what a household gets in
 * transfers, how it weighs going away. Synthesis solves each household's ability so that the model's own expected
 * income, computed from these, equals the income assigned to it.
 */
import { dial, type Dial, type Unit } from "../support/quantity.ts";

type Tag = Dial["source"]["tag"];
const value = (en: string, zh: string, unit: Unit, central: number, min: number, max: number, tag: Tag, note: string, ...rows: string[]): Dial =>
  dial({ label: { en, zh }, description: { en, zh }, unit, min, max, default: central, source: { tag, rows, note } });

export const economyDials = Object.freeze({
  meanIncome: value("assigned mean income per person at home", "设定的在家人均收入", "yuan/person/year", 12350, 2000, 40000, "DERIVED", "chosen so that mean consumption after burn-in meets K20", "K20", "K24"),
  shrinkBelow: value("contraction of log permanent welfare below the mean", "均值以下持久福利收缩系数", "1", 0.68, 0.5, 1, "DERIVED", "published cross-sections hold transitory luck; fitted to K21, K22", "K21", "K22"),
  shrinkAbove: value("contraction of log permanent welfare above the mean", "均值以上持久福利收缩系数", "1", 0.8, 0.5, 1, "DERIVED", "as below the mean", "K21", "K22"),
  sizeRank: value("rank correlation of size and welfare", "人口规模与福利的秩相关", "1", -0.55, -0.9, 0, "DERIVED", "gradient of size over quintiles", "A4b", "K4"),
  schoolingRank: value("rank correlation of schooling and welfare", "受教育年限与福利的秩相关", "1", 0.35, 0, 0.9, "ASSUMED", "K4 gives the sign"),
  landRank: value("rank correlation of land and welfare", "耕地与福利的秩相关", "1", 0.15, 0, 0.9, "ASSUMED", "no figure"),
  landSigma: value("log standard deviation of land", "耕地对数标准差", "1", 0.6, 0.1, 1.2, "ASSUMED", "dispersion not found", "K9"),
  capitalMean: value("mean productive capital", "户均生产性资本", "yuan", 8000, 0, 200000, "ASSUMED", "no figure"),
  capitalSigma: value("log standard deviation of capital", "资本对数标准差", "1", 0.8, 0.1, 2, "ASSUMED", "no figure"),
  capitalRank: value("rank correlation of capital and welfare", "资本与福利的秩相关", "1", 0.5, 0, 0.95, "ASSUMED", "K4 gives the sign"),
  dependants: value("chance that a member beyond the first is a dependant", "首位之外成员为抚养人口的概率", "share", 0.38, 0, 1, "DERIVED", "registered labour 2.74 of 3.8", "K3"),
  dependantsSlope: value("fall of that chance from the poorest to the richest", "抚养概率由贫到富的下降", "share", 0.12, 0, 0.5, "DERIVED", "supported per worker 1.52 to 1.32", "A4d", "K4"),
  villageShare: value("share of rank variance between villages", "村际差异占比", "share", 0.2, 0, 0.8, "ASSUMED", "no figure"),
  eliteShare: value("share of elite households", "精英户比例", "share", 0.08, 0, 0.5, "ASSUMED", "no figure"),
  registerShare: value("share of persons on the register of the poor", "建档立卡人口比例", "share", 0.1, 0, 0.5, "ASSUMED", "near the official rate", "A8"),
  observationError: value("error of observed log income", "收入核查误差", "1", 0.35, 0, 2, "DERIVED", "exclusion near the trial's 39%", "V18"),
  eliteFavour: value("favour of elites in registration, log points", "登记中的精英偏袒", "1", 0.25, 0, 2, "ASSUMED", "log-odds near 1", "V18"),
  farmLevel: value("level of farm and business output", "农业与自营产出水平", "yuan/year", 2350, 100, 20000, "DERIVED", "business share of income", "K28"),
  farmLand: value("output elasticity of land", "土地产出弹性", "1", 0.3, 0, 1, "ASSUMED", "model"),
  farmCapital: value("output elasticity of capital", "资本产出弹性", "1", 0.2, 0, 1, "ASSUMED", "model"),
  farmLabour: value("output elasticity of labour", "劳动产出弹性", "1", 0.5, 0, 1, "ASSUMED", "model"),
  capitalFloor: value("capital every farm has (tools, buildings)", "基础资本", "yuan", 2000, 0, 100000, "ASSUMED", "keeps output positive without capital"),
  inputsShare: value("share of planned gross output spent on inputs", "投入品占计划产出比例", "share", 0.4, 0, 0.9, "ASSUMED", "no figure for all business"),
  cropShare: value("share of crops in business output", "种植业占自营产出比例", "share", 0.35, 0, 1, "ASSUMED", "the rest is livestock and business"),
  localWage: value("local wage a month", "本地月工资", "nominal yuan/month", 1750, 200, 20000, "DERIVED", "outside wage less the local gap", "K31"),
  awayWage: value("migrant wage a month", "外出务工月工资", "nominal yuan/month", 2609, 200, 20000, "DERIVED", "2,864 of 2014 less the reported rise of 255", "B9c", "K31"),
  monthsWorked: value("months worked a year", "年工作月数", "months", 10.5, 1, 12, "ASSUMED", "24.9 days a month, breaks", "B9f"),
  schoolReturn: value("wage gain per year of schooling", "每年教育回报率", "share", 0.04, 0, 0.2, "ASSUMED", "low end of published returns"),
  remittedShare: value("share of pay that arrives at home", "寄回收入比例", "share", 0.35, 0, 1, "DERIVED", "bounds 0.2 to 0.5", "V17"),
  migrantWeight: value("weight of the migrant's own consumption in the choice", "外出者自身消费在决策中的权重", "share", 0.35, 0, 1, "ASSUMED", "no figure"),
  flatTransfer: value("flat transfers, scale", "普惠转移支付水平", "yuan/person/year", 950, 0, 10000, "DERIVED", "transfers' share of income", "K28"),
  transferPerson: value("flat transfers per member", "人均转移系数", "1", 0.6, 0, 10, "DERIVED", "with farmLevel, to K28", "K28"),
  transferElder: value("pension per elder", "每位老人养老金系数", "1", 1.6, 0, 10, "DERIVED", "with farmLevel, to K28", "K28"),
  earningsTransfer: value("transfers in proportion to permanent income", "与持久收入成比例的转移", "share", 0.1, 0, 0.5, "DERIVED", "pensions of former workers, to K28", "K28"),
  interest: value("interest on cash, a month", "现金利息（月）", "1/month", 0.0038, 0, 0.02, "DERIVED", "property's share of income", "K28"),
  landRent: value("rent of land not farmed", "撂荒土地出租租金", "yuan/mu/year", 160, 0, 2000, "ASSUMED", "no figure"),
  subsistence: value("subsistence consumption", "最低生存消费", "yuan/person/year", 1500, 0, 5000, "ASSUMED", "below the line of 2,736"),
  ownUse: value("share of crops eaten at home", "自产自用占种植业产出比例", "share", 0.25, 0, 1, "ASSUMED", "no figure"),
  middlemanMargin: value("margin of the middleman at the town", "城镇中间商毛利率", "share", 0.05, 0, 0.5, "ASSUMED", "no figure"),
  marginPerKm: value("margin of the middleman per kilometre to the town", "中间商毛利率（每公里）", "share", 0.004, 0, 0.05, "ASSUMED", "no figure"),
  savingRate: value("share of expected income saved", "储蓄率", "share", 0.375, 0, 0.8, "DERIVED", "chosen so that mean consumption after burn-in meets K20, given mean income; bills, housing and debt service come out of it", "K20", "K24"),
  bufferMonths: value("cash buffer wanted, months of consumption", "意愿现金缓冲（月）", "months", 5, 0, 36, "ASSUMED", "trial", "K27"),
  labourBeta: value("sharpness of the choice of work", "就业选择敏感度", "1", 2, 0.5, 5, "DERIVED", "with rho and habit, to V12; weakly", "K8"),
  labourHabit: value("habit of the present work", "就业惯性", "1", 2.2, 0, 6, "DERIVED", "weakly identified", "K8"),
  leaveCost: value("cost of leaving, utility", "外出成本（效用）", "1", 3.5, -2, 8, "DERIVED", "share of households with a migrant", "K8"),
  roadsEase: value("part of the cost of leaving that roads remove", "基础设施降低外出成本比例", "share", 0.3, 0, 1, "ASSUMED", "sign from M7", "M7"),
  careWeight: value("pull of children and elders left without an adult", "照料拉力", "1", 0.8, 0, 5, "ASSUMED", "sign from M6", "M6"),
  networkWeight: value("pull of neighbours away", "同乡网络拉力", "1", 1, 0, 5, "ASSUMED", "sign from M26", "M26"),
  slotShare: value("local job slots per worker", "每劳动力本地岗位", "share", 0.26, 0, 1, "DERIVED", "wages' share and migrants jointly", "K28", "K8"),
  soloDays: value("days a solo trader goes to the border a month", "独自互市每月天数", "days/month", 20, 0, 31, "ASSUMED", "no figure"),
  soloMargin: value("margin of a solo trader", "独自互市利润率", "share", 0.03, 0, 0.5, "ASSUMED", "no figure", "K45"),
  soloCost: value("travel and queue of a solo trading day", "独自互市每日成本", "yuan/person/day", 10, 0, 500, "ASSUMED", "no figure"),
  soloCapitalMonths: value("own working capital of a solo trader, months of income", "独自互市自有周转资金（月收入）", "months", 0.5, 0, 12, "ASSUMED", "no figure"),
  soloReluctance: value("reluctance to trade alone, utility", "独自互市的意愿折扣（效用）", "1", 2, 0, 6, "ASSUMED", "risk, permits and queues; no figure on solo traders"),
  memberDays: value("pooled quota-days of a member household a month", "成员户每月入池额度天数", "days/month", 7.5, 0, 31, "DERIVED", "91 trading days a year over 25,000 people", "E6b"),
  memberTake: value("member's take, share of value declared", "成员分成占申报额比例", "share", 0.0063, 0, 0.1, "DERIVED", "50 yuan of 8,000", "E8b", "K45"),
  quotaFill: value("value declared per quota-day over the limit, organised", "组织化互市额度使用率", "share", 0.98, 0.5, 1, "DERIVED", "7,804 to 8,118 of 8,000", "E3", "K44"),
  organiserFronts: value("share of pooled goods an organiser fronts", "组织者垫付货款比例", "share", 1, 0, 1, "ASSUMED", "importers front the goods, the quota binds", "K44", "V13"),
  capitalTurnover: value("turnover of a group's own money, a month", "互助组自有资金月周转次数", "1", 4, 0, 30, "ASSUMED", "about weekly; binds only where nobody fronts"),
  tradeZone: value("border-trade zone", "边贸区范围", "km", 20, 0, 200, "FOUND", "customs rules", "E1"),
  fundShare: value("price of a share in the village fund", "互助资金每股金额", "nominal yuan", 1000, 100, 20000, "STATED", "Yilong: given to the poor, matched for others, bought by the better-off", "S25"),
  fundMultiple: value("largest loan of a fund, times a share", "互助资金借款上限（股金倍数）", "1", 7, 1, 20, "DERIVED", "mean loan 6,671 yuan over a share of 1,000", "C3b", "S25"),
  fundIncomePart: value("largest loan of a fund, share of yearly income", "互助资金借款上限（占年收入）", "share", 0.25, 0.05, 2, "DERIVED", "98% on time needs small loans", "C3b"),
  discountRate: value("social discount rate", "社会折现率", "1/year", 0.08, 0, 0.12, "RECALLED", "official manual of project appraisal, 3rd edition, 2006; lower for long-lived projects"),
});

export type EconomyValues = { readonly [N in keyof typeof economyDials]: number };

/** The economy's values: central ones, overridden by the base's and the scenario's. */
export function economyOf(...overrides: readonly Readonly<Record<string, number>>[]): EconomyValues {
  const values: Record<string, number> = {};
  for (const [name, { default: central }] of Object.entries(economyDials)) {
    values[name] = central;
    for (const override of overrides) if (override[name] !== undefined) values[name] = override[name];
  }
  return Object.freeze(values) as EconomyValues;
}
