/** What validation found, as plain data: the same object behind the command's table, the documents and the playground. */
import type { Source, Tag, Text, Unit } from "../support/quantity.ts";
import type { Rule, Simulated, Verdict } from "./rule.ts";
import type { ValidationKind } from "./kind.ts";
import type { ValidationExperiment } from "./validation-row.ts";

/** One check of a row. */
export interface CheckResult {
  readonly id: string;
  readonly label: Text;
  readonly unit: Unit;
  readonly published: Text;
  readonly rule: Rule;
  readonly tag: Tag;
  /** Null where it was not run; `needs` then says what the model lacks. */
  readonly simulated: Simulated | null;
  readonly needs: Text | null;
  readonly verdict: Verdict;
}

export interface RowResult {
  readonly id: string;
  readonly kind: ValidationKind;
  readonly label: Text;
  readonly published: Text;
  readonly source: Source;
  /** What was run, and what names each scenario. */
  readonly experiments: Readonly<Record<string, ValidationExperiment & { readonly scenarioHash: string }>>;
  /** Replicates asked for, and those that failed in any of its experiments. */
  readonly replicates: number;
  readonly failed: number;
  readonly checks: readonly CheckResult[];
  readonly verdict: Verdict;
}

export interface ValidationTable {
  readonly schema: 1;
  readonly version: string;
  readonly generator: string;
  /** Names the model's declarations: levers, parameters with their values, mechanisms, metrics, bases. */
  readonly modelHash: string;
  readonly rows: readonly RowResult[];
}
