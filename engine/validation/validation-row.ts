/**
 * A validation row is a published result that no calibration uses, as data: what was published and how sure it is, the
 * experiment to run, what is measured in it, and the rule by which the two are held against each other. To add one,
 * write one file in `engine/validation/rows/` and add one line to its `index.ts`.
 */
import type { Source, Tag, Text, Unit } from "../support/quantity.ts";
import type { ValidationKind } from "./kind.ts";
import type { Reading } from "./reading.ts";
import type { Rule } from "./rule.ts";

/** What is run, in the syntax of scenario files. Replicate r takes luck r and draw r of the parameters in doubt. */
export interface ValidationExperiment {
  readonly base: string;
  readonly villages: number;
  readonly households: number;
  /** First policy month, as "2015-11"; by default January after the base year. */
  readonly start?: string;
  readonly months: number;
  /** Settings by policy id; the first is the baseline. */
  readonly policies: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Metrics that the measures read, at the base's official line where they need one. */
  readonly outcomes: readonly string[];
  /** Columns of households to keep at the end of every policy year. */
  readonly columns?: readonly string[];
  /** Parameters in doubt beyond those of `priors.ts`, or held at a value. */
  readonly assumptions?: Readonly<Record<string, number | { readonly low: number; readonly high: number }>>;
}

interface Asked {
  readonly id: string;
  readonly label: Text;
  readonly unit: Unit;
  /** The published figure, as short as a cell of a table. */
  readonly published: Text;
  readonly rule: Rule;
  /** How firm the published figure is, where it differs from the row's. A recalled one never fails anything. */
  readonly tag?: Tag;
}

/** One thing a row asks: what is measured in every replicate; or, where the model lacks something yet, what. */
export type Check<E extends string = string> = Asked &
  (
    | {
        readonly experiment: E;
        /** One number a replicate, several for an order; NaN where undefined. */
        measure(reading: Reading): number | readonly number[];
      }
    | { readonly needs: Text }
  );

interface Declaration<E extends string> {
  /** Row of the evidence. */
  readonly id: string;
  readonly kind: ValidationKind;
  readonly label: Text;
  /** What was published, where, and how uncertain it is. */
  readonly published: Text;
  readonly source: Source;
  readonly experiments: Readonly<Record<E, ValidationExperiment>>;
  readonly checks: readonly Check<NoInfer<E>>[];
}

/** A row as the registry holds it. */
export type ValidationRow = Declaration<string>;

/** Pins the types of a row, so that a check of an experiment that is not there is a compile error, and freezes it. */
export const validationRow = <E extends string>(declared: Declaration<E>): ValidationRow =>
  Object.freeze(declared) as ValidationRow;
