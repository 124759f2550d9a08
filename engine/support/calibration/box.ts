import { pow } from "../pow.ts";

/** A box of the factors' unit cube: where a calibration still looks. */
export interface Box {
  /** Least coordinate of each factor, in [0, 1]. Shape: [factors]. */
  readonly low: readonly number[];
  /** Largest coordinate. Shape: [factors]. */
  readonly high: readonly number[];
}

/**
 * The whole unit cube.
 *
 * @param factors How many, from 1.
 * @example unitBox(2) // => { low: [0, 0], high: [1, 1] }
 */
export const unitBox = (factors: number): Box => ({
  low: new Array<number>(factors).fill(0),
  high: new Array<number>(factors).fill(1),
});

/**
 * Share of the unit cube that a box fills: Π (high − low).
 *
 * @returns In [0, 1].
 * @example volumeOf({ low: [0, 0.5], high: [0.5, 1] }) // => 0.25
 */
export const volumeOf = ({ low, high }: Box): number =>
  low.reduce((volume, from, factor) => volume * (high[factor]! - from), 1);

/**
 * Whether a point lies in a box, its faces included.
 *
 * @param point Shape: [factors].
 * @example isInside([0.5, 1], { low: [0, 0], high: [1, 1] }) // => true
 */
export const isInside = (point: readonly number[], { low, high }: Box): boolean =>
  point.every((coordinate, factor) => coordinate >= low[factor]! && coordinate <= high[factor]!);

/**
 * The box that holds the points a wave did not rule out, widened because what is left reaches beyond the last points
 * found in it.
 *
 * In each factor, the least and the largest coordinate ∓ max(w (k/n)^(1/d), r) / k: w the width that was searched, r the
 * range of the k points left of n, d the number of factors. While nothing is ruled out that is one cell of the
 * hypercube, w/n; few points left say less about where the space between them ends. A range of k uniform points falls
 * short of the whole by about 1/k of itself at either end.
 *
 * @param left Points left. Shape: [k][factors].
 * @param searched The box they were designed in; what is returned never leaves it.
 * @param designed Points designed in it, n.
 * @returns null if no point is left.
 * @see Craig, Goldstein, Seheult and Smith (1997), Pressure matching for hydrocarbon reservoirs: a case study in the use
 * of Bayes linear strategies for large computer experiments. Case Studies in Bayesian Statistics 3, 37-93, for waves.
 * @example boxOfLeft([[0.5], [0.7]], unitBox(1), 2) // => { low: [0], high: [1] }
 * @example boxOfLeft([], unitBox(1), 10) // => null
 */
export function boxOfLeft(left: readonly (readonly number[])[], searched: Box, designed: number): Box | null {
  if (left.length > designed)
    throw new RangeError(`boxOfLeft: expected at most the ${designed} points designed; got ${left.length}.`);
  if (left.length === 0) return null;
  const side = pow(left.length / designed, 1 / searched.low.length);
  const bounds = searched.low.map((from, factor) => {
    const to = searched.high[factor]!;
    const coordinates = left.map((point) => point[factor]!);
    const least = Math.min(...coordinates);
    const largest = Math.max(...coordinates);
    const margin = Math.max((to - from) * side, largest - least) / left.length;
    return [Math.max(from, least - margin), Math.min(to, largest + margin)] as const;
  });
  return { low: bounds.map(([low]) => low), high: bounds.map(([, high]) => high) };
}
