import { expect, test } from "vitest";
import { stream } from "../../../engine/support/seed.ts";
import { bootstrapRanges } from "../../../engine/support/sensitivity/bootstrap-ranges.ts";

const values = Array.from({ length: 50 }, (_, i) => i);
const meanOf = (rows: Uint32Array): Float64Array =>
  Float64Array.of(rows.reduce((total, row) => total + values[row]!, 0) / rows.length);

test("the interval of a mean is as wide as theory says", () => {
  const [range] = bootstrapRanges(50, meanOf, 4000, 0.95, stream("mean"));
  // 0 … 49 has standard deviation 14.43, its mean of 50 a standard error of 2.04: 24.5 ± 1.96 × 2.04.
  expect(range!.low).toBeCloseTo(20.5, 0);
  expect(range!.high).toBeCloseTo(28.5, 0);
});

test("the same random numbers give the same interval, and a higher confidence a wider one", () => {
  const width = (confidence: number, phrase: string): number => {
    const [range] = bootstrapRanges(50, meanOf, 200, confidence, stream(phrase));
    return range!.high - range!.low;
  };
  expect(width(0.9, "a")).toBe(width(0.9, "a"));
  expect(width(0.9, "a")).not.toBe(width(0.9, "b"));
  expect(width(0.99, "a")).toBeGreaterThan(width(0.5, "a"));
});

test("resamples in which a number is undefined are left out, and a number that never is defined has no interval", () => {
  let call = 0;
  const sometimes = (): Float64Array => Float64Array.of(call++ % 2 === 0 ? NaN : 5, NaN);
  expect(bootstrapRanges(3, sometimes, 10, 0.9, stream("x"))).toEqual([{ low: 5, high: 5 }, null]);
});

test("without rows or resamples there are no intervals; a confidence beyond its bounds is refused", () => {
  expect(bootstrapRanges(0, meanOf, 10, 0.9, stream("x"))).toEqual([]);
  expect(bootstrapRanges(3, meanOf, 0, 0.9, stream("x"))).toEqual([]);
  expect(() => bootstrapRanges(3, meanOf, 5, 1, stream("x"))).toThrow("expected a confidence between 0 and 1; got 1");
});
