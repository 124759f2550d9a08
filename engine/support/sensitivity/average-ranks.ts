import { sortOrder } from "../sort-order.ts";

/**
 * Ranks of numbers from the least, 1, to the greatest, n; equal numbers share the mean of their ranks.
 *
 * @param values Any order, no NaN; not changed. Shape: [n].
 * @returns Shape: [n].
 * @example Array.from(averageRanks(Float64Array.of(30, 10, 30))) // => [2.5, 1, 2.5]
 */
export function averageRanks(values: Float64Array): Float64Array {
  const order = sortOrder(values);
  const ranks = new Float64Array(values.length);
  for (let start = 0, end = 0; start < order.length; start = end) {
    while (end < order.length && values[order[end]!] === values[order[start]!]) end++;
    for (let k = start; k < end; k++) ranks[order[k]!] = (start + 1 + end) / 2;
  }
  return ranks;
}
