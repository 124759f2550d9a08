import { defined, mapOutcome, type Outcome, undefinedBecause } from "./outcome.ts";
import { pow } from "./pow.ts";
import type { Sample } from "./sample.ts";

/**
 * Half the mean absolute difference between two persons drawn at random: ½ Σ Σ w v |x - y| / W².
 *
 * Summed over the steps between neighbours, F being the share of the weight below the step: Σ F (1 - F) Δy. Every term is positive and a step of zero adds
 * nothing, so equal incomes give exactly 0.
 *
 * @returns In the unit of the values; 0 for an empty sample.
 * @example halfMeanDifference(sortedSample(Float64Array.of(1, 3))) // => 0.5
 */
export function halfMeanDifference({
  values,
  cumulativeWeights,
  totalWeight,
}: Pick<Sample, "values" | "cumulativeWeights" | "totalWeight">): number {
  let sum = 0;
  for (let k = 0; k + 1 < values.length; k++) {
    const below = cumulativeWeights[k]!;
    sum += below * (totalWeight - below) * (values[k + 1]! - values[k]!);
  }
  return values.length === 0 ? 0 : sum / (totalWeight * totalWeight);
}

/**
 * Gini coefficient: 0 if all have the same, towards 1 if one has everything.
 *
 * G = Σ Σ w v |x - y| / (2 μ W²), equal to twice the area between the diagonal and the Lorenz curve. No small-sample correction: see `giniBiasCorrected`.
 *
 * @param sample See `sortedSample`; household size as weight gives the Gini among persons.
 * @returns Unitless; in [0, 1) without negative values, possibly above 1 with them (see `giniNormalised`). Undefined without a positive mean.
 * @see Cowell (2011), Measuring Inequality, 3rd ed., Oxford University Press. Equal to ineq::Gini and laeken::gini / 100 in R.
 * @example gini(sortedSample(Float64Array.of(1, 1, 1))) // => { value: 0 }
 * @example gini(sortedSample(Float64Array.of(1, 2, 3, 4))) // => { value: 0.25 }
 * @example gini(sortedSample(Float64Array.of(0, 0))) // => { value: null, reason: "nonPositiveMean" }
 */
export function gini(sample: Sample): Outcome {
  if (sample.reason) return undefinedBecause(sample.reason);
  if (!(sample.mean > 0)) return undefinedBecause("nonPositiveMean");
  return defined(halfMeanDifference(sample) / sample.mean);
}

/**
 * Gini coefficient corrected for small samples: n/(n - 1) G, n the number of units. For unweighted samples.
 *
 * @returns Unitless; 1 if one of n has everything. Undefined for one unit.
 * @see Deltas (2003), The small-sample bias of the Gini coefficient. Review of Economics and Statistics 85, 226-234.
 * @example giniBiasCorrected(sortedSample(Float64Array.of(0, 0, 0, 8))) // => { value: 1 }
 */
export function giniBiasCorrected(sample: Sample): Outcome {
  const n = sample.values.length;
  return n === 1 ? undefinedBecause("tooFewObservations") : mapOutcome(gini(sample), (value) => (value * n) / (n - 1));
}

/**
 * Gini coefficient for samples with losses: the mean absolute income takes the place of the mean, which keeps it within [0, 1].
 *
 * @returns Unitless; the Gini itself where no value is negative. Undefined if all values are 0.
 * @see Raffinetti, Siletti and Vernizzi (2015), On the Gini coefficient normalization when attributes with negative values are considered.
 *   Statistical Methods and Applications 24, 507-521.
 * @example giniNormalised(sortedSample(Float64Array.of(-1, 1))) // => { value: 0.5 }
 */
export function giniNormalised(sample: Sample): Outcome {
  if (sample.reason) return undefinedBecause(sample.reason);
  let sizes = 0;
  for (let i = 0; i < sample.values.length; i++) sizes += sample.weights[i]! * Math.abs(sample.values[i]!);
  return sizes > 0
    ? defined((halfMeanDifference(sample) * sample.totalWeight) / sizes)
    : undefinedBecause("nonPositiveMean");
}

/**
 * Extended Gini: like the Gini, with a dial for how much the poorest count.
 *
 * G(ν) = 1 - Σ [(1 - F₋)^ν - (1 - F)^ν] y / μ, F and F₋ the shares of the weight up to and below y.
 *
 * @param aversion ν above 1: 2 is the Gini, more weighs the poorest more.
 * @returns Unitless. Undefined without a positive mean.
 * @throws RangeError if ν is not above 1.
 * @see Donaldson and Weymark (1980), A single-parameter generalization of the Gini indices of inequality. Journal of Economic Theory 22, 67-86.
 * @example giniExtended(sortedSample(Float64Array.of(0, 1)), 3) // => { value: 0.75 }
 */
export function giniExtended(sample: Sample, aversion: number): Outcome {
  if (!(aversion > 1)) throw new RangeError(`giniExtended: expected an aversion above 1; got ${aversion}.`);
  if (sample.reason) return undefinedBecause(sample.reason);
  if (!(sample.mean > 0)) return undefinedBecause("nonPositiveMean");
  let received = 0;
  let above = 1;
  for (let i = 0; i < sample.values.length; i++) {
    const next = pow(Math.max(0, 1 - sample.cumulativeWeights[i]! / sample.totalWeight), aversion);
    received += (above - next) * sample.values[i]!;
    above = next;
  }
  return defined(1 - received / sample.mean);
}
