import { expect, test } from "vitest";
import { bases } from "../../engine/population/bases/index.ts";
import { disperse, groupedQuantile, meetMean } from "../../engine/population/quantile.ts";

const r13 = bases["R13"]!;
const gx14 = bases["GX14"]!;

/** Share of persons below a value, by bisection on the rank. */
function rankOf(at: (rank: number) => number, value: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (at(middle) < value) low = middle;
    else high = middle;
  }
  return low;
}

test("the quantile function rises and is positive from the first to the last person", () => {
  const { at } = groupedQuantile(r13.lorenz);
  let before = 0;
  for (let k = 0; k < 10_000; k++) {
    const value = at((k + 0.5) / 10_000);
    expect(value).toBeGreaterThan(before);
    before = value;
  }
});

test("each group of the quantile function has its published mean", () => {
  const { groups, at } = groupedQuantile(r13.lorenz);
  for (const { from, to, mean } of groups.slice(0, -1)) {
    let sum = 0;
    for (let k = 0; k < 2000; k++) sum += at(from + ((k + 0.5) / 2000) * (to - from));
    expect(sum / 2000).toBeCloseTo(mean, 5);
  }
});

test("the curve fitted to the points of 2013 puts 7.6% of persons below 2,736 yuan, the official rate being 8.5%", () => {
  // The trial of the specification found 7.7% from the same points with another interpolation (K23).
  expect(rankOf(groupedQuantile(r13.lorenz).at, r13.line / r13.meanConsumption)).toBeCloseTo(0.0756, 4);
});

test("the dispersion of GX14 is the one that puts 12.6% of persons below 2,800 yuan (A11c)", () => {
  const widened = disperse(groupedQuantile(gx14.lorenz), gx14.dispersion);
  expect(rankOf(widened.at, gx14.line / gx14.meanConsumption)).toBeCloseTo(0.126, 4);
});

test("widening a distribution leaves its mean at one", () => {
  const { groups } = disperse(groupedQuantile(r13.lorenz), 1.2);
  expect(groups.reduce((sum, { from, to, mean }) => sum + mean * (to - from), 0)).toBeCloseTo(1, 12);
});

test("values moved to a mean reach it exactly and stay between the ends of their group", () => {
  const values = Float64Array.of(1.02, 1.5, 1.96);
  meetMean(values, [3, 1, 2], 1.6, 1, 2);
  expect((3 * values[0]! + values[1]! + 2 * values[2]!) / 6).toBeCloseTo(1.6, 14);
  expect(Math.max(...values)).toBeLessThan(2);
  expect(Math.min(...values)).toBeGreaterThan(1);
});

test("groups that do not get richer are refused", () => {
  expect(() =>
    groupedQuantile([
      { population: 0.5, share: 0.6 },
      { population: 1, share: 1 },
    ]),
  ).toThrow(/group 2 must be richer/);
});
