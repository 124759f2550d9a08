import { describe, expect, test } from "vitest";
import { consumption } from "../../engine/mechanisms/consumption.ts";
import { farmCapacity } from "../../engine/population/returns.ts";
import { smallWorld, type SmallWorld } from "./small-world.ts";

/** Four members at home at 1,500 yuan a year each. */
const SUBSISTENCE = 500;

/** One household without income and this much cash and capital; the others are out of the picture. */
function needy(cash: number, capital: number): SmallWorld {
  const small = smallWorld({ mechanisms: [consumption], households: 20 });
  const { households: h } = small.world;
  h.incomeOfYear[0] = 0;
  h.cash[0] = cash;
  h.capital[0] = capital;
  h.ability.fill(1);
  h.land.fill(3);
  return small;
}

describe("capital as the last reserve", () => {
  test("is sold at a loss of 30% for what subsistence lacks, and the farm shrinks with it", () => {
    const small = needy(150, 6000);
    const { households: h, economy } = small.world;
    small.month(0);
    expect(h.capital[0]).toBeCloseTo(6000 - 350 / 0.7, 9);
    expect(small.flow("capitalSales")).toBeCloseTo(350, 9);
    expect(h.consumptionOfMonth[0]).toBeCloseTo(SUBSISTENCE, 9);
    expect(h.cash[0]).toBeCloseTo(0, 9);
    expect(h.farmCapacity[0]).toBeCloseTo(farmCapacity(3, h.capital[0]!, economy), 9);
    expect(small.household("deprivedMonths")[0]).toBe(0);
  });

  test("is protected below 2,000 yuan until consumption would fall below 70% of subsistence", () => {
    const eating = needy(400, 2000);
    eating.month(0);
    expect(eating.flow("capitalSales")).toBe(0);
    expect(eating.world.households.consumptionOfMonth[0]).toBe(400);
    expect(eating.household("deprivedMonths")[0]).toBe(1);
    const starving = needy(0, 2000);
    starving.month(0);
    expect(starving.world.households.consumptionOfMonth[0]).toBeCloseTo(0.7 * SUBSISTENCE, 9);
    expect(starving.world.households.capital[0]).toBeCloseTo(2000 - SUBSISTENCE, 9);
  });

  test("comes back from the money for housing when cash exceeds the buffer", () => {
    const small = needy(0, 3000);
    const { households: h } = small.world;
    small.month(0);
    const sold = small.household("capitalSold")[0]!;
    expect(sold).toBeGreaterThan(0);
    h.cash[0] = 50_000;
    small.month(1);
    expect(small.flow("capitalRestored")).toBeCloseTo(sold, 9);
    expect(h.capital[0]).toBeCloseTo(3000, 9);
    expect(small.household("capitalSold")[0]).toBe(0);
  });
});

describe("catastrophic spending", () => {
  /** A household that eats 1,500 yuan a month, 6,000 a year of it subsistence, with these bills, in a December or not. */
  function struck(bills: number, step: number): number {
    const small = smallWorld({ mechanisms: [consumption], households: 20 });
    const { households: h } = small.world;
    h.billsOfYear[0] = bills;
    h.consumptionRing.fill(1500);
    h.consumptionOfMonth[0] = 1500;
    h.homeRing.fill(4);
    h.incomeOfYear[0] = h.cash[0] = 0;
    small.month(step);
    return small.household("catastrophic")[0]!;
  }

  test("is 40% of what consumption and bills leave beyond subsistence (K34)", () => {
    // 0.4 (18,000 + 8,000 − 6,000) = 8,000
    expect(struck(8000, 11)).toBe(1);
    expect(struck(7999, 11)).toBe(0);
    expect(struck(0, 11)).toBe(0);
  });

  test("is counted in December only", () => expect(struck(8000, 10)).toBe(0));
});
