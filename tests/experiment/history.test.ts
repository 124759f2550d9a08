import { expect, test } from "vitest";
import { valuesByPoint, type Results } from "../../engine/experiment/history.ts";

/** Rows as [point, replicate, policy, value]. */
function resultsOf(rows: readonly (readonly [number, number, number, number])[]): Results {
  return {
    run: Float64Array.from(rows, (_, k) => k),
    point: Int32Array.from(rows, ([point]) => point),
    replicate: Int32Array.from(rows, ([, replicate]) => replicate),
    policy: Int32Array.from(rows, ([, , policy]) => policy),
    outcomes: { headcount: Float64Array.from(rows, ([, , , value]) => value) },
  };
}

// Replicates come out of order, as they do when batches add some.
const results = resultsOf([
  [1, 1, 0, 0.3],
  [1, 1, 1, 0.2],
  [1, 0, 0, 0.5],
  [1, 0, 1, 0.1],
  [0, 0, 0, 0.4],
  [0, 0, 1, NaN],
]);

test("values come by point and replicate, ascending", () => {
  expect([...valuesByPoint({ results }, "headcount", 0)]).toEqual([
    [0, Float64Array.of(0.4)],
    [1, Float64Array.of(0.5, 0.3)],
  ]);
});

test("an effect subtracts the same point and replicate under another policy, and is undefined where either is", () => {
  const effects = valuesByPoint({ results }, "headcount", 1, 0);
  expect(effects.get(0)).toEqual(Float64Array.of(NaN));
  expect(effects.get(1)).toEqual(Float64Array.of(0.1 - 0.5, 0.2 - 0.3));
});

test("an outcome that was not read is refused by name", () => {
  expect(() => valuesByPoint({ results }, "gini", 0)).toThrow("no outcome gini");
});
