import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Better,
  maximin,
  minimaxRegret,
  regretTable,
  satisficingShares,
} from "../../../engine/support/decision/regret.ts";
import { readVectors } from "../../vectors/read-vectors.ts";
import uncertainty from "../../vectors/uncertainty.json?raw";

interface Known {
  readonly regret: number[][];
  readonly max_regret: number[];
  readonly choice: number;
  readonly satisficing_share_ge_5: number[];
  readonly maximin_choice: number;
}

const known = readVectors<{ higher_is_better: boolean }, Known>(uncertainty).filter(
  ({ measure }) => measure === "regret",
);

test("there are reference values of regret", () => expect(known.length).toBeGreaterThan(0));

test.each(known)("$name agrees with its reference value to the last bit", ({ data, value, parameters }) => {
  const results = data as number[][];
  const better = parameters.higher_is_better ? "higher" : "lower";
  const regrets = regretTable(results, better).map((row) => Array.from(row));
  expect(regrets).toEqual(value.regret);
  expect(regrets.map((row) => Math.max(...row))).toEqual(value.max_regret);
  expect(minimaxRegret(results, better)).toBe(value.choice);
  expect(maximin(results, better)).toBe(value.maximin_choice);
  expect(Array.from(satisficingShares(results, 5, better))).toEqual(value.satisficing_share_ge_5);
});

const tables = fc
  .integer({ min: 1, max: 6 })
  .chain((states) =>
    fc.array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: states, maxLength: states }), { minLength: 1 }),
  );
const betters = fc.constantFrom<Better[]>("higher", "lower");

test("no regret is below zero, and in every state some option has none", () => {
  fc.assert(
    fc.property(tables, betters, (results, better) => {
      const table = regretTable(results, better);
      expect(Math.min(...table.flatMap((row) => Array.from(row)))).toBe(0);
      results[0]!.forEach((_, state) => expect(Math.min(...table.map((row) => row[state]!))).toBe(0));
    }),
  );
});

test("where lower is better everything is as where higher is better with the signs turned", () => {
  fc.assert(
    fc.property(tables, (results) => {
      const turned = results.map((row) => row.map((result) => -result));
      expect(regretTable(results, "lower")).toEqual(regretTable(turned, "higher"));
      expect(minimaxRegret(results, "lower")).toBe(minimaxRegret(turned, "higher"));
      expect(maximin(results, "lower")).toBe(maximin(turned, "higher"));
      expect(satisficingShares(results, 3, "lower")).toEqual(satisficingShares(turned, -3, "higher"));
    }),
  );
});

test("an option that is best in every state is every rule's choice", () => {
  const results = [
    [1, 2],
    [3, 4],
  ];
  expect([minimaxRegret(results, "higher"), maximin(results, "higher")]).toEqual([1, 1]);
});

test("of equal options the first is chosen", () => {
  expect([minimaxRegret([[1], [1]], "lower"), maximin([[1], [1]], "lower")]).toEqual([0, 0]);
});

test("what is no table is refused with what came", () => {
  const empty = "expected at least one option and one state; got none.";
  expect(() => regretTable([], "higher")).toThrow(`regretTable: ${empty}`);
  expect(() => maximin([[]], "higher")).toThrow(`maximin: ${empty}`);
  expect(() => satisficingShares([[1, 2], [1]], 0, "higher")).toThrow("expected 2 states of option 1; got 1.");
  expect(() => minimaxRegret([[1, NaN]], "higher")).toThrow("expected a number for option 0 in state 1; got NaN.");
});
