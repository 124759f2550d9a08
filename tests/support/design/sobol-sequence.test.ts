import { expect, test } from "vitest";
import { directionNumbers } from "../../../engine/support/design/direction-numbers.ts";
import {
  directionsOf,
  SOBOL_DIMENSIONS,
  sobolDigits,
  sobolPoint,
} from "../../../engine/support/design/sobol-sequence.ts";
import { readVectors } from "../../vectors/read-vectors.ts";
import text from "../../vectors/lowdiscrepancy.json?raw";

interface Parameters {
  readonly dims: number;
  readonly index_from?: number;
}
const published = readVectors<Parameters, readonly (readonly number[])[]>(text).filter(
  ({ measure }) => measure === "sobol_points",
);

for (const { name, parameters, value } of published)
  test(`${name} are those of an independent package`, () => {
    const from = parameters.index_from ?? 0;
    expect(value.map((_, k) => sobolPoint(from + k, parameters.dims))).toEqual(value);
  });

test("the lists of such points are five", () => expect(published.length).toBe(5));

const dimensions = Array.from({ length: SOBOL_DIMENSIONS }, (_, dimension) => dimension);

test("every dimension's polynomial is primitive, and no two are the same", () => {
  const entries = directionNumbers.flatMap((line) => line.split("; ")).map((entry) => entry.split(" ").map(Number));
  expect(new Set(entries.map(([polynomial]) => polynomial)).size).toBe(SOBOL_DIMENSIONS - 1);
  for (const [polynomial, ...first] of entries) {
    const degree = 31 - Math.clz32(polynomial!);
    expect(first.length).toBe(degree);
    for (const [k, m] of first.entries()) expect(m % 2 === 1 && m < 2 ** (k + 1)).toBe(true);
    // Primitive: the powers of x run through all 2^degree - 1 remainders before they return to 1.
    let power = 1;
    let order = 0;
    do {
      power <<= 1;
      if (power >> degree) power ^= polynomial!;
      order++;
    } while (power !== 1 && order < 2 ** degree);
    expect(order).toBe(2 ** degree - 1);
  }
});

test("of every first 2^m points each of 2^m equal parts of every coordinate holds one, in all dimensions", () => {
  for (const dimension of dimensions)
    for (const m of [1, 4, 9]) {
      const parts = Array.from({ length: 2 ** m }, (_, i) => sobolDigits(i, directionsOf(dimension)) >>> (32 - m));
      expect(new Set(parts).size).toBe(2 ** m);
    }
});

test("all 32 digits of every dimension are independent, so that 2^32 points differ in each", () => {
  for (const dimension of dimensions)
    for (const [j, word] of directionsOf(dimension).entries()) expect(Math.clz32((word & -word) >>> 0)).toBe(j); // v_j ends in digit j
});

test("the first two coordinates are a net: every elementary box of 2^-m holds one of the first 2^m points", () => {
  const m = 8;
  for (let split = 0; split <= m; split++) {
    const boxes = Array.from({ length: 2 ** m }, (_, i) => {
      const [x, y] = sobolPoint(i, 2);
      return `${Math.floor(x! * 2 ** split)},${Math.floor(y! * 2 ** (m - split))}`;
    });
    expect(new Set(boxes).size).toBe(2 ** m);
  }
});

test("a mean over the sequence integrates Sobol's G function as an independent implementation does", () => {
  const known = readVectors<{ n: number }, number>(text).find(({ measure }) => measure === "qmc_integral")!;
  const points = Array.from({ length: known.parameters.n }, (_, i) => sobolPoint(i, 5));
  const g = points.map((x) => x.reduce((product, u, i) => (product * (Math.abs(4 * u - 2) + i)) / (1 + i), 1));
  expect(g.reduce((sum, value) => sum + value) / g.length).toBeCloseTo(known.value, 12);
});

test("points and dimensions that do not exist are refused", () => {
  expect(() => sobolPoint(-1, 2)).toThrow("sobolPoint: expected an index from 0 to 4294967295; got -1.");
  expect(() => sobolPoint(0, 257)).toThrow("directionsOf: expected a dimension from 0 to 255; got 256.");
});
