import { sum } from "../statistics.ts";

/**
 * Covariance of weighted points, unbiased for weights that say how much each point counts for.
 *
 * Σ W (x − m)(x − m)ᵀ / (1 − Σ W²), with W = w/Σw and m = Σ W x; for equal weights the sample covariance.
 *
 * @param points Shape: [n][d], n from 1.
 * @param weights None negative, some above zero. Shape: [n].
 * @returns Shape: [d][d]; zeros if only one point has a weight.
 * @throws RangeError if there is no weight.
 * @example weightedCovariance([[0, 0], [2, 4]], [1, 1]) // => [[2, 4], [4, 8]]
 */
export function weightedCovariance(points: readonly (readonly number[])[], weights: readonly number[]): number[][] {
  const total = sum(weights);
  if (!(total > 0))
    throw new RangeError(`weightedCovariance: expected weights that add up to more than 0; got ${total}.`);
  const shares = weights.map((weight) => weight / total);
  const factors = points[0]!.map((_, factor) => factor);
  const centre = factors.map((factor) => sum(points.map((point, k) => shares[k]! * point[factor]!)));
  const unbiased = 1 - sum(shares.map((share) => share * share));
  return factors.map((row) =>
    factors.map((column) => {
      const products = points.map(
        (point, k) => shares[k]! * ((point[row]! - centre[row]!) * (point[column]! - centre[column]!)),
      );
      return unbiased > 0 ? sum(products) / unbiased : 0;
    }),
  );
}
