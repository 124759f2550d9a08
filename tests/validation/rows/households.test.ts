/** Measures that read household by household, on households that one can count. */
import { expect, test } from "vitest";
import { v14 } from "../../../engine/validation/rows/v14.ts";
import { v20 } from "../../../engine/validation/rows/v20.ts";
import { v5 } from "../../../engine/validation/rows/v5.ts";
import { v7 } from "../../../engine/validation/rows/v7.ts";
import { measured, readingOf } from "../hand-made-reading.ts";

test("the paired effect of membership compares members with themselves, and nobody else", () => {
  const reading = readingOf({
    households: 3,
    columns: {
      "open 3 farmMember": [1, 0, 1],
      "open 3 incomeOfYear": [1100, 9999, 2050],
      "shut 3 incomeOfYear": [1000, 1, 2000],
    },
  });
  expect(measured(v5, "paired", reading)).toBeCloseTo(150 / 3000, 12);
});

test("without members the paired effect is undefined", () => {
  const columns = { "open 3 farmMember": [0], "open 3 incomeOfYear": [1], "shut 3 incomeOfYear": [1] };
  expect(measured(v5, "paired", readingOf({ households: 1, columns }))).toBeNaN();
});

test("yields and profit count as gained where shutting cooperatives loses them", () => {
  const reading = readingOf({ change: (_, outcome) => (outcome === "yieldEffect" ? -0.02 : -0.01) });
  expect(measured(v5, "yieldOverProfit", reading)).toEqual([0.02, 0.01]);
});

test("an equity grant is asked apart of those whose cooperative stands and those whose cooperative failed before", () => {
  const reading = readingOf({
    households: 5,
    columns: {
      // Stands; failed in year 3; failed in year 5; never granted; granted to late.
      "shares 1 grantedShares": [7, 7, 7, 0, 0],
      "shares 4 grantedShares": [7, 0, 7, 0, 7],
      "shares 5 grantedShares": [7, 0, 0, 0, 7],
      "shares 5 incomeOfYear": [500, 110, 9e9, 9e9, 9e9],
      "status-quo 5 incomeOfYear": [0, 100, 0, 0, 0],
    },
  });
  expect(measured(v7, "failure", reading)).toEqual([500, 10]);
});

test("years in which nobody holds granted shares do not count as years without dividend", () => {
  const at = (_: string, __: string, month: number): number => (month === 60 ? NaN : 10 * month);
  expect(measured(v7, "dividend", readingOf({ at }))).toBe(360);
});

test("the poor part of a fund is counted among its members", () => {
  const columns = {
    "before 2 fundMember": [1, 1, 1, 0],
    "before 2 registered": [1, 1, 0, 1],
    "after 2 fundMember": [1, 0, 1, 0],
    "after 2 registered": [1, 1, 0, 1],
  };
  const reading = readingOf({ households: 4, columns });
  expect(measured(v20, "takeUp", reading)).toEqual([0.75, 0.5]);
  expect(measured(v20, "poor", reading)).toEqual([2 / 3, 1 / 2]);
});

test("pay of day jobs is counted for poor members by the jobs they hold, and what they have more against no groups", () => {
  const reading = readingOf({
    households: 3,
    // A quarter of four workers held porters' jobs for three years: three years of jobs for 60,000 yuan.
    at: (_, outcome) => (outcome === "porterJobs" ? 0.25 : outcome === "processingJobs" ? 0 : 3000),
    flow: (_, name) => (name === "porterPay" ? 60_000 : 0),
    columns: {
      "jobs 3 tradeMember": [1, 1, 0],
      "jobs 3 registered": [1, 1, 1],
      "jobs 3 workers": [2, 1, 1],
      "jobs 3 porterWorkers": [1, 0, 0],
      "jobs 3 processingWorkers": [0, 0, 0],
      "jobs 3 incomeOfYear": [40_000, 13_000, 10_000],
      "alone 3 incomeOfYear": [20_000, 10_000, 10_000],
    },
  });
  expect(measured(v14, "household", reading)).toBe(20_000);
  const [wages, take] = measured(v14, "jobsBringTheRest", reading) as readonly number[];
  expect(wages).toBeCloseTo(10_000, 6);
  expect(take).toBe(3000);
});
