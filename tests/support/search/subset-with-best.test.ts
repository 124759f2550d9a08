import fc from "fast-check";
import { expect, test } from "vitest";
import { inverseNormal } from "../../../engine/support/inverse-normal.ts";
import { subsetWithBest } from "../../../engine/support/search/subset-with-best.ts";
import { stream } from "../../../engine/support/seed.ts";

const differences = [1, 2, 3, 4, 5]; // mean 3, standard error √(2.5/5) = 0.7071: 4.2426 standard errors above 0
const rivals = [[0, 0, 0, 0, 0], differences];

test("a rival leaves where its lag is beyond Student's t, and not before", () => {
  // One-sided quantiles with 4 degrees of freedom: t(0.99) = 3.747, t(0.995) = 4.604 (tables of Student's t).
  expect(subsetWithBest(rivals, 0.99)).toEqual([0]);
  expect(subsetWithBest(rivals, 0.995)).toEqual([0, 1]);
  expect(subsetWithBest(rivals, 0.99, 2)).toEqual([0, 1]); // the error is halved: t(0.995)
});

test("common luck cancels, however large it is", () => {
  const luck = [1e6, -3e6, 2e6, 5e5, 7e6];
  expect(
    subsetWithBest(
      rivals.map((row) => row.map((value, r) => value + luck[r]!)),
      0.99,
    ),
  ).toEqual([0]);
});

test("exact ties all stay, and a certain lag needs no luck to be seen", () => {
  const row = [3, 1, 4, 1, 5];
  expect(subsetWithBest([row, row.map((value) => value + 1), row], 0.95)).toEqual([0, 2]);
});

test("one that may not beat others throws nobody out", () => {
  expect(subsetWithBest(rivals, 0.99, 1, [false, true])).toEqual([0, 1]);
});

test("with one replicate nobody can be told from the best; with no alternatives nobody is there", () => {
  expect(subsetWithBest([[1], [2]], 0.95)).toEqual([0, 1]);
  expect(subsetWithBest([], 0.95)).toEqual([]);
});

test("the alternative with the lowest mean always stays", () => {
  const table = fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 6, maxLength: 6 }), { minLength: 1 });
  fc.assert(
    fc.property(table, (values) => {
      const totals = values.map((row) => row.reduce((total, value) => total + value, 0));
      expect(subsetWithBest(values, 0.9)).toContain(totals.indexOf(Math.min(...totals)));
    }),
  );
});

test("the true best stays in at least as often as promised, all rivals nearly as good", () => {
  const draws = stream("coverage");
  const normal = (): number => inverseNormal(Math.max(draws.uniform(), 1e-9));
  let kept = 0;
  for (let trial = 0; trial < 1000; trial++) {
    const luck = Array.from({ length: 10 }, normal);
    const values = Array.from({ length: 6 }, (_, k) => luck.map((common) => common + normal() + (k === 0 ? 0 : 1e-6)));
    if (subsetWithBest(values, 0.9).includes(0)) kept++;
  }
  expect(kept / 1000).toBeGreaterThanOrEqual(0.9);
  // Bonferroni promises too little here, not far too little: the subset is of use.
  expect(kept).toBeLessThan(1000);
});

test("rows of unequal length and impossible confidences are refused", () => {
  expect(() => subsetWithBest([[1, 2], [1]], 0.95)).toThrow(
    "subsetWithBest: expected as many replicates of each; got 2, 1.",
  );
  expect(() => subsetWithBest([[1, 2]], 1)).toThrow("subsetWithBest: expected a confidence between 0 and 1; got 1.");
});
