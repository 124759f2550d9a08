import { type Outcome, type ReasonCode, undefinedBecause } from "./outcome.ts";
import { sortOrder } from "./sort-order.ts";

/**
 * A weighted sample in ascending order: made once, shared by every poverty and inequality measure.
 *
 * Rows of weight zero are left out. With household size times survey weight as the weight, every measure is person-weighted.
 */
export interface Sample {
  /** Ascending. Shape: [n]. */
  readonly values: Float64Array;
  /** All above zero, beside their values. Shape: [n]. */
  readonly weights: Float64Array;
  /** Weight of each value and all below it, summed in ascending order. Shape: [n]. */
  readonly cumulativeWeights: Float64Array;
  readonly totalWeight: number;
  /** Weighted mean; 0 if the sample is empty. */
  readonly mean: number;
  /** Why nothing can be measured, or null if something can. */
  readonly reason: ReasonCode | null;
}

/**
 * Sorts values with their weights, for the measures.
 *
 * @param values Income, consumption, land … of each unit, in one unit throughout; any order; not changed. Shape: [n].
 * @param weights What each unit counts for: 1 for a household, its size for persons. Shape: [n]; absent means 1 each.
 * @returns The sample; with a reason if there are no units or no weight.
 * @throws RangeError for a weight that is negative or not a number, a value that is not a number, or lengths that differ.
 * @example Array.from(sortedSample(Float64Array.of(3, 1, 2)).values) // => [1, 2, 3]
 * @example sortedSample(Float64Array.of(1, 4), Float64Array.of(2, 1)).mean // => 2
 * @example sortedSample(Float64Array.of(1, 2), Float64Array.of(0, 0)).reason // => "noPositiveWeight"
 */
export function sortedSample(values: Float64Array, weights?: Float64Array): Sample {
  check(values, weights);
  const order = sortOrder(values);
  const sortedValues = new Float64Array(order.length);
  const sortedWeights = new Float64Array(order.length);
  const cumulativeWeights = new Float64Array(order.length);
  let n = 0;
  let totalWeight = 0;
  let total = 0;
  for (const i of order) {
    const weight = weights === undefined ? 1 : weights[i]!;
    if (weight === 0) continue;
    sortedValues[n] = values[i]!;
    sortedWeights[n] = weight;
    totalWeight += weight;
    cumulativeWeights[n] = totalWeight;
    total += weight * values[i]!;
    n++;
  }
  return {
    values: sortedValues.subarray(0, n),
    weights: sortedWeights.subarray(0, n),
    cumulativeWeights: cumulativeWeights.subarray(0, n),
    totalWeight,
    mean: n === 0 ? 0 : total / totalWeight,
    reason: n > 0 ? null : values.length === 0 ? "empty" : "noPositiveWeight",
  };
}

/**
 * How many units have no income or a loss: to be reported beside every measure, never dropped in silence.
 *
 * @returns Numbers of units (rows with a weight), whatever their weight.
 * @example nonPositiveUnits(sortedSample(Float64Array.of(-5, 0, 0, 7))) // => { zero: 2, negative: 1 }
 */
export function nonPositiveUnits(sample: Sample): { zero: number; negative: number } {
  let negative = 0;
  while (negative < sample.values.length && sample.values[negative]! < 0) negative++;
  let zero = 0;
  while (negative + zero < sample.values.length && sample.values[negative + zero] === 0) zero++;
  return { zero, negative };
}

/**
 * The value below which a given share of the weight lies: inverse of the weighted distribution function.
 *
 * Smallest y whose cumulative weight is at least p W. The same for weights in any scale and for copies of the sample; with equal weights it is R's type 1.
 *
 * @param sample See `sortedSample`.
 * @param p Share in [0, 1]; 0.5 gives the median. A cumulative weight within 1e-12 W of p W reaches it: rounding must not move a tie.
 * @returns One of the values; undefined for a sample without weight.
 * @throws RangeError if p is outside [0, 1].
 * @example weightedQuantile(sortedSample(Float64Array.of(10, 20, 30, 40)), 0.5) // => { value: 20 }
 * @example weightedQuantile(sortedSample(Float64Array.of(10, 20), Float64Array.of(1, 3)), 0.5) // => { value: 20 }
 * @example weightedQuantile(sortedSample(new Float64Array(0)), 0.5) // => { value: null, reason: "empty" }
 */
export function weightedQuantile(sample: Sample, p: number): Outcome {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`weightedQuantile: expected a share from 0 to 1; got ${p}.`);
  if (sample.reason) return undefinedBecause(sample.reason);
  return { value: sample.values[firstReaching(sample, (p - 1e-12) * sample.totalWeight)]! };
}

/** Position of the first value whose cumulative weight is at least `weight`; the last value if none is. */
function firstReaching(sample: Sample, weight: number): number {
  let low = 0;
  let high = sample.values.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sample.cumulativeWeights[middle]! >= weight) high = middle;
    else low = middle + 1;
  }
  return low;
}

function check(values: Float64Array, weights: Float64Array | undefined): void {
  if (weights !== undefined && weights.length !== values.length)
    throw new RangeError(
      `sortedSample: expected a weight for each of ${values.length} values; got ${weights.length} weights.`,
    );
  for (let i = 0; i < values.length; i++) {
    if (values[i] !== values[i]) throw new RangeError(`sortedSample: value ${i} is not a number.`);
    const weight = weights === undefined ? 1 : weights[i]!;
    if (!(weight >= 0 && weight < Infinity))
      throw new RangeError(`sortedSample: weight ${i} expected a number from 0; got ${weight}.`);
  }
}
