/** What the nested market assumes, moves and remembers. */
import type { Flows } from "../../model/ledger.ts";
import type { Own, OwnTables } from "../../model/mechanism.ts";
import { real, small } from "../../population/column.ts";
import { RING } from "../../population/households.ts";
import { dialRow } from "../../support/dial-row.ts";
import type { Dial } from "../../support/quantity.ts";

// prettier-ignore
export const parameters = {
  retailPrice: dialRow("retail price against the farm-gate price of the base year", "零售价相对基年产地价", "1", 2, 1, 5, "ASSUMED", "farmers' share of a vegetable chain near one half", "S27"),
  nestedPremium: dialRow("part of the retail margin that producers get", "生产者获得的零售差价比例", "share", 0.6, 0, 1, "ASSUMED", "psi below 1: delivery and time take the rest", "M13"),
  nestedSupply: dialRow("part of the month's surplus that town households would buy", "当月剩余中可供城镇消费者购买的比例", "share", 0.5, 0, 1, "ASSUMED", "food, not services; no figure"),
  honestQuality: dialRow("quality of undiluted goods", "未掺杂产品质量", "share", 0.9, 0, 1, "ASSUMED", "no figure"),
  dilutedQuality: dialRow("quality of diluted goods", "掺杂产品质量", "share", 0.2, 0, 1, "ASSUMED", "no figure"),
  dilutionSaving: dialRow("own goods saved by diluting", "掺杂节省的自有产品比例", "share", 0.25, 0, 1, "ASSUMED", "what dilution pays now"),
  dilutionChance: dialRow("sellers who would dilute if nobody watched and they trusted nobody", "无人监督且毫无信任时会掺杂的卖户比例", "share", 0.6, 0, 1, "ASSUMED", "no figure"),
  dilutionWatched: dialRow("part of it that neighbours who sell prevent", "同为卖户的邻居可阻止的比例", "share", 0.6, 0, 1, "ASSUMED", "peer watching", "M13"),
  purchaseGain: dialRow("speed at which a good purchase raises a consumer's trust", "满意购买提升信任的速度", "1/month", 0.06, 0, 1, "ASSUMED", "about a year and a half", "M13"),
  purchaseLoss: dialRow("speed at which a bad purchase lowers it", "不满意购买降低信任的速度", "1/month", 0.18, 0, 1, "ASSUMED", "a lapse of quality destroys trust: three times as fast", "M13"),
  visitLearning: dialRow("speed at which a visit moves a consumer's trust", "每次到访调整信任的速度", "share", 0.3, 0, 1, "ASSUMED", "sees the farm itself", "M13"),
  purchaseNoise: dialRow("spread of quality as it is perceived, half range", "感知质量的波动半幅", "share", 0.15, 0, 0.5, "ASSUMED", "no figure"),
  leaveBelow: dialRow("trust below which a consumer stays away", "消费者退出的信任下限", "share", 0.2, 0, 1, "ASSUMED", "no figure"),
  recruitAbove: dialRow("trust above which a consumer recruits", "消费者推荐他人的信任下限", "share", 0.6, 0, 1, "ASSUMED", "no figure"),
  recruitChance: dialRow("chance that a satisfied consumer brings another in a month", "满意消费者每月带来新消费者的概率", "1/month", 0.01, 0, 1, "ASSUMED", "one in eight years"),
  newcomerTrust: dialRow("trust of a consumer who is brought in, share of the recruiter's", "新消费者信任（相对推荐者）", "share", 0.7, 0, 1, "ASSUMED", "no figure"),
} as const satisfies Readonly<Record<string, Dial>>;

// prettier-ignore
export const flows = {
  nestedMarketSales: { from: "outside", to: "households", label: { en: "sales in the nested market", zh: "巢状市场销售" }, income: "business" },
} as const satisfies Flows;

export const columns = {
  households: {
    sellsNested: small("sold in the nested market last month", "上月在巢状市场销售", "flag", 0, 1),
  },
  villages: {
    nestedSold: real("sold in the nested market", "巢状市场销售额", "yuan", 0, 1e12, RING),
    nestedSoldByPoor: real("sold there by registered poor", "建档立卡户巢状市场销售额", "yuan", 0, 1e12, RING),
    nestedQuality: real("quality of what was sold last", "最近销售的产品质量", "share", 0, 1),
  },
} as const satisfies OwnTables;

/** 1401: a consumer's month (noise of quality, visit, recruiting); 1402: a household's lasting temptation to dilute. */
export const purposes = { consumerMonth: 1401, temptation: 1402 } as const;

export type NestedMarketOwn = Own<typeof parameters, typeof flows, typeof columns>;
