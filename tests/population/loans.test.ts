import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_LADDER, fundLimit, instalment, ladderRate } from "../../engine/population/loans.ts";

test("the ladder asks 0, 0.5, 0.8, 1.3 and 1.5% a month by size of loan (S26)", () => {
  expect([2000, 2001, 5000, 10_000, 20_000, 30_000].map((size) => ladderRate(size, DEFAULT_LADDER))).toEqual([
    0, 0.005, 0.005, 0.008, 0.013, 0.015,
  ]);
});

test("a larger loan never pays a lower rate, and one beyond the ladder pays its last step", () => {
  fc.assert(
    fc.property(fc.nat(40_000), fc.nat(40_000), (size, more) => {
      expect(ladderRate(size + more, DEFAULT_LADDER)).toBeGreaterThanOrEqual(ladderRate(size, DEFAULT_LADDER));
    }),
  );
  expect(ladderRate(1e9, DEFAULT_LADDER)).toBe(0.015);
});

test("a loan without a ladder has no rate, and a household without income no limit", () => {
  expect(ladderRate(1000, [])).toBe(0);
  expect(fundLimit(1000, 7, -500, 0.25, 30_000)).toBe(0);
});

test("equal parts of the principal and interest on the rest repay a loan exactly in its months", () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e5, noNaN: true }), fc.integer({ min: 1, max: 60 }), (loan, months) => {
      let debt = loan;
      let interest = 0;
      for (let left = months; left > 0; left--) {
        const due = instalment(debt, left, 0.008);
        interest += 0.008 * debt;
        debt -= due - 0.008 * debt;
      }
      expect(Math.abs(debt)).toBeLessThan(1e-9 * loan);
      // The debt falls in a straight line: on average (n + 1)/(2n) of it is owed over n months.
      expect(interest).toBeCloseTo((0.008 * loan * (months + 1)) / 2, 4);
    }),
  );
});
