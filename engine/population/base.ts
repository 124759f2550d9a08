/**
 * A base population as data: published tables, the economy around them and the settings in force at their date.
 * To add one, write one file in `engine/population/bases/` and add one line to its `index.ts`.
 */
import type { Source, Text } from "../support/quantity.ts";

/** One published group of persons: cumulative share of persons and of consumption. */
export interface LorenzPoint {
  readonly population: number;
  readonly share: number;
}

/** A price or growth index by calendar year, base year 1; after the last year its last rate of growth holds. */
export interface YearIndex {
  readonly firstYear: number;
  readonly values: readonly number[];
}

/** A figure the base population is checked against, with where it comes from. */
export interface Target {
  readonly row: string;
  readonly label: Text;
  /** The metric that measures it, at the end of burn-in. */
  readonly metric: string;
  /** Poverty line it is measured at, base-year yuan per person and year; for a metric that needs one, and no other. */
  readonly line?: number;
  readonly value: number;
  readonly tolerance: number;
  readonly source: Source;
  /** Why the model misses it, where it does. */
  readonly whyMissed?: Text;
}

export interface Base {
  readonly id: string;
  readonly label: Text;
  readonly description: Text;
  readonly source: Source;
  /** Base year: its prices are "yuan"; its welfare holds at the end of burn-in. */
  readonly year: number;
  /** Published grouped distribution of persons by consumption, poorest first, ending at (1, 1). */
  readonly lorenz: readonly LorenzPoint[];
  /** Mean consumption per person and year, yuan. */
  readonly meanConsumption: number;
  /** Spread of log consumption against the published curve, 1 for the curve itself. */
  readonly dispersion: number;
  /** Official poverty line, nominal yuan per person and year in the base year, and the official headcount. */
  readonly line: number;
  readonly officialHeadcount: number;
  /** Households by registered size 1, 2, … ; shares. */
  readonly sizeShares: readonly number[];
  /** Workers by schooling: none, primary, junior, senior, college; shares. */
  readonly schoolingShares: readonly number[];
  readonly meanLand: number;
  /** Kilometres to the border: lowest and highest village. */
  readonly kmToBorder: readonly [number, number];
  readonly kmToTown: readonly [number, number];
  /** Port slots of a village, per worker and month. */
  readonly portDaysPerWorker: number;
  /** Departures from the economy's central parameters. */
  readonly economy: Readonly<Record<string, number>>;
  readonly prices: YearIndex;
  readonly growth: Readonly<Record<"farm" | "wages" | "transfers", YearIndex>>;
  /** Fall of the saving rate a year after the start, and for how many years. */
  readonly savingFall: { readonly perYear: number; readonly years: number };
  /** Settings in force at its date, by lever, in the syntax of scenario files. */
  readonly statusQuo: Readonly<Record<string, unknown>>;
  readonly targets: readonly Target[];
}

/**
 * An index in a calendar year.
 *
 * @returns 1 in the base year; before the first year the first value, after the last the last yearly rate goes on.
 * @example indexAt({ firstYear: 2013, values: [1, 1.1] }, 2015) // => 1.2100000000000002
 */
export function indexAt({ firstYear, values }: YearIndex, year: number): number {
  const at = year - firstYear;
  if (at <= 0) return values[0]!;
  if (at < values.length) return values[at]!;
  const last = values[values.length - 1]!;
  const rate = values.length > 1 ? last / values[values.length - 2]! : 1;
  let index = last;
  for (let y = values.length - 1; y < at; y++) index *= rate;
  return index;
}
