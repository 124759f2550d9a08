/**
 * An analysis turns the runs of an experiment into an answer. To add one, write one file in `analyses/` and add one
 * line to its `index.ts`: the command's help, its options and its words follow from the declaration.
 */
import type { Dial, Text, Unit } from "../support/quantity.ts";
import type { Experiment } from "./experiment.ts";
import type { History } from "./history.ts";
import type { Note } from "./comparison.ts";

export type ReportCell = string | number | Text | null;

export interface ReportColumn {
  /** For machines. */
  readonly key: string;
  readonly label: Text;
  /** Of the numbers in it; null for texts and pure numbers. */
  readonly unit: Unit | null;
}

/** A table with a heading. */
export interface ReportSection {
  readonly title: Text;
  readonly columns: readonly ReportColumn[];
  /** Shape: [rows][columns]; null for an undefined number. */
  readonly rows: readonly (readonly ReportCell[])[];
}

/** What an analysis says: a sentence or two first, then tables. */
export interface Report {
  readonly sections: readonly ReportSection[];
  /** Codes of the analysis's own `notes`, with arguments; the most important first. */
  readonly notes: readonly Note[];
}

/** What is asked of an analysis. */
export interface Ask {
  /** Names of outcomes, at least one. */
  readonly outcomes: readonly string[];
  /** Position among the scenario's policies. */
  readonly policy: number;
  /** The policy to subtract, run by run: the effect is analysed; null for the level itself. */
  readonly against: number | null;
  /** The analysis's own numbers, by name, complete. */
  readonly options: Readonly<Record<string, number>>;
}

export interface Analysis {
  readonly name: string;
  readonly label: Text;
  readonly description: Text;
  /** Its own numbers, with defaults: `coopolis analyze DIR sobol --resamples 1000`. */
  readonly options: Readonly<Record<string, Dial>>;
  /** Sentences by code, with places for arguments in braces. */
  readonly notes: Readonly<Record<string, Text>>;
  /** Outcomes it reads beside those it is asked for, by name. */
  reads?(experiment: Experiment): readonly string[];
  /** It can say what became of failed runs, and leaves them out itself: they are NaN in its history. */
  readonly toleratesFailures?: boolean;
  /** Why it cannot read this experiment; null if it can. */
  refuses(experiment: Experiment): Text | null;
  /**
   * @param history Complete: no run is missing; unless it tolerates failures, none failed and no outcome asked for is undefined.
   */
  analyze(experiment: Experiment, history: History, ask: Ask): Report;
}

/** Pins the type of an analysis and freezes it. */
export const analysis = (declared: Analysis): Analysis => Object.freeze(declared);
