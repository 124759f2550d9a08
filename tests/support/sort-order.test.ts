import fc from "fast-check";
import { expect, test } from "vitest";
import { sortOrder } from "../../engine/support/sort-order.ts";

const byComparison = (values: readonly number[]): number[] =>
  values.map((_, i) => i).sort((a, b) => values[a]! - values[b]! || a - b);
function expectOrder(values: readonly number[]): void {
  expect(Array.from(sortOrder(Float64Array.from(values)))).toEqual(byComparison(values));
}

test("the order is that of a comparing sort, equal numbers in the order they came", () => {
  const value = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: -3, max: 3 }));
  fc.assert(fc.property(fc.array(value, { maxLength: 300 }), (values) => expectOrder(values)));
});

test("numbers that differ in their last bits only are told apart, few or many of them", () => {
  for (const count of [2, 40, 64, 65, 500]) {
    expectOrder(Array.from({ length: count }, (_, i) => 1 + ((i * 7919) % count) * Number.EPSILON));
    expectOrder(Array.from({ length: count }, (_, i) => -1 - ((i * 7919) % count) * Number.EPSILON));
  }
});

test("many equal numbers keep their order", () => {
  expectOrder(Array.from({ length: 400 }, (_, i) => (i % 3 === 0 ? 2800 : i % 3)));
});

test("minus zero and zero are equal, infinities come first and last", () => {
  expectOrder([0, -0, 0, -0]);
  expect(Array.from(sortOrder(Float64Array.of(0, Infinity, -Infinity)))).toEqual([2, 0, 1]);
});
