import type { Stream } from "../seed.ts";
import { quantileOfSorted, type Range } from "../statistics.ts";

/**
 * How far numbers computed from independent rows would spread if other rows had been drawn: percentile intervals of the
 * bootstrap.
 *
 * Rows are drawn with replacement, as many as there are; the interval runs from quantile (1 − c)/2 to (1 + c)/2 (type 7).
 *
 * @param rows How many there are.
 * @param statistics The numbers, from the positions of rows drawn; NaN where undefined. Shape: [statistics].
 * @param resamples How often rows are drawn anew.
 * @param confidence c, in (0, 1).
 * @returns One interval a number, over the resamples in which it is defined; null if it is in none. Empty for no resamples or rows.
 * @throws RangeError for a confidence outside (0, 1).
 * @see Efron and Tibshirani (1993), An Introduction to the Bootstrap, chapter 13. Archer, Saltelli and Sobol (1997) for Sobol indices.
 * @example bootstrapRanges(3, (rows) => Float64Array.of(rows.length), 10, 0.9, stream("draws")) // => [{ low: 3, high: 3 }]
 */
export function bootstrapRanges(
  rows: number,
  statistics: (drawn: Uint32Array) => Float64Array,
  resamples: number,
  confidence: number,
  random: Stream,
): readonly (Range | null)[] {
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError(`bootstrapRanges: expected a confidence between 0 and 1; got ${confidence}.`);
  if (rows === 0 || resamples === 0) return [];
  const drawn = new Uint32Array(rows);
  const results: Float64Array[] = [];
  for (let k = 0; k < resamples; k++) {
    for (let row = 0; row < rows; row++) drawn[row] = random.integer(rows);
    results.push(Float64Array.from(statistics(drawn)));
  }
  return Array.from(results[0]!, (_, statistic) => {
    const values = Float64Array.from(results, (result) => result[statistic]!)
      .filter((value) => value === value)
      .sort();
    if (values.length === 0) return null;
    const at = (share: number): number => quantileOfSorted(values, share);
    return { low: at((1 - confidence) / 2), high: at((1 + confidence) / 2) };
  });
}
