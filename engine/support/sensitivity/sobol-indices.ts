import { defined, type Outcome } from "../outcome.ts";
import { centreAndVariance, type SaltelliOutcomes } from "./saltelli-outcomes.ts";

/** Shares of an outcome's variance that factors answer for. Shape of each: [factors]. Exact ones lie in [0, 1]; estimates may not. */
export interface SobolIndices {
  /** S1: what would go if the factor were known: its effect alone. */
  readonly first: Float64Array;
  /** ST: what would remain if all but the factor were known: its effect alone and all its interactions. */
  readonly total: Float64Array;
}

/**
 * First-order and total Sobol indices from the outcomes of Saltelli's scheme.
 *
 * S_i = (1/n) Σ y_B (y_ABi − y_A) / V and ST_i = (1/2n) Σ (y_A − y_ABi)² / V, outcomes less the mean of all of them, V the
 * variance of y_A and y_B together. Without the mean taken off, S_i would err the more the farther outcomes lie from zero.
 *
 * @param rows Which base rows, for resampling, repetitions allowed; all if absent.
 * @returns Unitless; undefined if there are no rows or the outcome does not vary.
 * @see Saltelli et al. (2010), Variance based sensitivity analysis of model output. Computer Physics Communications 181, 259-270.
 * @see Jansen (1999), Analysis of variance designs for model output. Computer Physics Communications 117, 35-43.
 * @example sobolIndices(saltelliOutcomes([0, 1, 1, 2, 3, 3], 1, false)).value.total // => Float64Array.of(0.4)
 */
export function sobolIndices(outcomes: SaltelliOutcomes, rows?: ArrayLike<number>): Outcome<SobolIndices> {
  const { a, b, ab } = outcomes;
  const spread = centreAndVariance(outcomes, rows);
  if (spread.value === null) return spread;
  const { centre, variance } = spread.value;
  const n = rows?.length ?? a.length;
  const first = new Float64Array(ab.length);
  const total = new Float64Array(ab.length);
  for (const [factor, mixed] of ab.entries()) {
    let products = 0;
    let squares = 0;
    for (let k = 0; k < n; k++) {
      const row = rows ? rows[k]! : k;
      const change = mixed[row]! - a[row]!;
      products += (b[row]! - centre) * change;
      squares += change * change;
    }
    first[factor] = products / n / variance;
    total[factor] = squares / (2 * n) / variance;
  }
  return defined({ first, total });
}

/**
 * Second-order Sobol indices: what a pair of factors does together, beyond what each does alone.
 *
 * S_ij = ((1/n) Σ (y_BAi y_ABj − y_A y_B)) / V − S_i − S_j, outcomes less their mean.
 *
 * @param outcomes With the BA_i run.
 * @returns Unitless; entry [i][j] for i < j, NaN elsewhere. Undefined as for `sobolIndices`. Shape: [factors][factors].
 * @throws RangeError if the BA_i were not run.
 * @see Saltelli (2002), Making best use of model evaluations to compute sensitivity indices. Computer Physics Communications 145, 280-297.
 * @example secondOrderIndices(saltelliOutcomes([1, 1, 1, 1], 1, true)) // => { value: null, reason: "noVariation" }
 */
export function secondOrderIndices(
  outcomes: SaltelliOutcomes,
  rows?: ArrayLike<number>,
): Outcome<readonly Float64Array[]> {
  const { a, b, ab, ba } = outcomes;
  if (ba.length !== ab.length)
    throw new RangeError(`secondOrderIndices: expected ${ab.length} columns of BA; got ${ba.length}.`);
  const spread = centreAndVariance(outcomes, rows);
  const indices = sobolIndices(outcomes, rows);
  if (spread.value === null) return spread;
  const { centre, variance } = spread.value;
  const { first } = indices.value!;
  const n = rows?.length ?? a.length;
  return defined(
    ba.map((left, i) =>
      Float64Array.from(ab, (right, j) => {
        if (j <= i) return NaN;
        let together = 0;
        for (let k = 0; k < n; k++) {
          const row = rows ? rows[k]! : k;
          together += (left[row]! - centre) * (right[row]! - centre) - (a[row]! - centre) * (b[row]! - centre);
        }
        return together / n / variance - first[i]! - first[j]!;
      }),
    ),
  );
}
