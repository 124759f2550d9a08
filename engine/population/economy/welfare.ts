/** Who is how well off: the level and contraction of welfare, ranks, and the register. */
import { dialRow } from "../../support/dial-row.ts";

// prettier-ignore
export const welfareDials = Object.freeze({
  meanIncome: dialRow("assigned mean income per person at home", "设定的在家人均收入", "yuan/person/year", 12300, 2000, 40000, "DERIVED", "without the income of projects beside it; chosen so that mean consumption after burn-in meets K20", "K20", "K24"),
  savingRate: dialRow("share of expected income saved", "储蓄率", "share", 0.365, 0, 0.8, "DERIVED", "chosen so that mean consumption after burn-in meets K20, given mean income; bills, housing and debt service come out of it", "K20", "K24"),
  shrinkBelow: dialRow("contraction of log permanent welfare below the mean", "均值以下持久福利收缩系数", "1", 0.86, 0.5, 1, "DERIVED", "published cross-sections hold transitory luck; fitted to K21, K22", "K21", "K22"),
  shrinkAbove: dialRow("contraction of log permanent welfare above the mean", "均值以上持久福利收缩系数", "1", 0.82, 0.5, 1, "DERIVED", "as below the mean", "K21", "K22"),
  subsistence: dialRow("subsistence consumption", "最低生存消费", "yuan/person/year", 1500, 0, 5000, "ASSUMED", "below the line of 2,736"),
  bufferMonths: dialRow("cash buffer wanted, months of consumption", "意愿现金缓冲（月）", "months", 5, 0, 36, "ASSUMED", "exploratory fit; no figure", "K27"),
  interest: dialRow("interest on cash, a month", "现金利息（月）", "1/month", 0.0038, 0, 0.02, "DERIVED", "property's share of income", "K28"),
  sizeRank: dialRow("rank correlation of size and welfare", "人口规模与福利的秩相关", "1", -0.55, -0.9, 0, "DERIVED", "gradient of size over quintiles", "A4b", "K4"),
  schoolingRank: dialRow("rank correlation of schooling and welfare", "受教育年限与福利的秩相关", "1", 0.35, 0, 0.9, "ASSUMED", "K4 gives the sign"),
  landRank: dialRow("rank correlation of land and welfare", "耕地与福利的秩相关", "1", 0.15, 0, 0.9, "ASSUMED", "no figure"),
  landSigma: dialRow("log standard deviation of land", "耕地对数标准差", "1", 0.6, 0.1, 1.2, "ASSUMED", "dispersion not found", "K9"),
  capitalMean: dialRow("mean productive capital", "户均生产性资本", "yuan", 8000, 0, 200000, "ASSUMED", "no figure"),
  capitalSigma: dialRow("log standard deviation of capital", "资本对数标准差", "1", 0.8, 0.1, 2, "ASSUMED", "no figure"),
  capitalRank: dialRow("rank correlation of capital and welfare", "资本与福利的秩相关", "1", 0.5, 0, 0.95, "ASSUMED", "K4 gives the sign"),
  dependants: dialRow("chance that a member beyond the first is a dependant", "首位之外成员为抚养人口的概率", "share", 0.38, 0, 1, "DERIVED", "registered labour 2.74 of 3.8", "K3"),
  dependantsSlope: dialRow("fall of that chance from the poorest to the richest", "抚养概率由贫到富的下降", "share", 0.12, 0, 0.5, "DERIVED", "supported per worker 1.52 to 1.32", "A4d", "K4"),
  villageShare: dialRow("share of rank variance between villages", "村际差异占比", "share", 0.2, 0, 0.8, "ASSUMED", "no figure"),
  eliteShare: dialRow("share of elite households", "精英户比例", "share", 0.08, 0, 0.5, "ASSUMED", "no figure"),
  registerShare: dialRow("share of persons on the register of the poor", "建档立卡人口比例", "share", 0.1, 0, 0.5, "ASSUMED", "near the official rate", "A8"),
  observationError: dialRow("error of observed log income", "收入核查误差", "1", 0.35, 0, 2, "DERIVED", "exclusion near 39% in an exploratory fit", "V18"),
  eliteFavour: dialRow("favour of elites and kin of leaders in registration, in units of the error", "登记中对精英与干部亲属的偏袒（以核查误差为单位）", "1", 0.7, 0, 6, "DERIVED", "log odds of registration near 1 in an exploratory fit; size recalled", "V18", "D13c"),
  flatTransfer: dialRow("flat transfers, scale", "普惠转移支付水平", "yuan/person/year", 950, 0, 10000, "DERIVED", "transfers' share of income", "K28"),
  transferPerson: dialRow("flat transfers per member", "人均转移系数", "1", 0.6, 0, 10, "DERIVED", "with farmLevel, to K28", "K28"),
  transferElder: dialRow("pension per elder", "每位老人养老金系数", "1", 1.6, 0, 10, "DERIVED", "with farmLevel, to K28", "K28"),
  earningsTransfer: dialRow("transfers in proportion to permanent income", "与持久收入成比例的转移", "share", 0.1, 0, 0.5, "DERIVED", "pensions of former workers, to K28", "K28"),
});
