import fc from "fast-check";
import { expect, test } from "vitest";
import { latinHypercube } from "../../../engine/support/design/latin-hypercube.ts";
import { stream } from "../../../engine/support/seed.ts";
import { averageRanks } from "../../../engine/support/sensitivity/average-ranks.ts";
import { correlationMatrix } from "../../../engine/support/sensitivity/correlation-matrix.ts";
import { inverseCorrelation } from "../../../engine/support/sensitivity/inverse-correlation.ts";
import {
  partialRankCorrelations,
  standardizedFit,
} from "../../../engine/support/sensitivity/regression-coefficients.ts";
import { agrees, readVectors } from "../../vectors/read-vectors.ts";
import text from "../../vectors/sensitivity.json?raw";

const columnsOf = (points: readonly (readonly number[])[]): Float64Array[] =>
  points[0]!.map((_, i) => Float64Array.from(points, (x) => x[i]!));

const known = readVectors<object, { prcc: number[]; src: number[] }>(text).find(
  ({ measure }) => measure === "prcc_src",
)!;

test("standardized coefficients and partial rank correlations are those of an independent computation", () => {
  const { X, Y } = known.data as { X: number[][]; Y: number[] };
  const [factors, outcome] = [columnsOf(X), Float64Array.from(Y)];
  const { coefficients } = standardizedFit(factors, outcome).value!;
  const partial = partialRankCorrelations(factors, outcome).value!;
  for (let i = 0; i < factors.length; i++) {
    expect(agrees(coefficients[i]!, known.value.src[i]!, known.tolerance)).toBe(true);
    expect(agrees(partial[i]!, known.value.prcc[i]!, known.tolerance)).toBe(true);
  }
});

test("partial rank correlations are those of the inverse of the whole matrix of rank correlations", () => {
  const factors = columnsOf(latinHypercube(40, 4, stream("partial")));
  const outcome = Float64Array.from({ length: 40 }, (_, k) => factors[0]![k]! * factors[1]![k]! - factors[3]![k]!);
  const inverse = inverseCorrelation(correlationMatrix([...factors, outcome].map(averageRanks)).value!)!;
  for (const [i, partial] of partialRankCorrelations(factors, outcome).value!.entries())
    expect(partial).toBeCloseTo(-inverse[i]![4]! / Math.sqrt(inverse[i]![i]! * inverse[4]![4]!), 12);
});

test("a line is explained whole, and its squared coefficients are its factors' shares where these are independent", () => {
  // A full factorial: factors uncorrelated, with equal variance.
  const factors = [Float64Array.of(0, 0, 1, 1), Float64Array.of(0, 1, 0, 1)];
  const outcome = Float64Array.of(0, 3, 4, 7); // 4 x + 3 y: shares 16/25 and 9/25
  const { coefficients, explained, inflation } = standardizedFit(factors, outcome).value!;
  expect([...coefficients]).toEqual([expect.closeTo(0.8, 12), expect.closeTo(0.6, 12)]);
  expect(explained).toBeCloseTo(1, 12);
  expect([...inflation]).toEqual([expect.closeTo(1, 12), expect.closeTo(1, 12)]);
});

test("an outcome that follows one factor whatever the curve has partial rank correlation 1 with it", () => {
  const [factor, other] = columnsOf(latinHypercube(30, 2, stream("curve")));
  const partial = partialRankCorrelations(
    [factor!, other!],
    factor!.map((x) => x * x * x),
  ).value!;
  expect(partial[0]).toBeCloseTo(1, 9);
  expect(Math.abs(partial[1]!)).toBeLessThan(0.5);
});

test("partial rank correlations see order alone", () => {
  fc.assert(
    fc.property(fc.nat(1000), (k) => {
      const [x, y, outcome] = columnsOf(latinHypercube(20, 3, stream(`${k}`)));
      const cubes = (values: Float64Array): Float64Array => values.map((value) => value * value * value);
      expect(partialRankCorrelations([cubes(x!), y!], cubes(outcome!))).toEqual(
        partialRankCorrelations([x!, y!], outcome!),
      );
    }),
    { numRuns: 30 },
  );
});

test("too few points, no variation, and factors that move together leave nothing to say", () => {
  const x = Float64Array.of(1, 2, 3, 4);
  expect(standardizedFit([x, x, x], x)).toEqual({ value: null, reason: "tooFewObservations" });
  expect(standardizedFit([x], new Float64Array(4))).toEqual({ value: null, reason: "noVariation" });
  expect(standardizedFit([x, x.map((value) => 2 * value + 1)], Float64Array.of(1, 0, 2, 5))).toEqual({
    value: null,
    reason: "noVariation",
  });
  expect(partialRankCorrelations([x, x, x], x)).toEqual({ value: null, reason: "tooFewObservations" });
});

test("equal numbers share the mean of their ranks", () => {
  expect([...averageRanks(Float64Array.of(5, 1, 5, 5, 0))]).toEqual([4, 2, 4, 4, 1]);
  expect([...averageRanks(new Float64Array(0))]).toEqual([]);
});

test("a matrix times its inverse is the identity", () => {
  const matrix = correlationMatrix(columnsOf(latinHypercube(12, 5, stream("inverse")))).value!;
  const inverse = inverseCorrelation(matrix)!;
  for (const [i, row] of matrix.entries())
    for (let j = 0; j < 5; j++)
      expect(row.reduce((sum, value, l) => sum + value * inverse[l]![j]!, 0)).toBeCloseTo(i === j ? 1 : 0, 12);
});
