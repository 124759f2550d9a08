import { defined, type Outcome, undefinedBecause } from "../outcome.ts";
import { mean, sum } from "../statistics.ts";

/**
 * Pearson's correlations between columns.
 *
 * r = Σ (x − x̄)(y − ȳ) / √(Σ (x − x̄)² Σ (y − ȳ)²).
 *
 * @param columns All of one length. Shape: [k][n].
 * @returns Symmetric, ones on the diagonal; undefined for fewer than two rows or a column that does not vary. Shape: [k][k].
 * @example correlationMatrix([Float64Array.of(0, 0, 1, 1), Float64Array.of(0, 1, 0, 1)]).value[0][1] // => 0
 */
export function correlationMatrix(columns: readonly Float64Array[]): Outcome<readonly Float64Array[]> {
  if (columns.some((column) => column.length < 2)) return undefinedBecause("tooFewObservations");
  if (columns.some((column) => column.every((value) => value === column[0]))) return undefinedBecause("noVariation");
  const standard = columns.map((column) => {
    const centre = mean(column).value!;
    const size = Math.sqrt(sum(column.map((value) => (value - centre) * (value - centre))));
    return column.map((value) => (value - centre) / size);
  });
  return defined(
    standard.map((left, i) =>
      Float64Array.from(standard, (right, j) => (i === j ? 1 : sum(left.map((value, row) => value * right[row]!)))),
    ),
  );
}
