/** Validation: published results that no calibration uses, and what the model says to them. */
import type { Port } from "../experiment/chunk.ts";
import { library } from "../experiment/library.ts";
import { runValidation as runRows, type ValidationOptions } from "./run-validation.ts";
import type { ValidationTable } from "./table.ts";
import type { ValidationRow } from "./validation-row.ts";

export { validationRows } from "./rows/index.ts";
export { VALIDATION_KINDS, type ValidationKind } from "./kind.ts";
export type { Check, ValidationExperiment, ValidationRow } from "./validation-row.ts";
export { VERDICTS, type Rule, type Simulated, type Verdict } from "./rule.ts";
export type { CheckResult, RowResult, ValidationTable } from "./table.ts";

/** Runs validation rows and judges them, every replicate with its own luck and parameters. */
export const runValidation = (
  rows: readonly ValidationRow[],
  ports: readonly Port[],
  options: ValidationOptions,
): Promise<ValidationTable> => runRows(rows, library, ports, options);
