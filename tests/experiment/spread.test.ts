import { expect, test } from "vitest";
import { changeOf, estimateOf, pathOf } from "../../engine/experiment/spread.ts";

test("the 80% range of 1 to 11 is 2 to 10: type-7 quantiles 0.1 and 0.9", () => {
  // position 1 + 0.1 (11 − 1) = 2nd of the sorted values, and the 10th
  const values = Float64Array.of(11, 3, 1, 7, 5, 9, 2, 8, 4, 10, 6);
  expect(estimateOf(values, undefined)).toEqual({
    mean: 6,
    low: 2,
    high: 10,
    standardError: Math.sqrt(11) / Math.sqrt(11),
    defined: 11,
  });
});

test("between two values the range interpolates", () => {
  const { low, high, standardError } = estimateOf(Float64Array.of(0, 10), undefined);
  expect([low, high]).toEqual([1, 9]);
  expect(standardError).toBeCloseTo(5, 12); // sd √50 over √2
});

test("undefined values are left out, and counted", () => {
  expect(estimateOf(Float64Array.of(NaN, 4, NaN, 8), "nobodyPoor")).toMatchObject({ mean: 6, defined: 2 });
  expect(estimateOf(Float64Array.of(NaN, NaN), "nobodyPoor")).toEqual({
    mean: null,
    low: null,
    high: null,
    standardError: null,
    defined: 0,
    reason: "nobodyPoor",
  });
});

test("one replicate has no standard error", () => {
  expect(estimateOf(Float64Array.of(3), undefined)).toEqual({
    mean: 3,
    low: 3,
    high: 3,
    standardError: null,
    defined: 1,
  });
});

test("a change counts the replicates in which it rises and falls; no change is neither", () => {
  expect(changeOf(Float64Array.of(1, -1, 0, 2, NaN), undefined)).toMatchObject({
    rises: 2,
    falls: 1,
    mean: 0.5,
    defined: 4,
  });
});

test("a path is null in a month in which no replicate is defined", () => {
  const months = [Float64Array.of(1, 3), Float64Array.of(NaN, NaN), Float64Array.of(NaN, 5)];
  expect(pathOf((month) => months[month]!, 3)).toEqual({
    mean: [2, null, 5],
    low: [1.2, null, 5],
    high: [2.8, null, 5],
  });
});
