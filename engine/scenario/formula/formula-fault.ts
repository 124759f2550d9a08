import type { Expectation, ProblemCode } from "../../support/problem.ts";

/** What is wrong with a formula, and the stretch of its text that is to blame: offsets, the end exclusive. */
export interface FormulaFault {
  readonly code: ProblemCode;
  readonly from: number;
  readonly to: number;
  /** Names that would have been right here. */
  readonly names?: readonly string[];
  readonly expected?: Expectation;
  readonly arguments?: Readonly<Record<string, string | number>>;
}
