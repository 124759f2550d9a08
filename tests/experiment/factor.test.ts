import fc from "fast-check";
import { expect, test } from "vitest";
import { countOf, middleOf, valueAt } from "../../engine/experiment/factor.ts";
import type { Factor } from "../../engine/experiment/experiment.ts";

type Values = Pick<Factor, "range" | "levels">;
const listed = (count: number): Values => ({
  range: null,
  levels: Array.from({ length: count }, (_, k) => ({ written: String(k), value: k })),
});
const whole = (low: number, high: number): Values => ({ range: { low, high, whole: true }, levels: null });
const any = (low: number, high: number): Values => ({ range: { low, high, whole: false }, levels: null });

test("a range goes from its low to its high end, both included", () => {
  expect([0, 0.25, 1].map((unit) => valueAt(any(-2, 6), unit))).toEqual([-2, 0, 6]);
  expect(valueAt(any(3, 3), 0.7)).toBe(3);
});

test("whole numbers and listed values have equal parts of the coordinate, the last one its end too", () => {
  expect([0, 0.249, 0.25, 0.5, 0.999, 1].map((unit) => valueAt(whole(5, 8), unit))).toEqual([5, 5, 6, 7, 8, 8]);
  expect([0, 0.333, 0.334, 1].map((unit) => valueAt(listed(3), unit))).toEqual([0, 0, 1, 2]);
});

test("the middle of the k-th part is the k-th value, for any number of them", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), fc.nat(999), (count, at) => {
      const k = at % count;
      expect(valueAt(listed(count), middleOf(k, count))).toBe(k);
      expect(valueAt(whole(10, 9 + count), middleOf(k, count))).toBe(10 + k);
    }),
  );
});

test("values are counted where they can be", () => {
  expect([listed(3), whole(5, 8), any(5, 8)].map(countOf)).toEqual([3, 4, Infinity]);
});
