import { sum } from "../statistics.ts";
import { implausibility } from "./implausibility.ts";

/**
 * How far simulated figures are from published ones, all together: the root mean square of their standardised misses.
 *
 * d = √(Σ (f − z)²/V / m)
 *
 * @param simulated f by target; NaN if the runs failed. Shape: [m], m from 1.
 * @param published z by target. Shape: [m].
 * @param variances V by target, see `varianceOf`. Shape: [m].
 * @returns In standard deviations, from 0; about 1 for a right model; Infinity for a failed point.
 * @example distance([13, 5], [10, 5], [4, 1]) // => 1.0606601717798212
 * @example distance([NaN, 5], [10, 5], [4, 1]) // => Infinity
 */
export function distance(
  simulated: readonly number[],
  published: readonly number[],
  variances: readonly number[],
): number {
  const squares = simulated.map((value, target) => {
    const miss = implausibility(value, published[target]!, variances[target]!);
    return miss * miss;
  });
  // A compensated sum of an infinite term is no number.
  return squares.includes(Infinity) ? Infinity : Math.sqrt(sum(squares) / simulated.length);
}
