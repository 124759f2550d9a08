import { exp } from "./exp.ts";
import { log } from "./log.ts";
import { defined, finiteOr, type Outcome, undefinedBecause } from "./outcome.ts";
import { type Sample, weightedQuantile } from "./sample.ts";

/**
 * Hoover index: the share of total income that would have to move for all to have the same.
 *
 * mean |y - μ| / (2 μ). Also Pietra's or the Robin Hood index.
 *
 * @returns Unitless; in [0, 1) without negative values. Undefined without a positive mean.
 * @example hoover(sortedSample(Float64Array.of(0, 2))) // => { value: 0.5 }
 */
export function hoover(sample: Sample): Outcome {
  if (sample.reason) return undefinedBecause(sample.reason);
  if (!(sample.mean > 0)) return undefinedBecause("nonPositiveMean");
  let sum = 0;
  for (let i = 0; i < sample.values.length; i++) sum += sample.weights[i]! * Math.abs(sample.values[i]! - sample.mean);
  return defined(sum / (2 * sample.mean * sample.totalWeight));
}

/**
 * Coefficient of variation: standard deviation over mean, of the population (divided by W, not by n - 1).
 *
 * @returns Unitless, from 0. Undefined without a positive mean.
 * @example coefficientOfVariation(sortedSample(Float64Array.of(1, 3))) // => { value: 0.5 }
 */
export function coefficientOfVariation(sample: Sample): Outcome {
  if (sample.reason) return undefinedBecause(sample.reason);
  if (!(sample.mean > 0)) return undefinedBecause("nonPositiveMean");
  let sum = 0;
  for (let i = 0; i < sample.values.length; i++) {
    const distance = sample.values[i]! - sample.mean;
    sum += sample.weights[i]! * distance * distance;
  }
  return defined(Math.sqrt(sum / sample.totalWeight) / sample.mean);
}

/**
 * Kolm index: what each person could give up, if the rest were shared equally, without loss of welfare.
 *
 * (1/ε) ln mean e^(ε (μ - y)). Unchanged if everyone gains the same amount, so it works with losses too.
 *
 * @param aversion ε above 0, per unit of the values.
 * @returns In the unit of the values, from 0.
 * @throws RangeError if ε is not above 0.
 * @see Kolm (1976), Unequal inequalities I. Journal of Economic Theory 12, 416-442.
 * @example kolm(sortedSample(Float64Array.of(4, 4)), 0.5) // => { value: 0 }
 */
export function kolm(sample: Sample, aversion: number): Outcome {
  if (!(aversion > 0)) throw new RangeError(`kolm: expected an aversion above 0; got ${aversion}.`);
  if (sample.reason) return undefinedBecause(sample.reason);
  // Measured from the lowest value, so that no exponential overflows.
  const lowest = sample.values[0]!;
  let sum = 0;
  for (let i = 0; i < sample.values.length; i++)
    sum += sample.weights[i]! * exp(aversion * (lowest - sample.values[i]!));
  return defined(Math.max(0, sample.mean - lowest + log(sum / sample.totalWeight) / aversion));
}

/**
 * Ratio of two percentiles, such as p90/p10: how many times more the rich end has than the poor end.
 *
 * @param upper Share below the upper one, in [0, 1].
 * @param lower Share below the lower one, in [0, 1].
 * @returns Unitless. Undefined if the lower quantile is 0 or less.
 * @example percentileRatio(sortedSample(Float64Array.of(10, 20, 30, 40)), 0.75, 0.25) // => { value: 3 }
 */
export function percentileRatio(sample: Sample, upper: number, lower: number): Outcome {
  const below = weightedQuantile(sample, lower);
  if (below.value === null) return below;
  return below.value > 0
    ? finiteOr("nonPositiveDenominator", weightedQuantile(sample, upper).value! / below.value)
    : undefinedBecause("nonPositiveDenominator");
}
