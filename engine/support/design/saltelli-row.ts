import { SOBOL_DIMENSIONS, sobolPoint } from "./sobol-sequence.ts";

/** Factors the scheme can take: each needs two coordinates of the Sobol sequence. */
export const SALTELLI_FACTORS = SOBOL_DIMENSIONS / 2;

/**
 * The points that one base row of Saltelli's scheme gives: two independent ones, and mixtures that differ from the first
 * in one factor.
 *
 * A = first half of the coordinates of a Sobol point, B = second half, AB_i = A with factor i from B; if asked for, BA_i = B
 * with factor i from A.
 *
 * @param index Of the Sobol point.
 * @param factors At most `SALTELLI_FACTORS`.
 * @param seed Of the scrambling; null for none: see `sobolPoint`.
 * @param secondOrder Whether the BA_i are wanted, from which effects of pairs are read.
 * @returns In this order: A, B, AB_1 … AB_k, then BA_1 … BA_k. Shape: [k + 2 or 2 k + 2][k].
 * @throws RangeError for factors beyond those.
 * @see Saltelli (2002), Making best use of model evaluations to compute sensitivity indices. Computer Physics Communications 145, 280-297.
 * @example saltelliRow(1, 2, null) // => [[0.5, 0.5], [0.5, 0.5], [0.5, 0.5], [0.5, 0.5]]
 */
export function saltelliRow(index: number, factors: number, seed: number | null, secondOrder = false): number[][] {
  if (!(factors >= 1 && factors <= SALTELLI_FACTORS && Number.isInteger(factors)))
    throw new RangeError(`saltelliRow: expected 1 to ${SALTELLI_FACTORS} factors; got ${factors}.`);
  const point = sobolPoint(index, 2 * factors, seed);
  const a = point.slice(0, factors);
  const b = point.slice(factors);
  return [
    a,
    b,
    ...a.map((_, factor) => a.with(factor, b[factor]!)),
    ...(secondOrder ? b.map((_, factor) => b.with(factor, a[factor]!)) : []),
  ];
}
