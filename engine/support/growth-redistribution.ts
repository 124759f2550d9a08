import { defined, type Outcome, undefinedBecause } from "./outcome.ts";
import { fgt } from "./poverty.ts";
import type { Sample } from "./sample.ts";

/** A change of poverty in two parts that add up to it. */
export interface GrowthAndRedistribution {
  readonly total: number;
  /** Because everybody's welfare grows alike. */
  readonly growth: number;
  /** Because shares of it change hands. */
  readonly redistribution: number;
}

/**
 * Datt-Ravallion decomposition of a change of poverty into growth and redistribution, in Shapley's form, which leaves no residual.
 *
 * P(μ, L) is poverty at mean μ and Lorenz curve L, found by rescaling the sample to that mean. Growth = ½ [P(μ₂, L₁) − P(μ₁, L₁) + P(μ₂, L₂) − P(μ₁, L₂)],
 * redistribution = ½ [P(μ₁, L₂) − P(μ₁, L₁) + P(μ₂, L₂) − P(μ₂, L₁)]: the mean over both orders.
 *
 * @param before See `sortedSample`. @param after In the same unit.
 * @param line Poverty line above 0, in the unit of the values.
 * @param alpha 0 for the headcount, 1 for the gap, 2 for severity.
 * @returns Unitless, in [-1, 1] without negative values. Undefined for an empty sample or a mean not above 0.
 * @throws RangeError as `fgt`.
 * @see Datt and Ravallion (1992), Growth and redistribution components of changes in poverty measures. Journal of Development Economics 38, 275-295; Shorrocks
 *   (2013), Decomposition procedures for distributional analysis. Journal of Economic Inequality 11, 99-126.
 * @example growthAndRedistribution(sortedSample(Float64Array.of(32, 96)), sortedSample(Float64Array.of(64, 192)), 64, 0) // => { value: { total: -0.5, growth: -0.5, redistribution: 0 } }
 */
export function growthAndRedistribution(
  before: Sample,
  after: Sample,
  line: number,
  alpha: number,
): Outcome<GrowthAndRedistribution> {
  const reason = before.reason ?? after.reason;
  if (reason) return undefinedBecause(reason);
  if (!(before.mean > 0 && after.mean > 0)) return undefinedBecause("nonPositiveMean");
  // Rescaling the line is rescaling everybody, without a copy.
  const poverty = (sample: Sample, mean: number): number => {
    const scale = mean === sample.mean ? 1 : sample.mean / mean;
    return fgt(sample, line * scale, alpha).value!;
  };
  const [first, last] = [poverty(before, before.mean), poverty(after, after.mean)];
  const [grown, shifted] = [poverty(before, after.mean), poverty(after, before.mean)];
  const growth = (grown - first + (last - shifted)) / 2;
  return defined({ total: last - first, growth, redistribution: (shifted - first + (last - grown)) / 2 });
}
