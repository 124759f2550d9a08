/** What rural China in 2013 is checked against, at the end of burn-in: mean of eight populations and their luck, central parameters. */
import type { Text } from "../../support/quantity.ts";
import type { Target } from "../base.ts";
import { targetRow } from "./target-row.ts";

/** Why some figures are missed. */
const whyMissed = {
  inequality: {
    en: "What makes the top of consumption as unequal as published makes the top of income somewhat more unequal than published: rich households save no larger share of lasting income here. The miss is small.",
    zh: "使消费顶端达到公布的不平等程度，就使收入顶端略高于公布值：模型中富裕户对持久收入的储蓄率并不更高。偏离很小。",
  },
  smoothing: {
    en: "The poorest of a year spend about their income here, as the sign asks; the figure of one prefecture, of another year, is higher.",
    zh: "模型中当年最穷者的支出约等于其收入，符号相符；某一地区另一年份的数值更高。",
  },
  grain: {
    en: "The figure holds for three grains; crops here are all crops, and a third of all business income: vegetables, fruit and cash crops earn several times as much a mu.",
    zh: "该数据仅为三种粮食；此处种植业为全部作物，约占经营收入三分之一，蔬菜、水果及经济作物亩均收益为其数倍。",
  },
  migrants: {
    en: "The wage survey counts all migrants, also those whose whole household has left the village and the household survey. With the income a head, its composition and the migrants a household that the household survey finds, those who remain must earn less.",
    zh: "农民工工资调查包括举家外出、已不在住户调查内的人。在住户调查的人均收入、构成与户均外出人数之下，留在调查内的外出者工资必然较低。",
  },
} as const satisfies Record<string, Text>;

// prettier-ignore
export const r13Targets: readonly Target[] = Object.freeze([
  targetRow("K8", "awayHouseholds", "households with a migrant", "有外出务工者的农户", 0.4, 0.1, "ASSUMED", "range 0.30 to 0.55", "B10"),
  targetRow("K10-supply", "creditConstrained", "credit-constrained, lenders' side", "受信贷约束的农户（供给侧）", 0.171, 0.05, "FOUND", "half of the constrained; the half that does not ask is not modelled", "C4"),
  targetRow("K11", "farmMembers", "active members of farm cooperatives", "农民合作社活跃成员户", 0.2, 0.05, "DERIVED", "42% in name, half of them use a service", "D9b", "D7"),
  targetRow("K13-largest", "shareOfLargest", "shares of the largest member", "第一大股东持股比例", 0.2, 0.05, "STATED", "2008", "S20"),
  targetRow("K13-ten", "shareOfTenLargest", "shares of the ten largest members", "前十大股东持股比例", 0.6, 0.05, "STATED", "2008", "S21"),
  targetRow("K20", "meanConsumption", "mean consumption", "人均消费", 7485, 150, "FOUND", "2%", "A1"),
  targetRow("K21", "lorenzDistance", "largest distance from the published Lorenz curve of consumption", "与公布的消费洛伦兹曲线的最大差距", 0, 0.01, "FOUND", "20 points of 2013", "A2"),
  targetRow("K22", "gini", "Gini of consumption", "消费基尼系数", 0.34, 0.01, "FOUND", "grouped data", "A1"),
  targetRow("K22-MLD", "meanLogDeviation", "mean log deviation of consumption", "消费平均对数偏差", 0.191, 0.01, "FOUND", "grouped data", "A1"),
  { ...targetRow("K23", "headcount", "poor at the official line", "官方贫困线下的贫困发生率", 0.085, 0.015, "RECALLED", "official 8.5%; the fitted curve of A2 gives 7.6%", "A8"), line: 2736 },
  targetRow("K24", "meanIncome", "mean income", "人均收入", 9430, 189, "RECALLED", "2%", "A3"),
  { ...targetRow("K25", "incomeMedianRatio", "median over mean income", "收入中位数与均值之比", 0.89, 0.02, "FOUND", "2019 to 2021; household median over person mean", "A5"), whyMissed: whyMissed.inequality },
  targetRow("K26-Q1", "incomeShareFifth1", "income share, poorest fifth", "收入份额：最低五分之一", 0.057, 0.01, "RECALLED", "group means over their sum", "A3"),
  targetRow("K26-Q2", "incomeShareFifth2", "income share, second fifth", "收入份额：次低五分之一", 0.118, 0.01, "RECALLED", "group means over their sum", "A3"),
  targetRow("K26-Q3", "incomeShareFifth3", "income share, middle fifth", "收入份额：中间五分之一", 0.167, 0.01, "RECALLED", "group means over their sum", "A3"),
  targetRow("K26-Q4", "incomeShareFifth4", "income share, fourth fifth", "收入份额：次高五分之一", 0.234, 0.01, "RECALLED", "group means over their sum", "A3"),
  { ...targetRow("K26-Q5", "incomeShareFifth5", "income share, richest fifth", "收入份额：最高五分之一", 0.423, 0.01, "RECALLED", "group means over their sum", "A3"), whyMissed: whyMissed.inequality },
  { ...targetRow("K27", "poorestFifthCushion", "consumption less income share of the poorest fifth", "最低五分之一的消费份额减收入份额", 0.025, 0.01, "DERIVED", "2 to 3 points; A1 less A3, the latter recalled", "A1", "A3"), whyMissed: whyMissed.smoothing },
  targetRow("K28-wages", "wageShareOfIncome", "wages in income", "工资性收入占比", 0.42, 0.03, "FOUND", "of 2023", "A5d"),
  targetRow("K28-business", "businessShareOfIncome", "own business in income", "经营净收入占比", 0.34, 0.03, "FOUND", "of 2023", "A5d"),
  targetRow("K28-property", "propertyShareOfIncome", "property in income", "财产净收入占比", 0.025, 0.03, "FOUND", "of 2023", "A5d"),
  targetRow("K28-transfers", "transferShareOfIncome", "transfers in income", "转移净收入占比", 0.21, 0.03, "FOUND", "of 2023; pensions are transfers", "A5d"),
  { ...targetRow("K29", "poorestFifthSpending", "spending over income, poorest fifth", "最低五分之一的支出收入比", 1.1, 0.1, "DERIVED", "sign: at or above one; one prefecture of 2022", "A6e"), whyMissed: whyMissed.smoothing },
  { ...targetRow("K30", "cropIncomePerMu", "cash income of crops per mu", "种植业亩均现金收益", 528, 53, "FOUND", "three grains, 2016", "B11"), whyMissed: whyMissed.grain },
  { ...targetRow("K31", "migrantWage", "migrant wage a month", "外出务工月工资", 2609, 78, "DERIVED", "2,864 of 2014 less the reported rise of 255", "B9c"), whyMissed: whyMissed.migrants },
  { ...targetRow("K32", "transientPoverty", "transient share of the squared poverty gap", "平方贫困差距中的暂时性部分", 0.475, 0.125, "RECALLED", "0.35 to 0.60", "F2", "F1", "F3"), line: 2736 },
  { ...targetRow("K33", "povertyTurnover", "poor at least once in three years over poor in a year", "三年内曾贫困与当年贫困之比", 2.1, 0.4, "FOUND", "1.7 to 2.5, weak", "F4", "F6"), line: 2736 },
  targetRow("K34", "catastrophicSpending", "catastrophic health spending", "灾难性医疗支出", 0.11, 0.03, "FOUND", "8 to 14%", "F11"),
  targetRow("K31-ratio", "wageGapAway", "migrant over local wage", "外出与本地工资之比", 1.29, 0.03, "FOUND", "1.26 to 1.32, 2020 to 2023", "B9d"),
]);
