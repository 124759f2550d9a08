import { expect, test } from "vitest";
import fc from "fast-check";
import { nonPositiveUnits, sortedSample, weightedQuantile } from "../../engine/support/sample.ts";
import { sortOrder } from "../../engine/support/sort-order.ts";

const number = fc.double({ noNaN: true });

test("numbers are sorted as a comparing sort would, equal ones in the order they came", () => {
  const compare = (values: number[]): number[] =>
    values.map((_, i) => i).sort((a, b) => values[a]! - values[b]! || a - b);
  const finite = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: -3, max: 3 }),
    fc.constantFrom(0, -0, 5e-324, -5e-324),
  );
  fc.assert(
    fc.property(fc.array(finite, { maxLength: 300 }), (values) => {
      expect([...sortOrder(Float64Array.from(values))]).toEqual(compare(values));
    }),
  );
  expect([...sortOrder(Float64Array.of(Infinity, -Infinity, 0))]).toEqual([1, 2, 0]);
});

test("a sample does not change what it was made from, and does not depend on its order", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 5 })), {
        minLength: 1,
      }),
      (rows) => {
        const values = Float64Array.from(rows, ([value]) => value);
        const weights = Float64Array.from(rows, ([, weight]) => weight);
        const before = [values.join(), weights.join()];
        const sample = sortedSample(values, weights);
        expect([values.join(), weights.join()]).toEqual(before);
        const reversed = sortedSample(values.slice().reverse(), weights.slice().reverse());
        expect(reversed.values.map((value) => value + 0)).toEqual(sample.values.map((value) => value + 0));
        expect(reversed.totalWeight).toBe(sample.totalWeight);
      },
    ),
  );
});

test("rows of weight zero are left out and a sample without weight says so", () => {
  const sample = sortedSample(Float64Array.of(3, 1, 2), Float64Array.of(1, 0, 2));
  expect([
    [...sample.values],
    [...sample.weights],
    [...sample.cumulativeWeights],
    sample.totalWeight,
    sample.reason,
  ]).toEqual([[2, 3], [2, 1], [2, 3], 3, null]);
  expect(sortedSample(new Float64Array(0)).reason).toBe("empty");
  expect(sortedSample(Float64Array.of(1), Float64Array.of(0)).reason).toBe("noPositiveWeight");
});

test("a sample refuses what it cannot weigh or order, and says which row", () => {
  expect(() => sortedSample(Float64Array.of(1, 2), Float64Array.of(1, -1))).toThrow(
    "sortedSample: weight 1 expected a number from 0; got -1.",
  );
  expect(() => sortedSample(Float64Array.of(1, 2), Float64Array.of(1, NaN))).toThrow(
    "sortedSample: weight 1 expected a number from 0; got NaN.",
  );
  expect(() => sortedSample(Float64Array.of(NaN))).toThrow("sortedSample: value 0 is not a number.");
  expect(() => sortedSample(Float64Array.of(1, 2), Float64Array.of(1))).toThrow(
    "sortedSample: expected a weight for each of 2 values; got 1 weights.",
  );
});

test("losses and zeros are counted", () => {
  expect(nonPositiveUnits(sortedSample(Float64Array.of(-1, -2, 0, 5), Float64Array.of(1, 4, 2, 1)))).toEqual({
    zero: 1,
    negative: 2,
  });
  expect(nonPositiveUnits(sortedSample(new Float64Array(0)))).toEqual({ zero: 0, negative: 0 });
});

test("a weighted quantile is one of the values, and the same for any scale of the weights", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(number, fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 30 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(0.001, 0.1, 3, 1e6),
      (rows, p, scale) => {
        const values = Float64Array.from(rows, ([value]) => value);
        const weights = Float64Array.from(rows, ([, weight]) => weight);
        const whole = weightedQuantile(sortedSample(values, weights), p).value!;
        expect(values).toContain(whole);
        expect(
          weightedQuantile(
            sortedSample(
              values,
              weights.map((weight) => weight * scale),
            ),
            p,
          ).value,
        ).toBe(whole);
        const copies = Float64Array.from(rows.flatMap(([value, weight]) => Array<number>(weight).fill(value)));
        expect(weightedQuantile(sortedSample(copies), p).value).toBe(whole);
      },
    ),
  );
});

test("a quantile refuses a share outside 0 and 1", () => {
  expect(() => weightedQuantile(sortedSample(Float64Array.of(1)), -0.1)).toThrow(
    "weightedQuantile: expected a share from 0 to 1; got -0.1.",
  );
});
