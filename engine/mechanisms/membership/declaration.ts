/** What membership of groups and funds assumes, moves and remembers. */
import type { Flows } from "../../model/ledger.ts";
import type { Own, OwnTables } from "../../model/mechanism.ts";
import { real, small } from "../../population/column.ts";
import { RING } from "../../population/households.ts";
import { dialRow } from "../../support/dial-row.ts";
import type { Dial } from "../../support/quantity.ts";
import { farmFlows, farmParameters, farmPurposes } from "./farm-declaration.ts";

// prettier-ignore
export const parameters = {
  ...farmParameters,
  joinReconsidered: dialRow("chance that membership is reconsidered in a month", "每月重新考虑成员身份的概率", "share", 0.2, 0, 1, "ASSUMED", "every five months on average"),
  joinBias: dialRow("log odds of joining without any gain", "无收益时加入的对数优势", "1", -1.9, -6, 2, "ASSUMED", "with joinGain, to 16% of residents in groups at a quota of 8,000", "K46"),
  joinGain: dialRow("log odds of joining per gain relative to income", "相对收益对加入的影响", "1", 15, 0, 60, "ASSUMED", "with joinBias", "K46"),
  fundBias: dialRow("log odds of joining a fund without any gain", "无收益时加入互助资金的对数优势", "1", -1, -6, 2, "ASSUMED", "to some 126 members in a village of 350 households (its size ASSUMED) two years after a seed of 110,000, base R13 (36.7% over six seeds)", "C3", "C3c"),
  joinNeighbours: dialRow("pull of neighbours who are members", "邻居成员的带动", "1", 1, 0, 3, "ASSUMED", "peer weight: prior U(0, 1) of the evidence, section 4.4", "M11"),
  joinKin: dialRow("pull of kinship with a leader", "与带头人有亲属关系的影响", "1", 0.5, 0, 2, "ASSUMED", "sign only", "M11", "M23"),
  joinHesitance: dialRow("reserve of registered poor who see no neighbour gain", "未见邻居获益时贫困户的观望", "1", 1.5, 0, 4, "ASSUMED", "passive at first, applied after seeing results", "E12c", "M3"),
  joinHabit: dialRow("habit of members", "成员惯性", "1", 0.5, 0, 3, "ASSUMED", "no figure"),
  joinEffort: dialRow("monthly effort of taking part in trade, as money", "参与互市的月度投入（折钱）", "yuan/month", 40, 0, 500, "ASSUMED", "meetings, rota; no figure"),
  riskAversion: dialRow("relative risk aversion", "相对风险厌恶系数", "1", 2, 0, 6, "ASSUMED", "prior U(1, 4) of the evidence, section 4.4"),
  tradeRisk: dialRow("relative spread of one member's take", "单个成员收益的相对波动", "1", 0.6, 0, 3, "ASSUMED", "no figure"),
  tradeRiskCommon: dialRow("correlation of members' takes", "成员收益相关系数", "1", 0.3, 0, 1, "ASSUMED", "same goods, same border", "M4"),
  groupSlack: dialRow("members a group takes beyond its least size", "互助组可超出最低人数的比例", "share", 0.25, 0, 2, "ASSUMED", "21 to 26 members", "K46"),
  groupExit: dialRow("trade groups that fail in a year, at usual goods, reserves and experience", "互市组织年度解散率（商品、公积金、经验均为通常水平时）", "1/year", 0.045, 0, 0.5, "DERIVED", "hazard of cooperatives 0.03 to 0.06 a year; the usual levels below keep the mean there", "D11", "D11b", "V19"),
  groupExitGoods: dialRow("log hazard of failure per concentration of goods", "商品集中度对解散的影响（对数）", "1", 2, 0, 8, "ASSUMED", "sign from the swings of product prices", "D11c", "M4"),
  groupExitReserves: dialRow("fall of the log hazard per 100 yuan of reserve a member", "每户百元公积金对解散的减缓（对数）", "1", 0.3, 0, 4, "ASSUMED", "sign only", "D11c"),
  groupExitExperience: dialRow("fall of the log hazard per year of trade, up to five", "每年经验对解散的减缓（对数，至五年）", "1", 0.1, 0, 1, "ASSUMED", "sign from standardisation and contract discipline", "D11c"),
  groupExitClosure: dialRow("log hazard of failure of a one-good group while nothing passes", "停运期间单一商品组织的解散风险（对数）", "1", 1.5, 0, 5, "ASSUMED", "sign only; in proportion to the concentration of goods", "V15", "M8"),
  usualGoods: dialRow("usual concentration of goods, where the hazard is centred", "通常商品集中度（解散率中心值）", "index", 0.38, 0.25, 1, "ASSUMED", "as groups choose their goods in the model", "M3"),
  usualReserve: dialRow("usual reserve a member, where the hazard is centred", "通常户均公积金（解散率中心值）", "yuan/household", 50, 0, 10000, "ASSUMED", "as groups save in the model"),
  usualExperience: dialRow("usual years of trade, where the hazard is centred", "通常互市年数（解散率中心值）", "years", 2.5, 0, 5, "ASSUMED", "half of the five that count"),
  coordinationCapital: dialRow("money a member has in a group that becomes a coordination group", "升为协作组所需户均资金", "yuan/household", 500, 0, 20000, "ASSUMED", "no figure", "M9"),
  cooperativeCapital: dialRow("money a member has in a group that becomes a cooperative", "升为合作社所需户均资金", "yuan/household", 2000, 0, 50000, "ASSUMED", "no figure", "M9"),
  coordinationMonths: dialRow("months of trade before a group becomes a coordination group", "升为协作组所需互市月数", "months", 24, 0, 240, "ASSUMED", "management is learnt by trading; no figure", "M9"),
  cooperativeMonths: dialRow("months of trade before it becomes a cooperative", "升为合作社所需互市月数", "months", 48, 0, 240, "ASSUMED", "no figure", "M9"),
  supportedMonths: dialRow("months of trade before a programme lifts a group", "项目扶持升级所需互市月数", "months", 6, 0, 120, "ASSUMED", "no figure"),
  cooperativeSize: dialRow("members of a cooperative, times the least size of a group", "合作社成员数（最低组规模的倍数）", "1", 1.15, 1, 10, "ASSUMED", "no figure; a village may have one group only", "M9"),
  thresholdEase: dialRow("part of the share that a cooperative does not ask for", "合作社减免的入股比例", "share", 0.5, 0, 1, "ASSUMED", "its reserve stands in; half of it at the second stage", "M1"),
  fundUse: dialRow("share of months a member expects to owe", "成员预期借款月数比例", "share", 0.4, 0, 1, "ASSUMED", "no figure"),
} as const satisfies Readonly<Record<string, Dial>>;

// prettier-ignore
export const flows = {
  ...farmFlows,
  stageGrants: { from: "government", to: "cooperatives", label: { en: "capital for higher stages of trade groups", zh: "互市组织升级扶持资金" } },
  groupSharesPaid: { from: "households", to: "cooperatives", label: { en: "shares paid into trade groups", zh: "缴纳互助组股金" } },
  groupSharesRefunded: { from: "cooperatives", to: "households", label: { en: "shares refunded by trade groups", zh: "退还互助组股金" } },
  fundSharesPaid: { from: "households", to: "funds", label: { en: "shares paid into village funds", zh: "缴纳互助资金股金" } },
  fundSharesRefunded: { from: "funds", to: "households", label: { en: "shares refunded by village funds", zh: "退还互助资金股金" } },
} as const satisfies Flows;

export const columns = {
  villages: {
    groupExits: small("trade groups that failed", "解散的互市组织", "groups", 0, 255, RING),
    groupsAtRisk: small("trade groups that could have failed", "面临解散风险的互市组织", "groups", 0, 255, RING),
  },
  households: {
    waitingForGroup: small("waits for a place in a trade group", "等待加入互助组", "flag", 0, 1),
    fundSharesGiven: real("part of the fund share given from the seed", "种子资金配赠的股金", "yuan", 0, 1e9),
  },
  cooperatives: {
    standsFor: small(
      "farm cooperatives of usual size that a row stands for",
      "该行所代表的农民合作社数",
      "index",
      0,
      255,
    ),
  },
} as const satisfies OwnTables;

/**
 * 301: who reconsiders groups (first uniform of the block) and funds (second), lots for places (third) and for the
 * fund's seed (fourth); 302, 303: lasting tastes for groups and funds. 304, once the order of admission, is spent.
 * 1111: which groups fail in a year; 1112: lots of their members.
 */
export const purposes = {
  reconsider: 301,
  groupTaste: 302,
  fundTaste: 303,
  groupExit: 1111,
  exitLot: 1112,
  ...farmPurposes,
} as const;

export type MembershipOwn = Own<typeof parameters, typeof flows, typeof columns>;
