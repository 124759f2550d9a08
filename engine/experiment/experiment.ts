/** A trusted experiment: a scenario, what is varied in it and how, and what is read from every run. Plain data. */
import type { Month } from "../model/clock.ts";
import type { Resolved } from "../model/setting.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Source, Text, Unit } from "../support/quantity.ts";

export const EXPERIMENT_SCHEMA = 1;

/** What a factor sets: a parameter of the model, a lever of one policy (a field of it, for a record), or the luck of the run. */
export type FactorTarget =
  | { readonly kind: "parameter"; readonly parameter: string }
  | {
      readonly kind: "lever";
      /** Position among the scenario's policies. */
      readonly policy: number;
      readonly lever: string;
      readonly field: string | null;
    }
  | { readonly kind: "luck" };

/** One of the values a listed factor may take. */
export interface Level {
  /** As the file writes it, for tables and reports. */
  readonly written: string;
  /** A number or a whole setting; null for the status quo, which leaves the lever unset. */
  readonly value: number | Resolved | null;
}

/** Something that is varied. Either `range` or `levels` is given. */
export interface Factor {
  /** Column name in every table of results: letters, digits and underscores. */
  readonly name: string;
  readonly label: Text;
  readonly unit: Unit;
  readonly target: FactorTarget;
  /** Any number from low to high, both included; only whole ones if `whole`. */
  readonly range: { readonly low: number; readonly high: number; readonly whole: boolean } | null;
  readonly levels: readonly Level[] | null;
}

/** When an outcome is read: at the end of burn-in, at the end of the run, in a month, or as the mean of all policy months. */
export type Moment = "start" | "end" | "mean" | Month;

/** One number read from every run. */
export interface ExperimentOutcome {
  /** Column name in every table of results: letters, digits and underscores. */
  readonly name: string;
  readonly metric: string;
  /** Base-year yuan per person and year; null for a metric without a line. */
  readonly line: number | null;
  readonly at: Moment;
}

/** A figure that a calibration aims at, read from the baseline. */
export interface ExperimentTarget {
  /** The evidence row, or a name of the file's own. */
  readonly name: string;
  /** Name of one of the experiment's outcomes. */
  readonly outcome: string;
  readonly value: number;
  /** Half-width of the range in which the true figure lies with 95% confidence: two standard errors of observation. */
  readonly tolerance: number;
  /** Standard error of the model itself against the world, in the outcome's unit: how far a right model may be off. */
  readonly discrepancy: number;
  readonly source: Source;
}

/** What a search for the best policy mix is after. */
export interface ExperimentGoal {
  /** Position of the policy whose levers are factors. */
  readonly policy: number;
  /** Most that the policy may cost more than the baseline: net public cost, present value over the run, all households, yuan. */
  readonly budget: number;
  /** Name of the outcome to improve, which direction is good, and the outcomes that cost and inequality are read from. */
  readonly objective: string;
  readonly better: "higher" | "lower";
  /** An outcome in yuan per household and year. */
  readonly cost: string;
  readonly inequality: string;
}

export interface Experiment {
  readonly schema: typeof EXPERIMENT_SCHEMA;
  readonly scenario: Scenario;
  readonly method: {
    readonly kind: string;
    /** The phrase that names the design's own random numbers; the scenario's seed names the luck of the runs. */
    readonly seed: string;
    /** The method's own numbers, by name, complete. */
    readonly settings: Readonly<Record<string, number>>;
  };
  readonly factors: readonly Factor[];
  /** Runs of every point, each with luck of its own. */
  readonly replicates: number;
  /** Replicate r meets the same luck at every point; otherwise every point has luck of its own. */
  readonly commonLuck: boolean;
  readonly outcomes: readonly ExperimentOutcome[];
  /** Keep every month of the outcomes' metrics, as a long table. */
  readonly monthly: boolean;
  /** Household columns to keep at the end of every policy year; empty for none. */
  readonly households: readonly string[];
  readonly targets: readonly ExperimentTarget[];
  readonly goal: ExperimentGoal | null;
}
