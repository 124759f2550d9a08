import fc from "fast-check";
import { expect, test } from "vitest";
import { ratioOfMeans } from "../../engine/support/ratio-of-means.ts";
import { studentQuantile } from "../../engine/support/student-t.ts";

test("the ratio is that of the means, not the mean of the ratios", () => {
  // Ratios 1, 10 and 4 have mean 5; means 20 / 3 and 2 have ratio 10 / 3.
  expect(ratioOfMeans([1, 10, 9], [1, 1, 4]).value).toBeNull(); // 2 ± 4.3: not clear
  expect(ratioOfMeans([3, 30, 27, 20], [3, 3.1, 2.9, 3]).value!.ratio).toBeCloseTo(80 / 12, 14);
});

test("at Fieller's limits the numerator less limit times denominator is just not different from zero", () => {
  const numbers = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 4, maxLength: 12 });
  fc.assert(
    fc.property(numbers, fc.double({ min: 0.1, max: 0.95, noNaN: true }), (above, level) => {
      const below = above.map((_, i) => 10 + ((7 * i) % 5) / 10);
      const { value } = ratioOfMeans(above, below, level);
      for (const limit of [value!.interval.low, value!.interval.high]) {
        const rest = above.map((a, i) => a - limit * below[i]!);
        const mean = rest.reduce((sum, x) => sum + x, 0) / rest.length;
        const spread = Math.sqrt(rest.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (rest.length - 1) / rest.length);
        expect(Math.abs(mean)).toBeCloseTo(studentQuantile((1 + level) / 2, rest.length - 1) * spread, 5);
      }
      expect(value!.interval.low).toBeLessThanOrEqual(value!.ratio + 1e-9);
      expect(value!.interval.high).toBeGreaterThanOrEqual(value!.ratio - 1e-9);
    }),
  );
});

test.each([
  ["no replicates", [], [], "empty"],
  ["one replicate", [1], [1], "tooFewObservations"],
  ["an effect of zero", [1, 2, 3], [0, 0, 0], "noClearDifference"],
  ["an effect below zero", [1, 2, 3], [-5, -5, -5.1], "noClearDifference"],
  ["an effect that chance explains", [1, 2, 3], [-1, 1, 3], "noClearDifference"],
])("with %s there is no ratio", (_, above, below, reason) => {
  expect(ratioOfMeans(above, below)).toEqual({ value: null, reason });
});

test("pairs that do not match and levels beyond 0.95 are refused", () => {
  expect(() => ratioOfMeans([1, 2], [1])).toThrow("ratioOfMeans: expected pairs; got 2 numerators and 1 denominators.");
  expect(() => ratioOfMeans([1, 2], [1, 2], 0.99)).toThrow("ratioOfMeans: expected a level up to 0.95; got 0.99.");
});
