/** Choice between options when nobody knows which state of the world will come: each option's result in each state. */
import { requireTable } from "./result-table.ts";

/** Which direction of a result is good. */
export type Better = "higher" | "lower";

/**
 * What each option falls short of the best option for the state that comes.
 *
 * regret = best result of any option in the state − own result (own − best where lower is better).
 *
 * @param results Shape: [options][states].
 * @returns In the unit of the results, none below 0, at least one 0 in each state. Shape: [options][states].
 * @throws RangeError for no options, no states, rows of unequal length or results that are not numbers.
 * @see Savage (1951), The theory of statistical decision. Journal of the American Statistical Association 46, 55-67.
 * @example regretTable([[10, 8], [7, 9]], "higher").map((row) => Array.from(row)) // => [[0, 1], [3, 0]]
 */
export function regretTable(results: readonly ArrayLike<number>[], better: Better): Float64Array[] {
  requireTable("regretTable", results);
  const sign = better === "higher" ? 1 : -1;
  const best = Float64Array.from(results[0]!, (_, state) => Math.max(...results.map((row) => sign * row[state]!)));
  return results.map((row) => Float64Array.from(row, (result, state) => best[state]! - sign * result));
}

/**
 * The option whose largest regret is smallest: whatever comes, it is never far behind.
 *
 * @returns Position of the option, the first of equal ones.
 * @see Savage (1951), as for `regretTable`.
 * @example minimaxRegret([[10, 8, 3], [7, 9, 4], [9, 5, 8]], "higher") // => 1
 */
export function minimaxRegret(results: readonly ArrayLike<number>[], better: Better): number {
  return lowestOf(regretTable(results, better).map((row) => Math.max(...row)));
}

/**
 * The option whose worst result is best.
 *
 * @returns Position of the option, the first of equal ones.
 * @throws RangeError as `regretTable`.
 * @see Wald (1950), Statistical Decision Functions. Wiley.
 * @example maximin([[10, 8, 3], [7, 9, 4], [9, 5, 8]], "higher") // => 2
 */
export function maximin(results: readonly ArrayLike<number>[], better: Better): number {
  requireTable("maximin", results);
  const sign = better === "higher" ? 1 : -1;
  return lowestOf(results.map((row) => Math.max(...Array.from(row, (result) => -sign * result))));
}

/**
 * In what share of the states each option is good enough.
 *
 * @param threshold The least good result that is enough, itself included.
 * @returns In [0, 1]. Shape: [options].
 * @throws RangeError as `regretTable`.
 * @see Simon (1956), Rational choice and the structure of the environment. Psychological Review 63, 129-138.
 * @example Array.from(satisficingShares([[10, 2], [5, 5]], 5, "higher")) // => [0.5, 1]
 */
export function satisficingShares(
  results: readonly ArrayLike<number>[],
  threshold: number,
  better: Better,
): Float64Array {
  requireTable("satisficingShares", results);
  const enough = (result: number): boolean => (better === "higher" ? result >= threshold : result <= threshold);
  return Float64Array.from(results, (row) => Array.from(row).filter(enough).length / row.length);
}

const lowestOf = (values: readonly number[]): number => values.indexOf(Math.min(...values));
