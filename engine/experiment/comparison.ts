/** What a comparison of policies says, as plain data: the same object behind the CLI's table, `--json` and the playground. */
import type { Text, Unit } from "../support/quantity.ts";
import type { Change, Estimate, Path } from "./estimate.ts";
import type { People } from "./people/people.ts";

export type { Change, Estimate, Path } from "./estimate.ts";

/** A series is a metric, at a poverty line where it needs one: `headcount`, `headcount@3650`. */
export interface SeriesName {
  readonly key: string;
  readonly metric: string;
  /** Base-year yuan per person and year; null for metrics without a line. */
  readonly line: number | null;
  readonly label: Text;
  readonly unit: Unit;
  readonly better: "higher" | "lower" | "neither";
  /** For a series that only a comparison has: the series whose change is divided by the fall of another. */
  readonly ratio?: { readonly change: string; readonly perFall: string };
}

/** Person-weighted shares of households by how sure their gain or loss is; they add up to 1. */
export interface Verdicts {
  readonly better: number;
  readonly worse: number;
  readonly littleChanged: number;
  readonly unclear: number;
}

export interface PolicyResult {
  readonly id: string;
  readonly name: Text;
  /** At the end of the run, by series key. */
  readonly end: Readonly<Record<string, Estimate>>;
  readonly path: Readonly<Record<string, Path>>;
  /** Against the baseline; null for the baseline itself. */
  readonly change: Readonly<Record<string, Change>> | null;
  readonly changePath: Readonly<Record<string, Path>> | null;
  readonly verdicts: Verdicts | null;
  /** How welfare is spread, who gains and who gets public money; null before the first replicate. */
  readonly people: People | null;
  /** Mean over replicates of each flow's total since the start, yuan, by flow name. */
  readonly flows: Readonly<Record<string, number>>;
}

/** A statement that holds for the whole result, as a code with arguments: `engine/text` has the words. */
export interface Note {
  readonly code: string;
  readonly arguments: Readonly<Record<string, string | number>>;
}

export interface Comparison {
  readonly schema: 1;
  readonly version: string;
  readonly generator: string;
  readonly scenarioHash: string;
  readonly resultHash: string;
  readonly scenario: {
    readonly id: string;
    readonly title: Text;
    readonly question: Text;
    readonly lookAt: Text;
    readonly limits: Text;
  };
  readonly base: string;
  /** First policy month, `YYYY-MM`. */
  readonly start: string;
  readonly months: number;
  readonly households: number;
  readonly replicates: number;
  readonly seed: string;
  readonly fixedParameters: boolean;
  readonly perfectInformation: boolean;
  readonly notes: readonly Note[];
  readonly series: readonly SeriesName[];
  /** In the scenario's order; the first is the baseline. */
  readonly policies: readonly PolicyResult[];
}
