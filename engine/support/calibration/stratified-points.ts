import { latinHypercube } from "../design/latin-hypercube.ts";
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
  const points = latinHypercube(count, low.length, stream(phrase));
  return points.map((point) => point.map((at, factor) => low[factor]! + (high[factor]! - low[factor]!) * at));
}
