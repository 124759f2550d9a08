/**
 * Lower triangular square root L of a covariance, L Lᵀ = covariance, with a floor for directions in which nothing
 * varies.
 *
 * Lᵢᵢ² = max(aᵢᵢ − Σ Lᵢₖ², floorᵢ²), k < i; Lⱼᵢ = (aⱼᵢ − Σ Lⱼₖ Lᵢₖ)/Lᵢᵢ.
 *
 * @param covariance Symmetric, no negative direction but for rounding. Shape: [d][d].
 * @param floor Least standard deviation of each row given those before it, above 0. Shape: [d].
 * @returns Shape: [d][d], zeros above the diagonal, nothing below the floor on it.
 * @throws RangeError for a floor that is not above 0.
 * @example cholesky([[4, 12, -16], [12, 37, -43], [-16, -43, 98]], [0.1, 0.1, 0.1]) // => [[2, 0, 0], [6, 1, 0], [-8, 5, 3]]
 * @example cholesky([[1, 1], [1, 1]], [0.5, 0.5]) // => [[1, 0], [1, 0.5]]
 */
export function cholesky(covariance: readonly (readonly number[])[], floor: readonly number[]): number[][] {
  if (!floor.every((least) => least > 0))
    throw new RangeError(`cholesky: expected floors above 0; got ${floor.join(", ")}.`);
  const lower = covariance.map((row) => row.map(() => 0));
  for (let row = 0; row < covariance.length; row++) {
    for (let column = 0; column <= row; column++) {
      let rest = covariance[row]![column]!;
      for (let k = 0; k < column; k++) rest -= lower[row]![k]! * lower[column]![k]!;
      lower[row]![column] =
        column < row ? rest / lower[column]![column]! : Math.sqrt(Math.max(rest, floor[row]! * floor[row]!));
    }
  }
  return lower;
}
