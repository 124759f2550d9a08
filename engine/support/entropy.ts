import { log } from "./log.ts";
import { defined, finiteOr, type Outcome, undefinedBecause } from "./outcome.ts";
import { pow } from "./pow.ts";
import { type Sample, sortedSample } from "./sample.ts";

/**
 * Generalised entropy GE(α): the inequality measures that split exactly into parts within and between groups.
 *
 * [mean r^α - 1]/(α(α - 1)), r = y/μ; GE(0) = -mean ln r (mean log deviation, Theil L); GE(1) = mean r ln r (Theil T, with 0 ln 0 = 0).
 *
 * @param sample See `sortedSample`.
 * @param alpha Any number: small looks at the poor, large at the rich; 2 is half the squared coefficient of variation.
 * @returns Unitless, from 0. Undefined without a positive mean; for a value of 0 or less if α ≤ 0; for a negative one if α is 1 or not whole.
 * @see Cowell (2011), Measuring Inequality, 3rd ed., Oxford University Press.
 * @example generalisedEntropy(sortedSample(Float64Array.of(0, 2)), 2) // => { value: 0.5 }
 * @example generalisedEntropy(sortedSample(Float64Array.of(0, 2)), 0) // => { value: null, reason: "nonPositiveValues" }
 */
export function generalisedEntropy(sample: Sample, alpha: number): Outcome {
  if (sample.reason) return undefinedBecause(sample.reason);
  const lowest = sample.values[0]!;
  if (alpha <= 0 && lowest <= 0) return undefinedBecause("nonPositiveValues");
  if (lowest < 0 && (alpha === 1 || Math.floor(alpha) !== alpha)) return undefinedBecause("negativeValues");
  if (!(sample.mean > 0)) return undefinedBecause("nonPositiveMean");
  // Rounding may leave equal incomes a hair below 0.
  return finiteOr("nonPositiveValues", Math.max(0, sumOfTerms(sample, alpha) / sample.totalWeight));
}

function sumOfTerms({ values, weights, mean, totalWeight }: Sample, alpha: number): number {
  let sum = 0;
  if (alpha === 0) for (let i = 0; i < values.length; i++) sum -= weights[i]! * log(values[i]! / mean);
  else if (alpha === 1)
    for (let i = 0; i < values.length; i++)
      sum += values[i] === 0 ? 0 : weights[i]! * (values[i]! / mean) * log(values[i]! / mean);
  else {
    for (let i = 0; i < values.length; i++) sum += weights[i]! * pow(values[i]! / mean, alpha);
    sum = (sum - totalWeight) / (alpha * (alpha - 1));
  }
  return sum;
}

/**
 * Theil's T, GE(1): inequality with an eye on the rich.
 *
 * @returns Unitless, in [0, ln n]. Undefined for a negative value or without a positive mean.
 * @example theil(sortedSample(Float64Array.of(5, 5))) // => { value: 0 }
 * @example theil(sortedSample(Float64Array.of(-1, 5))) // => { value: null, reason: "negativeValues" }
 */
export function theil(sample: Sample): Outcome {
  return generalisedEntropy(sample, 1);
}

/**
 * Mean log deviation, GE(0), also Theil's L: inequality with an eye on the poor.
 *
 * @returns Unitless, from 0. Undefined if a value is 0 or less.
 * @example meanLogDeviation(sortedSample(Float64Array.of(5, 5))) // => { value: 0 }
 */
export function meanLogDeviation(sample: Sample): Outcome {
  return generalisedEntropy(sample, 0);
}

/** Inequality within groups and between their means; the two add up to the whole. */
export interface EntropyParts {
  readonly within: number;
  readonly between: number;
}

/**
 * Splits generalised entropy into inequality within groups and between their means.
 *
 * Within = Σ s (μ_g/μ)^α GE_g(α), s the group's share of the weight; between = GE(α) if everyone had the mean of their group.
 *
 * @param values Any order. Shape: [n].
 * @param weights Shape: [n].
 * @param groups Village, group … of each unit, any whole numbers. Shape: [n].
 * @param alpha See `generalisedEntropy`.
 * @returns The two parts. Undefined where `generalisedEntropy` is, for the whole or for a group.
 * @example entropyParts(Float64Array.of(1, 3), Float64Array.of(1, 1), [0, 1], 2) // => { value: { within: 0, between: 0.125 } }
 */
export function entropyParts(
  values: Float64Array,
  weights: Float64Array,
  groups: ArrayLike<number>,
  alpha: number,
): Outcome<EntropyParts> {
  const whole = generalisedEntropy(sortedSample(values, weights), alpha);
  if (whole.value === null) return whole;
  const samples = [...new Set(Array.from(groups))]
    .sort((a, b) => a - b)
    .map((group) => sortedSample(...rowsOf(values, weights, (i) => groups[i] === group)))
    .filter((sample) => sample.reason === null);
  const means = sortedSample(
    Float64Array.from(samples, (sample) => sample.mean),
    Float64Array.from(samples, (sample) => sample.totalWeight),
  );
  const between = generalisedEntropy(means, alpha);
  if (between.value === null) return between;
  let within = 0;
  for (const sample of samples) {
    const inside = generalisedEntropy(sample, alpha);
    if (inside.value === null) return inside;
    within += (sample.totalWeight / means.totalWeight) * pow(sample.mean / means.mean, alpha) * inside.value;
  }
  return defined({ within, between: between.value });
}

function rowsOf(
  values: Float64Array,
  weights: Float64Array,
  keep: (i: number) => boolean,
): [Float64Array, Float64Array] {
  return [values.filter((_, i) => keep(i)), weights.filter((_, i) => keep(i))];
}
