/** Validation: published results that no calibration uses, and what the model says to them. */
export { validationRows } from "./rows/index.ts";
export { VALIDATION_KINDS, type ValidationKind } from "./kind.ts";
export type { Check, ValidationExperiment, ValidationRow } from "./validation-row.ts";
export { VERDICTS, type Rule, type Simulated, type Verdict } from "./rule.ts";
export type { CheckResult, RowResult, ValidationTable } from "./table.ts";
