import { expect, test } from "vitest";
import type { ChunkResult, RunResult } from "../../engine/experiment/chunk.ts";
import type { Scenario } from "../../engine/scenario/scenario.ts";
import { openReading } from "../../engine/validation/reading.ts";

/** Two outcomes over 12 months, one flow, two households with one kept column. */
const run = (base: number): RunResult => ({
  series: Float64Array.from({ length: 24 }, (_, k) => base + k),
  reasons: new Uint8Array(24),
  welfare: Float64Array.of(1, 2),
  weights: Float64Array.of(1, 1),
  flows: Float64Array.of(10 * base),
  flowsOfYear: Float64Array.of(0),
  support: Float64Array.of(0, 0),
  publicMoney: new Float64Array(7),
  households: Float64Array.of(1, 2, 1, 1, base + 7, base + 8),
});
const result: ChunkResult = {
  replicate: 0,
  start: Float64Array.of(5, NaN),
  startReasons: new Uint8Array(2),
  startWelfare: Float64Array.of(1, 2),
  startWeights: Float64Array.of(1, 1),
  elite: Uint8Array.of(0, 1),
  persons: 2,
  runs: [run(0), run(100)],
};
const scenario = {
  months: 12,
  policies: [{ id: "none" }, { id: "some" }],
  report: { lines: [1], outcomes: ["headcount", "gini"] },
} as unknown as Scenario;
const reading = openReading(result, scenario, ["grants"], ["cash"]);

test("months count from 1, month 0 is the end of burn-in, and what is undefined is NaN", () => {
  expect(reading.at("none", "headcount", 1)).toBe(0);
  expect(reading.at("none", "headcount", 12)).toBe(11);
  expect(reading.at("some", "gini", 1)).toBe(112);
  expect(reading.at("some", "headcount", 0)).toBe(5);
  expect(reading.at("none", "gini", 0)).toBeNaN();
});

test("changes are paired with the baseline", () => {
  expect(reading.change("some", "gini", 7)).toBe(100);
  expect(reading.meanChange("some", "headcount", 3, 12)).toBe(100);
});

test("flows and kept columns are read by name", () => {
  expect(reading.flow("some", "grants")).toBe(1000);
  expect([...reading.column("some", 1, "cash")]).toEqual([107, 108]);
});

test("what was not run is refused by name", () => {
  expect(() => reading.at("others", "gini", 1)).toThrow("no policy others in the experiment; it has none, some");
  expect(() => reading.at("some", "palma", 1)).toThrow("no outcome palma");
  expect(() => reading.at("some", "gini", 13)).toThrow("expected a month from 0 to 12; got 13");
  expect(() => reading.column("some", 2, "cash")).toThrow("expected a year from 1 to 1; got 2");
});
