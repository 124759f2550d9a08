import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  expectedTake,
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
  const alone = economyOf({ organiserFronts: 0 });

  test("is nearly the whole quota where an organiser fronts the goods (V13: at least 0.9)", () => {
    expect(pooledValue(100, 8000, 0, economy) / (100 * 8000)).toBeGreaterThanOrEqual(0.9);
  });

  test("without an organiser is what the group's own money turns over", () => {
    // 10,000 yuan, turned over 4 times a month, against 100 quota-days of 8,000 yuan.
    expect(pooledValue(100, 8000, 10_000, alone)).toBeCloseTo(40_000, 6);
    expect(pooledValue(100, 8000, 0, alone)).toBe(0);
  });

  test("doubles with the group's money when half of the goods are fronted", () => {
    expect(pooledValue(100, 8000, 10_000, economyOf({ organiserFronts: 0.5 }))).toBeCloseTo(80_000, 6);
  });

  test("never exceeds the quota, and never falls when money or the fronted share rise", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(money, money, money, share, share, (days, capital, more, f, g) => {
        const value = pooledValue(days, 8000, capital, economyOf({ organiserFronts: Math.min(f, g) }));
        const richer = pooledValue(days, 8000, capital + more, economyOf({ organiserFronts: Math.max(f, g) }));
        expect(value).toBeLessThanOrEqual(8000 * days * (1 + 1e-12));
        expect(richer).toBeGreaterThanOrEqual(value * (1 - 1e-12));
      }),
    );
  });
});

describe("what a member expects", () => {
  test("is the whole take, to the bit, where neither slots nor money bind", () => {
    expect(expectedTake(100, 1e6, 0, 8000, 1, economy)).toBe(memberReturn(8000, 1, economy));
    expect(expectedTake(0, 1e6, 0, 8000, 0.5, economy)).toBe(memberReturn(8000, 0.5, economy));
  });

  test("falls as more members share slots that are short", () => {
    // 100 members offer 750 days against 300 slots.
    expect(expectedTake(100, 300, 0, 8000, 1, economy)).toBeCloseTo(0.4 * memberReturn(8000, 1, economy), 9);
  });

  test("is what the group's money buys where no organiser fronts the goods, and nothing without either", () => {
    const alone = economyOf({ organiserFronts: 0 });
    // 10 members, 75 days: 588,000 yuan of quota to fill with 4 x 14,700 yuan.
    expect(expectedTake(10, 1e6, 14_700, 8000, 1, alone)).toBeCloseTo(0.1 * memberReturn(8000, 1, alone), 9);
    expect(expectedTake(10, 1e6, 0, 8000, 1, alone)).toBe(0);
  });

  test("is nothing at a closed border, without a quota or without slots", () => {
    expect(expectedTake(10, 1e6, 0, 8000, 0, economy)).toBe(0);
    expect(expectedTake(10, 1e6, 0, 0, 1, economy)).toBe(0);
    expect(expectedTake(10, 0, 0, 8000, 1, economy)).toBe(0);
  });
});
