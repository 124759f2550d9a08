import { halfMeanDifference } from "./gini.ts";
import { log } from "./log.ts";
import { defined, type Outcome, undefinedBecause } from "./outcome.ts";
import { countPoor, requireLine } from "./poverty.ts";
import type { Sample } from "./sample.ts";

/** Poverty indices that look at how income is spread among the poor. The poor are those with y < z. */

/** What the Watts index does with one of the poor who has nothing or a loss, whose gap would be infinite. */
export interface WattsOptions {
  /** The least income anyone is counted with, in the unit of the values. Default: none, and the index is undefined. */
  readonly bottomCode?: number;
  /** Count such a unit in the population, but not its gap, as the World Bank's PIP does. */
  readonly ignoreNonPositive?: boolean;
}

/**
 * Watts index: by how many per cent (in logs) the poor fall short of the line, averaged over everyone.
 *
 * Σ over the poor of w ln(z/y) / W. Divided by a growth rate, it is the average time to leave poverty.
 *
 * @param sample See `sortedSample`.
 * @param line Poverty line z above 0, in the unit of the values.
 * @param options What to do with incomes of 0 or less.
 * @returns Unitless, from 0. Undefined if one of the poor has 0 or less, unless the options say what to do.
 * @throws RangeError if the line, or the bottom code, is not above 0.
 * @see Watts (1968), An economic definition of poverty. In Moynihan (ed.), On Understanding Poverty.
 * @example watts(sortedSample(Float64Array.of(100, 200)), 100) // => { value: 0 }
 * @example watts(sortedSample(Float64Array.of(0, 200)), 100) // => { value: null, reason: "nonPositiveValues" }
 */
export function watts(sample: Sample, line: number, options: WattsOptions = {}): Outcome {
  requireLine(line);
  const { bottomCode, ignoreNonPositive } = options;
  if (bottomCode !== undefined && !(bottomCode > 0))
    throw new RangeError(`watts: expected a bottom code above 0; got ${bottomCode}.`);
  if (sample.reason) return undefinedBecause(sample.reason);
  const poor = countPoor(sample, line);
  let sum = 0;
  for (let i = 0; i < poor; i++) {
    const value = bottomCode === undefined ? sample.values[i]! : Math.max(bottomCode, sample.values[i]!);
    if (value > 0) sum += sample.weights[i]! * Math.max(0, log(line) - log(value));
    else if (ignoreNonPositive !== true) return undefinedBecause("nonPositiveValues");
  }
  return defined(sum / sample.totalWeight);
}

/**
 * Sen index: headcount, average gap, and inequality among the poor in one number.
 *
 * S = H (I + (1 - I) G), H headcount ratio, I income gap ratio, G Gini among the poor. The large-sample form; (1 - I) G is computed as half the mean
 * difference among the poor over the line, which needs no positive mean.
 *
 * @param sample See `sortedSample`.
 * @param line Poverty line above 0, in the unit of the values.
 * @returns Unitless, in [0, 1]; 0 if nobody is poor. Undefined if one of the poor has a loss.
 * @throws RangeError if the line is not above 0.
 * @see Sen (1976), Poverty: an ordinal approach to measurement. Econometrica 44, 219-231. Equal to ineq::Sen in R.
 * @example sen(sortedSample(Float64Array.of(0, 200)), 100) // => { value: 0.5 }
 */
export function sen(sample: Sample, line: number): Outcome {
  requireLine(line);
  if (sample.reason) return undefinedBecause(sample.reason);
  const poor = countPoor(sample, line);
  if (poor === 0) return defined(0);
  if (sample.values[0]! < 0) return undefinedBecause("negativeValues");
  const values = sample.values.subarray(0, poor);
  const weightOfPoor = sample.cumulativeWeights[poor - 1]!;
  let shortfall = 0;
  for (let i = 0; i < poor; i++) shortfall += sample.weights[i]! * (line - values[i]!);
  const spread = halfMeanDifference({ values, cumulativeWeights: sample.cumulativeWeights, totalWeight: weightOfPoor });
  return defined((shortfall + spread * weightOfPoor) / (line * sample.totalWeight));
}

/**
 * Sen-Shorrocks-Thon index: poverty gap times one plus the inequality of the gaps in the whole population.
 *
 * SST = P(1) (1 + G), G the Gini of the gaps max(0, z - y)/z. Unlike Sen's it does not jump as someone
 * crosses the line, and it never rises when one poorer gains from one richer.
 *
 * @param sample See `sortedSample`.
 * @param line Poverty line above 0, in the unit of the values.
 * @returns Unitless, in [0, 1] if no value is negative; 0 if nobody is poor.
 * @throws RangeError if the line is not above 0.
 * @see Shorrocks (1995), Revisiting the Sen poverty index. Econometrica 63, 1225-1230.
 * @example senShorrocksThon(sortedSample(Float64Array.of(0, 200)), 100) // => { value: 0.75 }
 */
export function senShorrocksThon(sample: Sample, line: number): Outcome {
  requireLine(line);
  if (sample.reason) return undefinedBecause(sample.reason);
  // With incomes cut off at the line the gaps are as unequal, in the mirror.
  const values = sample.values.map((value) => Math.min(line, value));
  let shortfall = 0;
  for (let i = 0; i < values.length; i++) shortfall += sample.weights[i]! * (line - values[i]!);
  const spread = halfMeanDifference({
    values,
    cumulativeWeights: sample.cumulativeWeights,
    totalWeight: sample.totalWeight,
  });
  return defined((shortfall / sample.totalWeight + spread) / line);
}
