import { expect, test } from "vitest";
import { saltelliRow } from "../../../engine/support/design/saltelli-row.ts";
import { stream } from "../../../engine/support/seed.ts";
import { bootstrapRanges } from "../../../engine/support/sensitivity/bootstrap-ranges.ts";
import {
  centreAndVariance,
  saltelliOutcomes,
  type SaltelliOutcomes,
} from "../../../engine/support/sensitivity/saltelli-outcomes.ts";
import { secondOrderIndices, sobolIndices } from "../../../engine/support/sensitivity/sobol-indices.ts";
import { mean } from "../../../engine/support/statistics.ts";
import { agrees, readVectors } from "../../vectors/read-vectors.ts";
import { ishigami, ontoPi, sobolG } from "./known-functions.ts";
import text from "../../vectors/sensitivity.json?raw";

interface Estimated {
  readonly raw: { readonly S1_saltelli2010: readonly number[]; readonly ST_jansen: readonly number[] };
  readonly salib: { readonly S1: readonly number[]; readonly ST: readonly number[] };
  readonly y_var: number;
}
interface Analytic {
  readonly variance: number;
  readonly S1: readonly number[];
  readonly ST: readonly number[];
}

const a = [0, 1, 4.5, 9, 99, 99, 99, 99];
const functions: Record<string, (unit: readonly number[]) => number> = {
  Ishigami: (unit) => ishigami(ontoPi(unit)),
  "Sobol-G": sobolG(a),
};
const nameOf = (vector: string): string => vector.split(" ")[0]!;

function outcomesOf(name: string, n: number, factors: number, seed: number | null, second = false): SaltelliOutcomes {
  const points = Array.from({ length: n }, (_, row) => saltelliRow(row, factors, seed, second)).flat();
  return saltelliOutcomes(points.map(functions[name]!), factors, second);
}

const estimated = readVectors<{ n: number; k: number }, Estimated>(text).filter(
  ({ measure }) => measure === "sobol_indices_estimated",
);
for (const { name, parameters, value, tolerance } of estimated)
  test(`${name}: indices are those of an independent computation`, () => {
    const outcomes = outcomesOf(nameOf(name), parameters.n, parameters.k, null);
    const { first, total } = sobolIndices(outcomes).value!;
    const { centre, variance } = centreAndVariance(outcomes).value!;
    for (let i = 0; i < parameters.k; i++) {
      expect(agrees(first[i]!, value.salib.S1[i]!, tolerance)).toBe(true);
      expect(agrees(total[i]!, value.salib.ST[i]!, tolerance)).toBe(true);
      expect(agrees(total[i]!, value.raw.ST_jansen[i]!, tolerance)).toBe(true);
      // The raw first-order index is that of outcomes whose mean was not taken off.
      const raw = first[i]! + (centre * (mean(outcomes.ab[i]!).value! - mean(outcomes.a).value!)) / variance;
      expect(agrees(raw, value.raw.S1_saltelli2010[i]!, tolerance)).toBe(true);
    }
    expect(agrees(variance, value.y_var, tolerance)).toBe(true);
  });

test("the independent computations are six", () => expect(estimated.length).toBe(6));

const analytic = readVectors<object, Analytic>(text).filter(({ measure }) => measure === "sobol_indices_analytic");
for (const { name, value } of analytic)
  for (const seed of [null, 5])
    test(`${name}: 8192 base rows, ${seed === null ? "plain" : "scrambled"}, come within 0.003 of the exact indices`, () => {
      const outcomes = outcomesOf(nameOf(name), 8192, value.S1.length, seed);
      const { first, total } = sobolIndices(outcomes).value!;
      for (let i = 0; i < value.S1.length; i++) {
        expect(Math.abs(first[i]! - value.S1[i]!)).toBeLessThan(0.003);
        expect(Math.abs(total[i]! - value.ST[i]!)).toBeLessThan(0.003);
      }
      expect(Math.abs(centreAndVariance(outcomes).value!.variance / value.variance - 1)).toBeLessThan(0.005);
    });

test("the second-order indices of the Ishigami function are found: only the first and third factor act together", () => {
  const pairs = secondOrderIndices(outcomesOf("Ishigami", 8192, 3, 5, true)).value!;
  expect(Math.abs(pairs[0]![1]!)).toBeLessThan(0.02);
  expect(Math.abs(pairs[0]![2]! - 0.2436836641)).toBeLessThan(0.02); // closed form
  expect(Math.abs(pairs[1]![2]!)).toBeLessThan(0.02);
  expect([pairs[1]![0], pairs[2]![2]]).toEqual([NaN, NaN]);
});

test("indices do not change with the outcome's unit and origin", () => {
  const outcomes = outcomesOf("Ishigami", 256, 3, 1);
  const change = (column: Float64Array): Float64Array => column.map((y) => 1000 - 7 * y);
  const moved = { a: change(outcomes.a), b: change(outcomes.b), ab: outcomes.ab.map(change), ba: [] };
  const [before, after] = [outcomes, moved].map((of) => sobolIndices(of).value!);
  for (let i = 0; i < 3; i++) {
    expect(after!.first[i]).toBeCloseTo(before!.first[i]!, 9);
    expect(after!.total[i]).toBeCloseTo(before!.total[i]!, 9);
  }
});

test("an outcome that does not vary, and one without rows, have no indices", () => {
  expect(sobolIndices(saltelliOutcomes([0.1, 0.1, 0.1, 0.1, 0.1, 0.1], 1, false))).toEqual({
    value: null,
    reason: "noVariation",
  });
  expect(sobolIndices(saltelliOutcomes([], 2, false))).toEqual({ value: null, reason: "empty" });
  expect(() => saltelliOutcomes([1, 2, 3, 4], 1, false)).toThrow("expected rows of 3 values; got 4 values");
  expect(() => secondOrderIndices(saltelliOutcomes([1, 2, 3], 1, false))).toThrow("expected 1 columns of BA; got 0");
});

test("nine in ten bootstrap intervals of 90% hold the exact total index, within chance", () => {
  const exact = analytic.find(({ name }) => name.startsWith("Ishigami"))!.value.ST[0]!;
  let held = 0;
  const designs = 100;
  for (let k = 0; k < designs; k++) {
    const random = stream(`independent rows/${k}`);
    const points = Array.from({ length: 128 }, () => {
      // Independent rows: those of a Sobol sequence err less than the bootstrap, which takes them for independent, says.
      const [x, y] = [0, 1].map(() => [0, 1, 2].map(() => random.uniform()));
      return [x!, y!, ...x!.map((_, i) => x!.with(i, y![i]!))];
    }).flat();
    const outcomes = saltelliOutcomes(points.map(functions["Ishigami"]!), 3, false);
    const total = (rows: Uint32Array): Float64Array => sobolIndices(outcomes, rows).value!.total;
    const [range] = bootstrapRanges(128, total, 200, 0.9, stream(`resamples/${k}`));
    if (range!.low <= exact && exact <= range!.high) held++;
  }
  expect(held).toBeGreaterThanOrEqual(78); // four standard deviations (3 each) below 90
  expect(held).toBeLessThanOrEqual(99);
});
