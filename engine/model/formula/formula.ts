/** Formulas in settings: text that a person wrote, and the steps that compute it. Plain data, so that they travel to any worker. */

/** What a part of a formula is: an amount, or true or false (1 or 0). */
export type Kind = "number" | "truth";

/**
 * A formula as a trusted scenario holds it. Nothing in it can loop: every step is taken once.
 *
 * `code` is in postfix order: numbers and names are put on a stack, an operator takes its values from it and puts its
 * result back.
 */
export interface Formula {
  readonly formula: string;
  readonly code: readonly (number | string)[];
}

/** True for a formula among numbers, schedules and names. */
export const isFormula = (value: unknown): value is Formula =>
  typeof value === "object" && value !== null && "formula" in value;
