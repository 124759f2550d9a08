import { defined, type Outcome, undefinedBecause } from "./outcome.ts";

/**
 * Sum of numbers in the order given, with the digits that rounding cuts off carried along and added at the end.
 *
 * Neumaier's form of compensated summation: the error does not grow with the number of terms, and the order hardly matters.
 *
 * @param values Finite numbers. Shape: [n].
 * @returns 0 for none.
 * @see Neumaier (1974), Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen. ZAMM 54, 39-51.
 * @example sum([1e16, 1, -1e16]) // => 1
 * @example sum([]) // => 0
 */
export function sum(values: ArrayLike<number>): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}

/**
 * Arithmetic mean.
 *
 * @param values Shape: [n].
 * @example mean([1, 2, 6]) // => { value: 3 }
 * @example mean([]) // => { value: null, reason: "empty" }
 */
export function mean(values: ArrayLike<number>): Outcome {
  return values.length === 0 ? undefinedBecause("empty") : defined(sum(values) / values.length);
}

/**
 * Weighted mean Σ w x / Σ w.
 *
 * @param values Shape: [n].
 * @param weights None negative. Shape: [n].
 * @example weightedMean([10, 20], [1, 3]) // => { value: 17.5 }
 * @example weightedMean([10, 20], [0, 0]) // => { value: null, reason: "noPositiveWeight" }
 */
export function weightedMean(values: ArrayLike<number>, weights: ArrayLike<number>): Outcome {
  if (values.length === 0) return undefinedBecause("empty");
  const weight = sum(weights);
  if (!(weight > 0)) return undefinedBecause("noPositiveWeight");
  const products = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) products[i] = values[i]! * weights[i]!;
  return defined(sum(products) / weight);
}

/**
 * Sample standard deviation, with n - 1 in the denominator.
 *
 * @param values Shape: [n]; at least two.
 * @example standardDeviation([1, 3]) // => { value: 1.4142135623730951 }
 * @example standardDeviation([1]) // => { value: null, reason: "tooFewObservations" }
 */
export function standardDeviation(values: ArrayLike<number>): Outcome {
  const centre = mean(values);
  if (centre.value === null) return centre;
  if (values.length < 2) return undefinedBecause("tooFewObservations");
  const squares = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) squares[i] = (values[i]! - centre.value) * (values[i]! - centre.value);
  return defined(Math.sqrt(sum(squares) / (values.length - 1)));
}

/**
 * Standard error of the mean of independent observations: standard deviation / √n.
 *
 * @param values One number a replicate. Shape: [n]; at least two.
 * @example standardError([1, 3, 5, 7]) // => { value: 1.2909944487358056 }
 */
export function standardError(values: ArrayLike<number>): Outcome {
  const deviation = standardDeviation(values);
  return deviation.value === null ? deviation : defined(deviation.value / Math.sqrt(values.length));
}

/**
 * Quantile over replicates, interpolated linearly between order statistics: type 7, as R and numpy do by default.
 *
 * At position h = (n - 1) p, between the values ranked floor(h) and floor(h) + 1 from 0. For households with weights use `weightedQuantile`.
 *
 * @param values Any order; not changed. Shape: [n].
 * @param p Share in [0, 1].
 * @throws RangeError if p is outside [0, 1].
 * @see Hyndman and Fan (1996), Sample quantiles in statistical packages. The American Statistician 50, 361-365.
 * @example quantile([1, 2, 3, 4], 0.5) // => { value: 2.5 }
 */
export function quantile(values: ArrayLike<number>, p: number): Outcome {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`quantile: expected a share from 0 to 1; got ${p}.`);
  if (values.length === 0) return undefinedBecause("empty");
  return defined(quantileOfSorted(Float64Array.from(values).sort(), p));
}

/**
 * The same quantile of numbers that are sorted already, for callers that want several of one sample.
 *
 * @param sorted Ascending. Shape: [n]; at least one.
 * @param p Share in [0, 1].
 * @example quantileOfSorted([1, 2, 3, 4], 0.5) // => 2.5
 */
export function quantileOfSorted(sorted: ArrayLike<number>, p: number): number {
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (position - below) * (high - low);
}

/** Two ends of a range or interval, in the unit of the values. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * The range that leaves out an equal share of the replicates at either end: by default the 80% range, from the tenth to the ninetieth percentile.
 *
 * @param values One number a replicate. Shape: [n].
 * @param tail Share of the replicates beyond each end, in [0, 0.5].
 * @example centralRange([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) // => { value: { low: 1, high: 9 } }
 * @example centralRange([]) // => { value: null, reason: "empty" }
 */
export function centralRange(values: ArrayLike<number>, tail = 0.1): Outcome<Range> {
  const low = quantile(values, tail);
  return low.value === null ? low : defined({ low: low.value, high: quantile(values, 1 - tail).value! });
}

/**
 * Kish's effective sample size (Σ w)²/Σ w²: how many equally weighted units would be as informative.
 *
 * @param weights None negative. Shape: [n].
 * @example effectiveSampleSize([1, 1, 1, 1]) // => { value: 4 }
 */
export function effectiveSampleSize(weights: ArrayLike<number>): Outcome {
  const total = sum(weights);
  if (!(total > 0)) return undefinedBecause(weights.length === 0 ? "empty" : "noPositiveWeight");
  const squares = Float64Array.from(weights, (weight) => weight * weight);
  return defined((total * total) / sum(squares));
}
