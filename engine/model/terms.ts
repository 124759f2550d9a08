/**
 * The terms of a month: prices, rates and rules that levers may change and mechanisms obey. They are set anew every
 * month: first to the base population's own terms, then by the environment, then by each lever in force.
 */
import type { Amount } from "./formula/amount.ts";
import { dial, type Dial } from "../support/quantity.ts";

const rule = (
  en: string,
  zh: string,
  unit: Dial["unit"],
  min: number,
  max: number,
  value: number,
  note: string,
  tag: "ASSUMED" | "STATED" | "FOUND" | "RECALLED" = "ASSUMED",
  ...rows: string[]
) => dial({ label: { en, zh }, description: { en, zh }, unit, min, max, default: value, source: { tag, rows, note } });

/** Every term with its meaning, unit, range and the value that holds where no lever is in force. */
export const termDials = Object.freeze({
  priceLevel: rule("price level against the base year", "相对基年的价格水平", "index", 0.1, 10, 1, "by definition"),
  farmGrowth: rule(
    "farm and business productivity against the base year",
    "农业与自营生产率指数",
    "index",
    0.1,
    20,
    1,
    "growth table of the base",
  ),
  wageGrowth: rule("real wages against the base year", "实际工资指数", "index", 0.1, 20, 1, "growth table of the base"),
  transferGrowth: rule(
    "real pensions and transfers against the base year",
    "养老金与转移收入指数",
    "index",
    0.1,
    20,
    1,
    "growth table of the base",
  ),
  savingRate: rule(
    "share of expected income saved",
    "储蓄率",
    "share",
    0,
    0.9,
    0.217,
    "the economy's saving rate, less the base's yearly fall",
  ),
  borderOpenness: rule("openness of the border", "边境开放度", "share", 0, 1, 1, "1 is open"),
  portFlow: rule("share of port capacity at work", "口岸实际通行比例", "share", 0, 1, 1, "recovers after a reopening"),
  dutyFreeQuota: rule(
    "duty-free quota per resident and day",
    "每人每日免税额度",
    "nominal yuan/person/day",
    0,
    50000,
    0,
    "no exemption",
  ),
  groupMembers: rule(
    "members of a mutual-aid group (0: no groups)",
    "互助组人数（0为无互助组）",
    "households",
    0,
    200,
    0,
    "no groups",
  ),
  groupPoorMinimum: rule(
    "registered poor members a group must have",
    "每组最少贫困成员",
    "households",
    0,
    20,
    0,
    "no rule",
  ),
  groupThreshold: rule("share a member must pay in", "入组股金门槛", "nominal yuan", 0, 100000, 0, "no threshold"),
  patronageShare: rule(
    "share of the surplus paid by members' trade",
    "按交易额返还比例",
    "share",
    0,
    1,
    0.2,
    "practised; the law says at least 0.6 (D6)",
    "ASSUMED",
    "D6",
    "D6c",
  ),
  reserveRate: rule(
    "share of the surplus put into the reserve",
    "公积金提取比例",
    "share",
    0,
    1,
    0.1,
    "common practice",
  ),
  diversionRate: rule(
    "share of the surplus diverted by the core",
    "核心成员截留比例",
    "share",
    0,
    1,
    0.15,
    "prior U(0, 0.3) of the evidence, section 4.4",
  ),
  floorRate: rule(
    "floor on granted shares, a year",
    "量化股份保底分红率",
    "1/year",
    0,
    1,
    0.05,
    "Gao county",
    "FOUND",
    "D12",
  ),
  bankRate: rule("interest on bank loans, a month", "银行贷款月利率", "1/month", 0, 0.1, 0.0058, "about 7% a year"),
  borderSubsidy: rule(
    "border-guarding subsidy per resident member",
    "边民补助",
    "nominal yuan/person/month",
    0,
    10000,
    0,
    "none; allowance not found (E23)",
  ),
});

/** One band of the loan ladder: loans up to so many yuan pay so much a month. */
export interface RateBand {
  readonly upTo: number;
  readonly monthly: number;
}

/** The terms in force this month. Levers assign to it; mechanisms read it. */
export type Terms = { -readonly [N in Exclude<keyof typeof termDials, "borderSubsidy">]: number } & {
  /** One for all, or one for each household. */
  borderSubsidy: Amount;
  /** The village fund's loan ladder, by size of loan; empty where no fund lends. */
  fundRates: readonly RateBand[];
};

/** The terms that hold where no lever is in force, before a base population's own. */
export function defaultTerms(): Terms {
  const numbers = Object.fromEntries(Object.entries(termDials).map(([name, { default: value }]) => [name, value]));
  return { ...(numbers as Record<keyof typeof termDials, number>), fundRates: [] };
}
