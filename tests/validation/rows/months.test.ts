/** Measures that read months, on series that one can follow. */
import { expect, test } from "vitest";
import { v1 } from "../../../engine/validation/rows/v1.ts";
import { v12 } from "../../../engine/validation/rows/v12.ts";
import { v15 } from "../../../engine/validation/rows/v15.ts";
import { v18 } from "../../../engine/validation/rows/v18.ts";
import { measured, readingOf } from "../hand-made-reading.ts";

/** Trade of 100 a month until the border shuts after month 24; nothing until month 53; then 15 more every month. */
const trade = (month: number): number => (month <= 24 ? 100 : month <= 53 ? 0 : 15 * (month - 53));

test("half-life counts the months from the reopening until trade of a month is half of what it was", () => {
  const reading = readingOf({ at: (_, __, month) => trade(month) });
  expect(measured(v15, "halfLife", reading)).toBe(4);
});

test("trade that is not back within a year counts as thirteen months", () => {
  const reading = readingOf({ at: (_, __, month) => (month <= 24 ? 100 : 0) });
  expect(measured(v15, "halfLife", reading)).toBe(13);
});

test("failures are compared over the Januaries of the closure", () => {
  const exits = (policy: string, month: number): number =>
    [25, 37, 49].includes(month) ? (policy === "alike" ? 0.3 : 0.2) : 9;
  const reading = readingOf({ at: (policy, _, month) => exits(policy, month) });
  expect(measured(v15, "goods", reading)).toBeCloseTo(1.5, 12);
});

test("the fall of households with someone away is counted from the start, and apart from what happens anyway", () => {
  const reading = readingOf({ at: (_, __, month) => (month === 0 ? 0.57 : 0.4), change: () => -0.15 });
  expect(measured(v12, "fall", reading)).toBeCloseTo(0.17, 12);
  expect(measured(v12, "caused", reading)).toBe(0.15);
});

test("the odds of elites are read in the months in which the register is drawn", () => {
  const reading = readingOf({ at: (_, __, month) => (month % 12 === 1 ? 1 : 0) });
  expect(measured(v18, "favoured", reading)).toBe(1);
});

test("the off-farm part of a fund's effect is undefined where projects bring nothing more", () => {
  const part = (off: number, on: number): unknown =>
    measured(v1, "offFarm", readingOf({ meanChange: (_, name) => (name === "farmProjectIncome" ? on : off) }));
  expect(part(3, 1)).toBe(0.75);
  expect(part(0, 0)).toBeNaN();
});
