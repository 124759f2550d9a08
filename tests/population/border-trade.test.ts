import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  memberDayTake,
  memberReturn,
  pooledValue,
  soloReturn,
  soloValue,
} from "../../engine/population/border-trade.ts";
import { economyOf } from "../../engine/population/economy.ts";

const economy = economyOf();
const money = fc.double({ min: 0, max: 50_000, noNaN: true });

describe("a member's take", () => {
  test("is about 50 yuan of a quota-day at 8,000 yuan (K45, E8; tolerance 30%)", () => {
    expect(memberDayTake(8000, economy)).toBeGreaterThan(35);
    expect(memberDayTake(8000, economy)).toBeLessThan(65);
  });

  test("comes to 2,000 to 8,000 yuan a year at 8,000 yuan and an open border (V14)", () => {
    const yearly = 12 * memberReturn(8000, 1, economy);
    expect(yearly).toBeGreaterThan(2000);
    expect(yearly).toBeLessThan(8000);
  });

  test("is nothing at a closed border and proportional to quota and flow", () => {
    expect(memberReturn(8000, 0, economy)).toBe(0);
    fc.assert(
      fc.property(money, fc.double({ min: 0, max: 1, noNaN: true }), (quota, flow) => {
        expect(memberReturn(2 * quota, flow, economy)).toBeCloseTo(2 * memberReturn(quota, flow, economy), 6);
        expect(memberReturn(quota, flow, economy)).toBeCloseTo(flow * memberReturn(quota, 1, economy), 6);
      }),
    );
  });
});

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
});

describe("pooled value", () => {
  test("is nearly the whole quota where an organiser fronts the goods (V13: at least 0.9)", () => {
    expect(pooledValue(100, 8000, 0, 4, 1, economy) / (100 * 8000)).toBeGreaterThanOrEqual(0.9);
  });

  test("without an organiser is what the group's own money turns over", () => {
    // 10,000 yuan, turned over 4 times a month, against 100 quota-days of 8,000 yuan.
    expect(pooledValue(100, 8000, 10_000, 4, 0, economy)).toBeCloseTo(40_000, 6);
    expect(pooledValue(100, 8000, 0, 4, 0, economy)).toBe(0);
  });

  test("doubles with the group's money when half of the goods are fronted", () => {
    expect(pooledValue(100, 8000, 10_000, 4, 0.5, economy)).toBeCloseTo(80_000, 6);
  });

  test("never exceeds the quota, and never falls when money or the fronted share rise", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(money, money, money, share, share, (days, capital, more, f, g) => {
        const value = pooledValue(days, 8000, capital, 4, Math.min(f, g), economy);
        expect(value).toBeLessThanOrEqual(8000 * days * (1 + 1e-12));
        expect(pooledValue(days, 8000, capital + more, 4, Math.max(f, g), economy)).toBeGreaterThanOrEqual(
          value * (1 - 1e-12),
        );
      }),
    );
  });
});
