import { defined, finiteOr, type Outcome, undefinedBecause } from "./outcome.ts";
import type { Sample } from "./sample.ts";

/**
 * Lorenz curve: the shares of total income that the poorest 10%, 20% … receive.
 *
 * L(p) is linear between the points (cumulative weight / W, cumulative income / total), from (0, 0).
 *
 * @param sample See `sortedSample`.
 * @param shares Shares of the population in ascending order, each in [0, 1]. Shape: [k].
 * @returns L at each share; negative where the poorest have losses. Shape: [k]. Undefined without a positive mean.
 * @throws RangeError for shares out of range or order.
 * @example lorenz(sortedSample(Float64Array.of(1, 3)), [0, 0.5, 0.75, 1]) // => { value: [0, 0.25, 0.625, 1] }
 */
export function lorenz(sample: Sample, shares: readonly number[]): Outcome<number[]> {
  for (const [i, share] of shares.entries())
    if (!(share >= (shares[i - 1] ?? 0) && share <= 1))
      throw new RangeError(`lorenz: expected ascending shares from 0 to 1; got ${shares.join(", ")}.`);
  if (sample.reason) return undefinedBecause(sample.reason);
  if (!(sample.mean > 0)) return undefinedBecause("nonPositiveMean");
  const { values, weights, cumulativeWeights, totalWeight, mean } = sample;
  let i = 0;
  let received = 0;
  return defined(
    shares.map((share) => {
      if (share === 1) return 1;
      const weight = share * totalWeight;
      for (; cumulativeWeights[i]! < weight; i++) received += weights[i]! * values[i]!;
      return (received + (weight - (cumulativeWeights[i]! - weights[i]!)) * values[i]!) / (totalWeight * mean);
    }),
  );
}

/**
 * Shares of total income of the five fifths of the population, poorest first.
 *
 * @returns Five shares that add up to 1. Undefined without a positive mean.
 * @example quintileShares(sortedSample(Float64Array.of(1, 1, 2, 4, 8))) // => { value: [0.0625, 0.0625, 0.125, 0.25, 0.5] }
 */
export function quintileShares(sample: Sample): Outcome<number[]> {
  const curve = lorenz(sample, [0.2, 0.4, 0.6, 0.8, 1]);
  return curve.value === null ? curve : defined(curve.value.map((upTo, i) => upTo - (curve.value[i - 1] ?? 0)));
}

/**
 * Palma ratio: income of the richest tenth over that of the poorest four tenths.
 *
 * @returns Unitless; 0.25 if all have the same. Undefined if the poorest four tenths have nothing.
 * @see Palma (2011), Homogeneous middles vs. heterogeneous tails. Development and Change 42, 87-153.
 * @example palma(sortedSample(Float64Array.of(2, 2, 2, 2, 4, 4, 4, 4, 4, 4))) // => { value: 0.5 }
 * @example palma(sortedSample(Float64Array.of(0, 0, 0, 9))) // => { value: null, reason: "nonPositiveDenominator" }
 */
export function palma(sample: Sample): Outcome {
  return shareRatio(sample, 0.4, 0.9);
}

/**
 * Income quintile share ratio S80/S20: income of the richest fifth over that of the poorest fifth.
 *
 * @returns Unitless; 1 if all have the same. Undefined if the poorest fifth have nothing.
 * @example quintileShareRatio(sortedSample(Float64Array.of(1, 1, 1, 1, 4))) // => { value: 4 }
 */
export function quintileShareRatio(sample: Sample): Outcome {
  return shareRatio(sample, 0.2, 0.8);
}

/** (1 - L(above))/L(upTo). */
function shareRatio(sample: Sample, upTo: number, above: number): Outcome {
  const curve = lorenz(sample, [upTo, above]);
  if (curve.value === null) return curve;
  const [bottom, rest] = curve.value as [number, number];
  return bottom > 0
    ? finiteOr("nonPositiveDenominator", (1 - rest) / bottom)
    : undefinedBecause("nonPositiveDenominator");
}
