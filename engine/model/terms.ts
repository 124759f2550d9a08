/**
 * The terms of a month: prices, rates and rules that levers may change and mechanisms obey. They are set anew every
 * month: first to the base population's own terms, then by the environment, then by each lever in force.
 */
import type { Amount } from "./formula/amount.ts";
import { borderTerms } from "./terms/border.ts";
import { cooperativesTerms } from "./terms/cooperatives.ts";
import { creditTerms } from "./terms/credit.ts";
import { dayJobTerms } from "./terms/day-jobs.ts";
import { enterpriseTerms } from "./terms/enterprises.ts";
import { environmentTerms } from "./terms/environment.ts";
import { programmesTerms } from "./terms/programmes.ts";
import { nestedMarketTerms } from "./terms/nested-market.ts";
import { trustTerms } from "./terms/trust.ts";
import { farmCooperativesTerms } from "./terms/farm-cooperatives.ts";
import { tradeGroupTerms } from "./terms/trade-groups.ts";
import { placementTerms } from "./terms/placement.ts";

/** Every term with its meaning, unit, range and the value that holds where no lever is in force. */
export const termDials = Object.freeze({
  ...environmentTerms,
  ...borderTerms,
  ...tradeGroupTerms,
  ...cooperativesTerms,
  ...creditTerms,
  ...programmesTerms,
  ...nestedMarketTerms,
  ...trustTerms,
  ...farmCooperativesTerms,
  ...dayJobTerms,
  ...enterpriseTerms,
  ...placementTerms,
});

/** One band of the loan ladder: loans up to so many yuan pay so much a month. */
export interface RateBand {
  readonly upTo: number;
  readonly monthly: number;
}

/** The terms in force this month. Levers assign to it; mechanisms read it. */
export type Terms = { -readonly [N in Exclude<keyof typeof termDials, "borderSubsidy" | "reimbursedAll">]: number } & {
  /** One for all, or one for each household. */
  borderSubsidy: Amount;
  /** One for all, or one for each household. */
  reimbursedAll: Amount;
  /** The village fund's loan ladder, by size of loan; empty where no fund lends. */
  fundRates: readonly RateBand[];
};

const defaults = Object.fromEntries(
  Object.entries(termDials).map(([name, { default: value }]) => [name, value]),
) as Record<keyof typeof termDials, number>;

/** The terms that hold where no lever is in force, before a base population's own. */
export function defaultTerms(): Terms {
  return { ...defaults, fundRates: [] };
}
