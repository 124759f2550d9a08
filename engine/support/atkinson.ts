import { exp } from "./exp.ts";
import { log } from "./log.ts";
import { defined, type Outcome, undefinedBecause } from "./outcome.ts";
import { pow } from "./pow.ts";
import type { Sample } from "./sample.ts";

/**
 * Atkinson index: the share of total income that could be given up, if the rest were shared equally, without loss of welfare.
 *
 * A(ε) = 1 - [mean r^(1 - ε)]^(1/(1 - ε)), r = y/μ; A(1) = 1 - exp(mean ln r).
 *
 * @param sample See `sortedSample`.
 * @param aversion ε above 0: how much society dislikes inequality.
 * @returns Unitless, in [0, 1]; 1 if someone has 0 and ε ≥ 1 (the limit). Undefined for a negative value or without a positive mean.
 * @throws RangeError if ε is not above 0.
 * @see Atkinson (1970), On the measurement of inequality. Journal of Economic Theory 2, 244-263.
 * @example atkinson(sortedSample(Float64Array.of(7, 7)), 2) // => { value: 0 }
 * @example atkinson(sortedSample(Float64Array.of(0, 100)), 1) // => { value: 1 }
 */
export function atkinson(sample: Sample, aversion: number): Outcome {
  if (!(aversion > 0)) throw new RangeError(`atkinson: expected an aversion above 0; got ${aversion}.`);
  if (sample.reason) return undefinedBecause(sample.reason);
  const { values, weights, mean, totalWeight } = sample;
  if (values[0]! < 0) return undefinedBecause("negativeValues");
  if (!(mean > 0)) return undefinedBecause("nonPositiveMean");
  if (values[0] === 0 && aversion >= 1) return defined(1);
  let sum = 0;
  if (aversion === 1) for (let i = 0; i < values.length; i++) sum += weights[i]! * log(values[i]! / mean);
  else for (let i = 0; i < values.length; i++) sum += weights[i]! * pow(values[i]! / mean, 1 - aversion);
  const equivalent = aversion === 1 ? exp(sum / totalWeight) : pow(sum / totalWeight, 1 / (1 - aversion));
  // Rounding may leave equal incomes a hair below 0.
  return defined(Math.max(0, 1 - equivalent));
}
