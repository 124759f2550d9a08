import { stream } from "../seed.ts";
import type { Box } from "./box.ts";

/**
 * Points spread evenly over a box: in every factor each of n equal slices holds one point, anywhere in it (a Latin
 * hypercube), the slices of different factors matched by lot.
 *
 * @param count n, from 1.
 * @param box What to fill.
 * @param phrase Names the luck of the design.
 * @returns Shape: [count][factors].
 * @throws RangeError for a count that is not a whole number from 1.
 * @see McKay, Beckman and Conover (1979), A comparison of three methods for selecting values of input variables in the
 * analysis of output from a computer code. Technometrics 21, 239-245.
 * @example stratifiedPoints(2, unitBox(1), "example").map(([u]) => Math.floor(2 * u)).sort() // => [0, 1]
 */
export function stratifiedPoints(count: number, { low, high }: Box, phrase: string): number[][] {
  if (!(count >= 1 && Number.isInteger(count)))
    throw new RangeError(`stratifiedPoints: expected a whole number of points from 1; got ${count}.`);
  const columns = low.map((from, factor) => {
    const luck = stream(`${phrase}/${factor}`);
    const slices = Array.from({ length: count }, (_, slice) => slice);
    for (let last = count - 1; last > 0; last--) {
      const other = luck.integer(last + 1);
      [slices[last], slices[other]] = [slices[other]!, slices[last]!];
    }
    const width = high[factor]! - from;
    return slices.map((slice) => from + (width * (slice + luck.uniform())) / count);
  });
  return Array.from({ length: count }, (_, point) => columns.map((column) => column[point]!));
}
