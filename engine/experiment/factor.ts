/** From a coordinate in [0, 1] to the value a factor takes there. */
import type { Factor } from "./experiment.ts";

/**
 * The value of a factor at a coordinate.
 *
 * A range: low + (high − low) u. Whole numbers and levels: each of n gets an equal part of [0, 1], the k-th from 0 being
 * k = min(⌊n u⌋, n − 1).
 *
 * @param unit In [0, 1].
 * @returns A number of the range in the factor's unit; for listed levels the position in the list.
 * @example valueAt({ range: { low: 10, high: 20, whole: false }, levels: null }, 0.25) // => 12.5
 * @example valueAt({ range: { low: 1, high: 3, whole: true }, levels: null }, 1) // => 3
 */
export function valueAt({ range, levels }: Pick<Factor, "range" | "levels">, unit: number): number {
  if (levels) return stepAt(levels.length, unit);
  const { low, high, whole } = range!;
  return whole ? low + stepAt(high - low + 1, unit) : low + (high - low) * unit;
}

const stepAt = (count: number, unit: number): number => Math.min(Math.floor(count * unit), count - 1);

/**
 * The coordinate in the middle of the part that belongs to the k-th of n whole numbers or levels.
 *
 * @example middleOf(1, 4) // => 0.375
 */
export const middleOf = (k: number, count: number): number => (k + 0.5) / count;

/** How many whole numbers or levels a factor has; Infinity for a range of any numbers. */
export const countOf = ({ range, levels }: Pick<Factor, "range" | "levels">): number =>
  levels ? levels.length : range!.whole ? range!.high - range!.low + 1 : Infinity;
