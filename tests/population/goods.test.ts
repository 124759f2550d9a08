import fc from "fast-check";
import { expect, test } from "vitest";
import { economyOf } from "../../engine/population/economy.ts";
import { CATEGORIES, categoriesOf, concentrationOf, crowding, usualSurplus } from "../../engine/population/goods.ts";

const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });

test("shares of the market add up to one, whatever a scenario assumes", () => {
  const categories = categoriesOf(economyOf({ nutsMarket: 1, grainMarket: 0.02 }));
  expect(categories).toHaveLength(CATEGORIES);
  expect(categories.reduce((sum, { market }) => sum + market, 0)).toBeCloseTo(1, 12);
});

test("a yuan of exempt goods usually earns 23 fen: 8 of margin and 15 of duty not paid", () => {
  // 0.35 (0.08 + 0.15) + 0.25 (0.1 + 0.15) + 0.2 (0.06 + 0.13) + 0.2 (0.07 + 0.15).
  expect(usualSurplus(categoriesOf(economyOf()))).toBeCloseTo(0.225, 12);
});

test("a margin falls with what residents bring, less so at a higher elasticity, and never below nothing", () => {
  fc.assert(
    fc.property(
      positive,
      positive,
      positive,
      fc.double({ min: 0.5, max: 20, noNaN: true }),
      (volume, more, usual, e) => {
        const factor = crowding(volume, usual, e);
        expect(factor).toBeGreaterThan(0);
        expect(factor).toBeLessThanOrEqual(1);
        expect(crowding(volume + more, usual, e)).toBeLessThanOrEqual(factor);
        expect(crowding(volume, usual, 2 * e)).toBeGreaterThanOrEqual(factor);
      },
    ),
  );
});

test("concentration reads the portfolio it is asked for", () => {
  const two = Float64Array.of(0.25, 0.25, 0.25, 0.25, 0.5, 0.5, 0, 0);
  expect([concentrationOf(two, 0), concentrationOf(two, 1)]).toEqual([0.25, 0.5]);
});
