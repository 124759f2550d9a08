/** Border trade, alone and pooled, and shares and loans of the village fund. */
import { dialRow } from "../../support/dial-row.ts";

// prettier-ignore
export const tradeAndCreditDials = Object.freeze({
  soloDays: dialRow("days a solo trader goes to the border a month", "独自互市每月天数", "days/month", 20, 0, 31, "ASSUMED", "no figure"),
  soloMargin: dialRow("margin of a solo trader", "独自互市利润率", "share", 0.03, 0, 0.5, "ASSUMED", "no figure", "K45"),
  soloCost: dialRow("travel and queue of a solo trading day", "独自互市每日成本", "yuan/person/day", 10, 0, 500, "ASSUMED", "no figure"),
  soloCapitalMonths: dialRow("own working capital of a solo trader, months of income", "独自互市自有周转资金（月收入）", "months", 0.5, 0, 12, "ASSUMED", "no figure"),
  soloReluctance: dialRow("reluctance to trade alone, utility", "独自互市的意愿折扣（效用）", "1", 2, 0, 6, "ASSUMED", "risk, permits and queues; no figure on solo traders"),
  memberDays: dialRow("pooled quota-days of a member household a month", "成员户每月入池额度天数", "days/month", 7.5, 0, 31, "DERIVED", "91 trading days a year over 25,000 people", "E6b"),
  quotaFill: dialRow("value declared per quota-day over the limit, organised", "组织化互市额度使用率", "share", 0.98, 0.5, 1, "DERIVED", "7,804 to 8,118 of 8,000", "E3", "K44"),
  organiserFronts: dialRow("share of pooled goods an organiser fronts", "组织者垫付货款比例", "share", 1, 0, 1, "ASSUMED", "importers front the goods, the quota binds", "K44", "V13"),
  capitalTurnover: dialRow("turnover of a group's own money, a month", "互助组自有资金月周转次数", "1", 4, 0.5, 30, "ASSUMED", "about weekly; binds only where nobody fronts"),
  tradeZone: dialRow("border-trade zone", "边贸区范围", "km", 20, 0, 200, "FOUND", "customs rules", "E1"),
  fundShare: dialRow("price of a share in the village fund", "互助资金每股金额", "nominal yuan", 1000, 100, 20000, "STATED", "Yilong: given to the poor, matched for others, bought by the better-off", "S25"),
  fundMultiple: dialRow("largest loan of a fund, times a share", "互助资金借款上限（股金倍数）", "1", 7, 1, 20, "DERIVED", "mean loan 6,671 yuan over a share of 1,000", "C3b", "S25"),
  fundIncomePart: dialRow("largest loan of a fund, share of yearly income", "互助资金借款上限（占年收入）", "share", 0.25, 0.05, 2, "DERIVED", "98% on time needs small loans", "C3b"),
  bankMarketRate: dialRow("bank rate without interest subsidy, a month", "无贴息的银行月利率", "1/month", 0.0058, 0, 0.1, "ASSUMED", "about 7% a year"),
  informalRate: dialRow("monthly rate between neighbours", "民间借贷月利率", "1/month", 0.02, 0, 0.1, "ASSUMED", "dear; no figure"),
  discountRate: dialRow("social discount rate", "社会折现率", "1/year", 0.08, 0, 0.12, "RECALLED", "official manual of project appraisal, 3rd edition, 2006; lower for long-lived projects"),
});
