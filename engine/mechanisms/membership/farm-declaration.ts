/** What membership and founding of farm cooperatives assume and move. */
import type { Flows } from "../../model/ledger.ts";
import { dialRow } from "../../support/dial-row.ts";
import type { Dial } from "../../support/quantity.ts";

// prettier-ignore
export const farmParameters = {
  farmBias: dialRow("log odds of joining a farm cooperative without any gain", "无收益时加入农民合作社的对数优势", "1", -0.35, -6, 3, "DERIVED", "to a fifth of households as active members after burn-in, base R13", "K11"),
  farmHabit: dialRow("habit of members of farm cooperatives", "农民合作社成员惯性", "1", 1.5, 0, 4, "ASSUMED", "shares and trade relations bind more than a rota does; no figure"),
  farmRisk: dialRow("relative spread of a member's gain", "成员收益的相对波动", "1", 0.6, 0, 3, "ASSUMED", "as in border-trade groups"),
  thresholdKeeps: dialRow("months of subsistence a household keeps when it pays an entry share", "缴纳股金后须保留的生存消费月数", "months", 3, 0, 24, "ASSUMED", "no figure", "M16"),
  thresholdRise: dialRow("rise of the threshold where control is fully concentrated", "完全集中控制时门槛提高倍数", "1", 1, 0, 5, "ASSUMED", "sign only", "M16"),
  opennessYears: dialRow("years of openness subsidy for which a cooperative waives the threshold", "合作社以几年的开放补助抵免门槛", "years", 2, 0, 10, "ASSUMED", "no figure", "M16"),
  foundingChance: dialRow("chance that leaders think of founding one, a month and hundred households", "每百户带头人每月考虑创办合作社的概率", "1/month", 0.0018, 0, 0.2, "ASSUMED", "so that foundings replace exits", "D11b"),
  foundingPull: dialRow("rise of that chance where a programme pays the cost of founding", "创办成本获补助时该概率的提高倍数", "1", 4, 0, 50, "ASSUMED", "no figure"),
  foundingCost: dialRow("cost of founding, paid by the first founder", "创办成本（由首位发起人承担）", "nominal yuan", 10000, 0, 200000, "ASSUMED", "organising, premises; no figure"),
  foundingYears: dialRow("years within which founders want the cost back", "发起人期望收回成本的年数", "years", 3, 0.5, 20, "ASSUMED", "no figure"),
  foundingCash: dialRow("part of their cash that founders put in", "发起人投入现金比例", "share", 0.4, 0, 1, "ASSUMED", "no figure", "M14"),
  foundingLeast: dialRow("least paid-in capital with which a cooperative starts", "创办最低实缴资本", "yuan", 20000, 0, 1000000, "ASSUMED", "no figure"),
  foundingMembers: { ...dialRow("least members of a cooperative", "合作社最少成员户数", "households", 5, 2, 100, "FOUND", "statute", "D6"), integer: true },
  shellShare: dialRow("cooperatives on paper only, share of all registered, at the start", "起始时空壳合作社占登记数比例", "share", 0.3, 0, 0.9, "FOUND", "lowest of the shares localities tell", "D10"),
  shellChance: dialRow("chance a month that a shell is registered where subsidies far exceed its cost", "补助远超成本时每月出现空壳的概率", "1/month", 0.03, 0, 0.5, "ASSUMED", "no figure", "D10", "V19"),
  shellCost: dialRow("cost of a registration on paper", "纸面登记成本", "nominal yuan", 2000, 0, 50000, "ASSUMED", "no figure"),
  shellLimit: { ...dialRow("registrations on paper a village bears", "每村空壳合作社上限", "index", 3, 0, 20, "FOUND", "3 to 4 registered in a village", "D9f"), integer: true },
} as const satisfies Readonly<Record<string, Dial>>;

// prettier-ignore
export const farmFlows = {
  farmSharesPaid: { from: "households", to: "cooperatives", label: { en: "shares paid into farm cooperatives", zh: "缴纳农民合作社股金" } },
  farmSharesRefunded: { from: "cooperatives", to: "households", label: { en: "shares refunded by farm cooperatives", zh: "退还农民合作社股金" } },
  sharesMatched: { from: "government", to: "cooperatives", label: { en: "shares paid for registered poor", zh: "财政代贫困户缴纳股金" } },
  foundingCosts: { from: "households", to: "outside", label: { en: "cost of founding cooperatives", zh: "合作社创办成本" } },
  foundingSubsidies: { from: "government", to: "cooperatives", label: { en: "subsidies on registration", zh: "登记补助" } },
  shellSubsidies: { from: "government", to: "households", label: { en: "subsidies to cooperatives on paper", zh: "空壳合作社套取的补助" }, income: "transfers" },
  shellSubsidiesOutside: { from: "government", to: "outside", label: { en: "subsidies to cooperatives on paper, out of the village", zh: "流出村外的空壳补助" } },
} as const satisfies Flows;

/** 1301: who reconsiders; 1302: lasting tastes; 1303: founding; 1304: shells; 2500: lots for a place at the founding. */
export const farmPurposes = {
  farmReconsider: 1301,
  farmTaste: 1302,
  founding: 1303,
  shells: 1304,
  foundingLot: 2500,
} as const;
