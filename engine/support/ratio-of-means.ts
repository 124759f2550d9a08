import { defined, type Outcome, undefinedBecause } from "./outcome.ts";
import type { Range } from "./statistics.ts";
import { mean, sum } from "./statistics.ts";
import { studentQuantile } from "./student-t.ts";

/** A ratio of two means, in the unit of the numerator over that of the denominator. */
export interface RatioOfMeans {
  readonly ratio: number;
  /** By the delta method. */
  readonly standardError: number;
  /** Fieller's interval: it is not symmetric, and widens as the denominator nears zero. */
  readonly interval: Range;
}

/** How sure it must be that the denominator is above zero before a ratio is given. */
const CLEAR = 0.95;

/**
 * Ratio of the means of two numbers that come in pairs, such as cost and effect in each replicate.
 *
 * R = ā / b̄, never the mean of a/b: one replicate with an effect near zero would decide that. With the covariance
 * matrix of the means v and Student's t for n − 1 degrees of freedom, Fieller's limits are
 * (ā b̄ − t² v_ab ± √((ā b̄ − t² v_ab)² − (ā² − t² v_aa)(b̄² − t² v_bb))) / (b̄² − t² v_bb).
 *
 * @param numerators One a replicate. Shape: [n]; at least two.
 * @param denominators Of the same replicates. Shape: [n].
 * @param level Confidence of the interval in (0, 1); at most 0.95, so that it is bounded wherever the ratio is given.
 * @returns Undefined unless the mean denominator is clearly above zero: the lower limit of its own 95% interval is.
 * @throws RangeError if the two differ in length.
 * @see Fieller (1954), Some problems in interval estimation. Journal of the Royal Statistical Society B 16, 175-185.
 * @example ratioOfMeans([10, 10, 10], [2, 2, 2]) // => { value: { ratio: 5, standardError: 0, interval: { low: 5, high: 5 } } }
 * @example ratioOfMeans([10, 10], [-1, 1]) // => { value: null, reason: "noClearDifference" }
 */
export function ratioOfMeans(
  numerators: ArrayLike<number>,
  denominators: ArrayLike<number>,
  level = 0.8,
): Outcome<RatioOfMeans> {
  const n = numerators.length;
  if (n !== denominators.length)
    throw new RangeError(`ratioOfMeans: expected pairs; got ${n} numerators and ${denominators.length} denominators.`);
  if (!(level > 0 && level <= CLEAR))
    throw new RangeError(`ratioOfMeans: expected a level up to ${CLEAR}; got ${level}.`);
  if (n < 2) return undefinedBecause(n === 0 ? "empty" : "tooFewObservations");
  const a = mean(numerators).value!;
  const b = mean(denominators).value!;
  const covariance = (x: ArrayLike<number>, meanX: number, y: ArrayLike<number>, meanY: number): number =>
    sum(Float64Array.from(x, (value, i) => (value - meanX) * (y[i]! - meanY))) / (n - 1) / n;
  const vaa = covariance(numerators, a, numerators, a);
  const vab = covariance(numerators, a, denominators, b);
  const vbb = covariance(denominators, b, denominators, b);
  if (!(b > studentQuantile((1 + CLEAR) / 2, n - 1) * Math.sqrt(vbb))) return undefinedBecause("noClearDifference");

  const ratio = a / b;
  const t = studentQuantile((1 + level) / 2, n - 1);
  const squared = t * t;
  const centre = a * b - squared * vab;
  const scale = b * b - squared * vbb;
  const reach = Math.sqrt(Math.max(0, centre * centre - (a * a - squared * vaa) * scale));
  return defined({
    ratio,
    standardError: Math.sqrt(Math.max(0, vaa - 2 * ratio * vab + ratio * ratio * vbb)) / b,
    interval: { low: (centre - reach) / scale, high: (centre + reach) / scale },
  });
}
