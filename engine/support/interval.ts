import { inverseNormal } from "./inverse-normal.ts";
import { defined, type Outcome, undefinedBecause } from "./outcome.ts";
import { mean, type Range, standardDeviation, standardError } from "./statistics.ts";
import { studentQuantile, studentTails } from "./student-t.ts";

/**
 * Confidence interval for the mean over replicates: mean ± t s/√n, Student's t with n - 1 degrees of freedom.
 *
 * It narrows with the number of replicates: how well the mean is known, not how far replicates differ (see `centralRange`).
 *
 * @param values One number a replicate. Shape: [n]; at least two.
 * @param level Confidence in (0, 1).
 * @example meanInterval([1, 1, 1]) // => { value: { low: 1, high: 1 } }
 * @example meanInterval([1]) // => { value: null, reason: "tooFewObservations" }
 */
export function meanInterval(values: ArrayLike<number>, level = 0.95): Outcome<Range> {
  const error = standardError(values);
  if (error.value === null) return error;
  const centre = mean(values).value!;
  const reach = studentQuantile((1 + level) / 2, values.length - 1) * error.value;
  return defined({ low: centre - reach, high: centre + reach });
}

/** A policy against the baseline, replicate by replicate. In the unit of the values, but for the last three. */
export interface PairedDifference {
  /** Mean of policy minus baseline. */
  readonly mean: number;
  readonly standardError: number;
  /** Confidence interval of the mean difference. */
  readonly interval: Range;
  /** Two-sided p-value of no difference, in [0, 1]. */
  readonly pValue: number;
  /** Correlation between the two over replicates, in [-1, 1]; what common luck is worth. */
  readonly correlation: Outcome;
  /** (var policy + var baseline)/var difference: how many times more unpaired runs would be needed. */
  readonly varianceReduction: Outcome;
}

/**
 * The effect of a policy, from runs that share their luck: differences are taken within each replicate.
 *
 * @param policy Result under the policy. Shape: [n]; at least two replicates.
 * @param baseline Result of the same replicates under the baseline. Shape: [n].
 * @param level Confidence of the interval in (0, 1).
 * @throws RangeError if the two differ in length: they are not the same replicates.
 */
export function pairedDifference(
  policy: ArrayLike<number>,
  baseline: ArrayLike<number>,
  level = 0.95,
): Outcome<PairedDifference> {
  if (policy.length !== baseline.length)
    throw new RangeError(
      `pairedDifference: expected the same replicates; got ${policy.length} of the policy and ${baseline.length} of the baseline.`,
    );
  const differences = Float64Array.from(policy, (value, i) => value - baseline[i]!);
  const interval = meanInterval(differences, level);
  if (interval.value === null) return interval;
  const centre = mean(differences).value!;
  const error = standardError(differences).value!;
  const [spreadOfPolicy, spreadOfBaseline, spread] = [policy, baseline, differences].map(
    (values) => standardDeviation(values).value!,
  ) as [number, number, number];
  const unpaired = spreadOfPolicy * spreadOfPolicy + spreadOfBaseline * spreadOfBaseline;
  const product = 2 * spreadOfPolicy * spreadOfBaseline;
  return defined({
    mean: centre,
    standardError: error,
    interval: interval.value,
    pValue: error > 0 ? studentTails(centre / error, differences.length - 1) : centre === 0 ? 1 : 0,
    correlation:
      product > 0
        ? defined(Math.max(-1, Math.min(1, (unpaired - spread * spread) / product)))
        : undefinedBecause("noVariation"),
    varianceReduction: spread > 0 ? defined(unpaired / (spread * spread)) : undefinedBecause("noVariation"),
  });
}

/**
 * Wilson's interval for a proportion: honest for few trials, and for none or all of them a success.
 *
 * @param successes Number of trials that succeeded.
 * @param trials Number of trials.
 * @param level Confidence in (0, 1).
 * @returns Within [0, 1].
 * @see Wilson (1927), Probable inference, the law of succession, and statistical inference. Journal of the American Statistical Association 22, 209-212.
 * @example wilsonInterval(0, 0) // => { value: null, reason: "empty" }
 */
export function wilsonInterval(successes: number, trials: number, level = 0.95): Outcome<Range> {
  if (trials === 0) return undefinedBecause("empty");
  const z = inverseNormal((1 + level) / 2);
  const share = successes / trials;
  const centre = (share + (z * z) / (2 * trials)) / (1 + (z * z) / trials);
  const reach =
    (z / (1 + (z * z) / trials)) * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
  return defined({ low: successes === 0 ? 0 : centre - reach, high: successes === trials ? 1 : centre + reach });
}

/**
 * How many replicates would narrow the mean's interval to a given half-width: (z s/half-width)², rounded up.
 *
 * @param values A first stage of replicates. Shape: [n]; at least two.
 * @param halfWidth Half the width wanted, above 0, in the unit of the values.
 * @param level Confidence in (0, 1).
 * @throws RangeError if the half-width is not above 0.
 * @example replicatesNeeded([1, 2, 3, 4, 5], 0.5) // => { value: 39 }
 */
export function replicatesNeeded(values: ArrayLike<number>, halfWidth: number, level = 0.95): Outcome {
  if (!(halfWidth > 0)) throw new RangeError(`replicatesNeeded: expected a half-width above 0; got ${halfWidth}.`);
  const deviation = standardDeviation(values);
  if (deviation.value === null) return deviation;
  const ratio = (inverseNormal((1 + level) / 2) * deviation.value) / halfWidth;
  return defined(Math.ceil(ratio * ratio));
}
