import { sortedSample, weightedQuantile } from "../../support/sample.ts";
import { weightedMean } from "../../support/statistics.ts";

/** Weighted draws of one number in short, in its own unit. */
export interface WeightedSummary {
  readonly mean: number;
  readonly median: number;
  /** The 5th and the 95th percentile: the 90% interval. */
  readonly low: number;
  readonly high: number;
}

/**
 * Mean, median and 90% interval of weighted draws.
 *
 * @param values Shape: [draws], at least one.
 * @param weights None negative, some above zero. Shape: [draws].
 * @throws RangeError if there are no draws or no weight.
 * @example weightedSummary([1, 2, 3], [1, 2, 1]) // => { mean: 2, median: 2, low: 1, high: 3 }
 */
export function weightedSummary(values: readonly number[], weights: readonly number[]): WeightedSummary {
  const mean = weightedMean(values, weights);
  if (mean.value === null) throw new RangeError(`weightedSummary: expected draws with weight; got ${mean.reason}.`);
  const sample = sortedSample(Float64Array.from(values), Float64Array.from(weights));
  const at = (share: number): number => weightedQuantile(sample, share).value!;
  return { mean: mean.value, median: at(0.5), low: at(0.05), high: at(0.95) };
}
