/**
 * Why a result has no value. Codes, not sentences: `engine/text` turns them into words. Add a code here, and its words there.
 */
export const reasonCodes = [
  /** There is nobody, or nothing, to measure. */
  "empty",
  /** Every weight is zero. */
  "noPositiveWeight",
  /** The measure divides by the mean, which is zero or negative. */
  "nonPositiveMean",
  /** The measure needs values above zero: it takes their logarithm or a negative power. */
  "nonPositiveValues",
  /** The measure has no meaning for values below zero. */
  "negativeValues",
  /** The measure describes the poor, and there are none. */
  "nobodyPoor",
  /** A ratio of shares or quantiles whose lower one is zero or negative. */
  "nonPositiveDenominator",
  /** A spread needs at least two observations. */
  "tooFewObservations",
  /** A correlation or ratio of variances of something that does not vary. */
  "noVariation",
  /** A cost per unit of effect, where the effect is not clearly above zero. */
  "noClearDifference",
  /** It compares a policy with the baseline; a single run has none. */
  "onlyCompared",
] as const;

export type ReasonCode = (typeof reasonCodes)[number];

/** A result that may be undefined: a value, or null and the reason. Never NaN, which would poison every mean it enters. */
export type Outcome<Value = number> = { readonly value: Value } | { readonly value: null; readonly reason: ReasonCode };

/**
 * A result that has a value.
 *
 * @example defined(0.25) // => { value: 0.25 }
 */
export function defined<Value>(value: Value): { readonly value: Value } {
  return { value };
}

/**
 * A ratio that has a value unless it overflows: a divisor too small to tell from zero counts as zero.
 *
 * @example finiteOr("nonPositiveDenominator", 3 / 5e-324) // => { value: null, reason: "nonPositiveDenominator" }
 */
export function finiteOr(reason: ReasonCode, value: number): Outcome {
  return Math.abs(value) < Infinity ? defined(value) : undefinedBecause(reason);
}

/**
 * A result that has none.
 *
 * @example undefinedBecause("empty") // => { value: null, reason: "empty" }
 */
export function undefinedBecause(reason: ReasonCode): { readonly value: null; readonly reason: ReasonCode } {
  return { value: null, reason };
}

/**
 * Carries a calculation on where there is a value, and the reason where there is none.
 *
 * @example mapOutcome(defined(0.25), (share) => 100 * share) // => { value: 25 }
 * @example mapOutcome(undefinedBecause("empty"), (share) => 100 * share) // => { value: null, reason: "empty" }
 */
export function mapOutcome<From, To>(outcome: Outcome<From>, change: (value: From) => To): Outcome<To> {
  return outcome.value === null
    ? (outcome as { value: null; reason: ReasonCode })
    : defined(change(outcome.value as From));
}
