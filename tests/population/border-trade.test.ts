import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { soloReturn, soloValue } from "../../engine/population/border-trade.ts";
import { economyOf } from "../../engine/population/economy.ts";

const economy = economyOf();
const money = fc.double({ min: 0, max: 50_000, noNaN: true });

describe("solo trade", () => {
  test("leaves nothing outside the zone of 20 km (E1)", () => {
    expect(soloReturn(20.1, 8000, 3000, 1, economy)).toBe(0);
    expect(soloReturn(20, 8000, 3000, 1, economy)).toBeGreaterThan(0);
  });

  test("declares no more than the quota, and no more than own working capital", () => {
    fc.assert(
      fc.property(money, money, (quota, income) => {
        const value = soloValue(quota, income, economy);
        expect(value).toBeLessThanOrEqual(quota);
        expect(value).toBeLessThanOrEqual(economy.soloCapitalMonths * income);
      }),
    );
  });

  test("never returns less than nothing, and never less at a higher quota", () => {
    fc.assert(
      fc.property(money, money, money, (quota, more, income) => {
        const low = soloReturn(5, quota, income, 1, economy);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(soloReturn(5, quota + more, income, 1, economy)).toBeGreaterThanOrEqual(low);
      }),
    );
  });

  test("divides a household's working capital among its traders", () => {
    expect(soloValue(8000, 3000, economy, 2)).toBe(soloValue(8000, 3000, economy) / 2);
  });

  test("returns more at a better margin, and the usual one where none is given", () => {
    expect(soloReturn(5, 8000, 3000, 1, economy, 1, 0.04)).toBeGreaterThan(soloReturn(5, 8000, 3000, 1, economy));
    expect(soloReturn(5, 8000, 3000, 1, economy, 1, economy.soloMargin)).toBe(soloReturn(5, 8000, 3000, 1, economy));
  });
});
