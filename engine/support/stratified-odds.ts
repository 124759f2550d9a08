import { sortOrder } from "./sort-order.ts";

/**
 * Odds ratio of two yes-or-no attributes among units that are alike in a third: the Mantel-Haenszel estimate over
 * strata of equal size.
 *
 * OR = Σ a d / n over Σ b c / n, in each stratum of n units: a have both, b the first only, c the second only, d none.
 *
 * @param first 1 for yes. Shape: [units].
 * @param second 1 for yes. Shape: [units].
 * @param by What makes units alike; strata are cut along its order. Shape: [units].
 * @param strata Number of strata, from 1 up.
 * @returns From 0 up; 1 for no relation; NaN if no stratum tells.
 * @see Mantel and Haenszel (1959), Statistical aspects of the analysis of data from retrospective studies of disease.
 * @example stratifiedOdds([1, 1, 0, 0], [1, 0, 1, 0], [1, 1, 1, 1], 1) // => 1
 * @example stratifiedOdds([], [], [], 1) // => NaN
 */
export function stratifiedOdds(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  by: ArrayLike<number>,
  strata: number,
): number {
  const order = sortOrder(Float64Array.from(by));
  let [together, against] = [0, 0];
  for (let s = 0; s < strata; s++) {
    const from = Math.floor((s * order.length) / strata);
    const end = Math.floor(((s + 1) * order.length) / strata);
    const counts = [0, 0, 0, 0] as [none: number, second: number, first: number, both: number];
    for (let k = from; k < end; k++) counts[2 * first[order[k]!]! + second[order[k]!]!]! += 1;
    if (end === from) continue;
    together += (counts[3] * counts[0]) / (end - from);
    against += (counts[2] * counts[1]) / (end - from);
  }
  return together / against;
}
