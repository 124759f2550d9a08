/**
 * What is known of each processing enterprise. Every village has a fixed place for one enterprise of each kind, so that
 * enterprise k of village v stands in row `v × ENTERPRISES.length + k`; `active` says whether there is one. A further
 * project in a place that is taken makes its enterprise larger.
 */
import { index, real, small, type Columns } from "./column.ts";

/** Kinds of enterprise, in the order of their rows: of the border zone itself, and partners of a support programme. */
export const ENTERPRISES = ["local", "partner"] as const;
export type EnterpriseKind = (typeof ENTERPRISES)[number];

/** Groups of goods that meet the same yearly shock to the margin of processing. */
export const PROCESSED_GOODS = 4;

/** The columns every enterprise has; a mechanism may add its own. */
export const enterpriseTable = Object.freeze({
  cash: real("cash", "现金", "yuan", 0, 1e12),
  debt: real("debt to banks", "银行贷款", "yuan", 0, 1e12),
  capital: real("processing capital", "加工资本", "yuan", 0, 1e12),
  cooperativeShare: real("part of the capital that trade groups own", "互助组持有资本比例", "share", 0, 1),
  output: real("goods processed a month, as planned", "计划月加工额", "yuan/month", 0, 1e12),
  profitOfYear: real("profit of this year before tax", "本年税前利润", "yuan", -1e12, 1e12),
  jobs: index("jobs", "岗位", "persons", 0, 1e8),
  exemptMonths: index("months of tax exemption left", "剩余免税月数", "months", 0, 1200),
  debtMonthsLeft: index("months left on the loan", "贷款剩余月数", "months", 0, 1200),
  shortMonths: small("months in a row without the money to pay what is due", "连续无力支付月数", "months", 0, 255),
  category: small("goods processed", "加工品类", "index", 0, PROCESSED_GOODS - 1),
  active: small("exists", "在营", "flag", 0, 1),
});

/** The enterprises of a world, column by column. */
export type Enterprises = Columns<typeof enterpriseTable>;

/**
 * Row of a village's enterprise of one kind.
 *
 * @param village Row of the village.
 * @example enterpriseOf(2, "partner") // => 5
 */
export const enterpriseOf = (village: number, kind: EnterpriseKind): number =>
  village * ENTERPRISES.length + ENTERPRISES.indexOf(kind);
