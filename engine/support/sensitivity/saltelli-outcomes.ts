import { defined, type Outcome, undefinedBecause } from "../outcome.ts";
import { sum } from "../statistics.ts";

/** Outcomes of a model at the points of Saltelli's scheme: see `saltelliRow`. All columns: one number a base row. */
export interface SaltelliOutcomes {
  /** At A. Shape: [rows]. */
  readonly a: Float64Array;
  /** At B. Shape: [rows]. */
  readonly b: Float64Array;
  /** At A with one factor from B. Shape: [factors][rows]. */
  readonly ab: readonly Float64Array[];
  /** At B with one factor from A; empty if not run. Shape: [factors][rows]. */
  readonly ba: readonly Float64Array[];
}

/**
 * Outcomes in the order of the scheme's points as the columns of their roles.
 *
 * @param values Row by row: A, B, AB_1 … AB_k, and BA_1 … BA_k if run. Shape: [rows × (k + 2 or 2 k + 2)].
 * @param factors k.
 * @throws RangeError if values do not fill whole rows.
 * @example saltelliOutcomes([1, 2, 3, 4, 5, 6], 1, false).ab.map((column) => [...column]) // => [[3, 6]]
 */
export function saltelliOutcomes(values: ArrayLike<number>, factors: number, secondOrder: boolean): SaltelliOutcomes {
  const width = (secondOrder ? 2 : 1) * factors + 2;
  if (values.length % width !== 0)
    throw new RangeError(`saltelliOutcomes: expected rows of ${width} values; got ${values.length} values.`);
  const column = (place: number): Float64Array =>
    Float64Array.from({ length: values.length / width }, (_, row) => values[row * width + place]!);
  const columns = (from: number): Float64Array[] => Array.from({ length: factors }, (_, i) => column(from + i));
  return { a: column(0), b: column(1), ab: columns(2), ba: secondOrder ? columns(2 + factors) : [] };
}

/**
 * Centre and variance of the outcomes: the mean of those at A, B and all AB_i, and the variance of those at A and B, the
 * independent points.
 *
 * @param rows Which base rows, repetitions allowed; all if absent.
 * @returns The variance with n, not n − 1, around its own mean; undefined if there are no rows, or if outcomes at A and B are
 *   all the same.
 * @example centreAndVariance(saltelliOutcomes([1, 3, 5], 1, false)) // => { value: { centre: 3, variance: 1 } }
 */
export function centreAndVariance(
  { a, b, ab }: SaltelliOutcomes,
  rows: ArrayLike<number> = Uint32Array.from(a.keys()),
): Outcome<{ readonly centre: number; readonly variance: number }> {
  const n = rows.length;
  if (n === 0) return undefinedBecause("empty");
  const both = Float64Array.from({ length: 2 * n }, (_, k) => (k < n ? a[rows[k]!]! : b[rows[k - n]!]!));
  if (both.every((value) => value === both[0])) return undefinedBecause("noVariation");
  const independent = sum(both);
  let mixed = 0;
  for (const column of ab) for (let k = 0; k < n; k++) mixed += column[rows[k]!]!;
  const mean = independent / both.length;
  return defined({
    centre: (independent + mixed) / (n * (ab.length + 2)),
    variance: sum(both.map((value) => (value - mean) * (value - mean))) / both.length,
  });
}
