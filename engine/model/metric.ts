/**
 * A metric is one number a month about the whole population. To add one, write one file in `engine/metrics/` and add
 * one line to its `index.ts`. A metric changes nothing.
 */
import type { Frame } from "../population/column.ts";
import { undefinedBecause, type Outcome } from "../support/outcome.ts";
import type { Text, Unit } from "../support/quantity.ts";
import type { Sample } from "../support/sample.ts";
import type { IncomeSource } from "./ledger.ts";
import type { World } from "./world.ts";

/** Money of government, yuan. */
export interface PublicMoney {
  /** All outlays, loans and seed capital included. */
  readonly spent: number;
  /** What government received. */
  readonly received: number;
}

/** What a metric may look at. Samples are sorted once a month and shared. */
export interface View {
  readonly world: World;
  /** The poverty line asked for, in base-year yuan per person and year; the official line if none is. */
  readonly line: number;
  /** Headline welfare: consumption at home of 12 months per person-year at home, weighted by the same. */
  welfare(): Sample;
  /** Headline welfare of each household, by row, and its weight (NaN and 0 where nobody was at home for 12 months). */
  welfareOf(): { readonly values: Float64Array; readonly weights: Float64Array };
  /** All consumption, the migrants' own included, per registered member, weighted by registered size. */
  registeredWelfare(): Sample;
  /** Income of 12 months per registered member, weighted by registered size. */
  income(): Sample;
  /** A flow's total over the last 12 months, in yuan; 0 if the model has no such flow. */
  flowOfYear(name: string): number;
  /** Household income of the last 12 months from a source, net of its costs, per registered member. */
  incomeFrom(source: IncomeSource): number;
  /** Money of government since the first policy month, as it was paid. */
  publicMoney(): PublicMoney;
  /** The same, each whole year discounted to the first at the economy's `discountRate`. */
  presentPublicMoney(): PublicMoney;
  /** Years since the first policy month, the month just simulated included; 0 during burn-in. */
  years(): number;
  /** Registered members of all households. */
  persons(): number;
  /** A column by name, a mechanism's own included; null if the model has no such column. */
  column(kind: keyof World["frames"], name: string): Frame["columns"][string] | null;
}

/** One metric's change against the baseline for each unit by which another falls. */
export interface Ratio {
  readonly change: string;
  readonly perFall: string;
}

export interface Metric {
  readonly name: string;
  readonly label: Text;
  readonly description: Text;
  readonly unit: Unit;
  /** Which direction is good, so that colours and words need no second table. */
  readonly better: "higher" | "lower" | "neither";
  readonly min: number;
  readonly max: number;
  /** True if it is measured against a poverty line: one series per line asked for. */
  readonly byLine?: boolean;
  /** For a metric that only a comparison has: see `ratioMetric`. */
  readonly ratio?: Ratio;
  /** Columns it looks at beside the view's samples and sums, as `villages.kmToBorder`: every column needs a reader. */
  readonly reads?: readonly string[];
  measure(view: View): Outcome;
}

/** Pins the type of a metric and freezes it. */
export const metric = (declared: Metric): Metric => Object.freeze(declared);

/**
 * A metric that no single run has: mean change of one metric over mean fall of another, policy against baseline. Its
 * parts are measured and reported with it; where one of them needs a poverty line, so does the ratio.
 */
export const ratioMetric = (declared: Omit<Metric, "measure"> & { readonly ratio: Ratio }): Metric =>
  metric({ ...declared, measure: () => undefinedBecause("onlyCompared") });
