/**
 * Inverse of a correlation matrix, by Cholesky's factors: R = L Lᵀ, R⁻¹ = L⁻ᵀ L⁻¹.
 *
 * @param matrix Symmetric, ones on the diagonal. Shape: [k][k].
 * @returns null if a column is, within rounding, a sum of multiples of the ones before it. Shape: [k][k].
 * @see Golub and Van Loan (2013), Matrix Computations, 4th ed., section 4.2.
 * @example inverseCorrelation([Float64Array.of(1, 0), Float64Array.of(0, 1)]).map((row) => [...row]) // => [[1, 0], [0, 1]]
 */
export function inverseCorrelation(matrix: readonly Float64Array[]): readonly Float64Array[] | null {
  const k = matrix.length;
  const lower = matrix.map(() => new Float64Array(k));
  const inverse = matrix.map(() => new Float64Array(k));
  for (let i = 0; i < k; i++) {
    for (let j = 0; j <= i; j++) {
      let left = matrix[i]![j]!;
      for (let l = 0; l < j; l++) left -= lower[i]![l]! * lower[j]![l]!;
      if (i === j && !(left > UNEXPLAINED)) return null;
      lower[i]![j] = i === j ? Math.sqrt(left) : left / lower[j]![j]!;
    }
    // Row i of the inverse of L, by forward substitution.
    for (let j = 0; j <= i; j++) {
      let right = i === j ? 1 : 0;
      for (let l = j; l < i; l++) right -= lower[i]![l]! * inverse[l]![j]!;
      inverse[i]![j] = right / lower[i]![i]!;
    }
  }
  return matrix.map((_, i) =>
    Float64Array.from(matrix, (__, j) => {
      let total = 0;
      for (let l = Math.max(i, j); l < k; l++) total += inverse[l]![i]! * inverse[l]![j]!;
      return total;
    }),
  );
}

/** Share of a column's variance that the columns before it must leave unexplained; below it, rounding has the say. */
const UNEXPLAINED = 1e-12;
