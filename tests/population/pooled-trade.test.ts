import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { economyOf } from "../../engine/population/economy.ts";
import { expectedTake, pooledValue, type Pool } from "../../engine/population/pooled-trade.ts";

const economy = economyOf();
const money = fc.double({ min: 0, max: 50_000, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** A member of a hundred in a village with slots for all, whose organiser fronts the goods. */
const pool: Pool = {
  members: 100,
  slots: 1e6,
  time: 1,
  days: 7.5,
  capital: 0,
  quota: 8000,
  flow: 1,
  fronted: 1,
  takeRate: 0.0063,
};
const take = (change: Partial<Pool>): number => expectedTake({ ...pool, ...change }, economy);
/** 7.5 days x 8,000 yuan x 0.98 x 0.63%. */
const WHOLE = 7.5 * 8000 * 0.98 * 0.0063;

describe("pooled value", () => {
  test("is nearly the whole quota where an organiser fronts the goods (V13: at least 0.9)", () => {
    expect(pooledValue(100, 8000, 0, 1, economy) / (100 * 8000)).toBeGreaterThanOrEqual(0.9);
  });

  test("without an organiser is what the group's own money turns over", () => {
    // 10,000 yuan, turned over 4 times a month, against 100 quota-days of 8,000 yuan.
    expect(pooledValue(100, 8000, 10_000, 0, economy)).toBeCloseTo(40_000, 6);
    expect(pooledValue(100, 8000, 0, 0, economy)).toBe(0);
  });

  test("doubles with the group's money when half of the goods are fronted", () => {
    expect(pooledValue(100, 8000, 10_000, 0.5, economy)).toBeCloseTo(80_000, 6);
  });

  test("never exceeds the quota, and never falls when money or the fronted share rise", () => {
    fc.assert(
      fc.property(money, money, money, share, share, (days, capital, more, f, g) => {
        const value = pooledValue(days, 8000, capital, Math.min(f, g), economy);
        const richer = pooledValue(days, 8000, capital + more, Math.max(f, g), economy);
        expect(value).toBeLessThanOrEqual(8000 * days * (1 + 1e-12));
        expect(richer).toBeGreaterThanOrEqual(value * (1 - 1e-12));
      }),
    );
  });
});

describe("what a member expects", () => {
  test("is 2,000 to 8,000 yuan a year at 8,000 yuan and an open border (V14)", () => {
    expect(take({})).toBeCloseTo(WHOLE, 9);
    expect(12 * take({})).toBeGreaterThan(2000);
    expect(12 * take({})).toBeLessThan(8000);
  });

  test("falls as more members share slots that are short", () => {
    // 100 members offer 750 days against 300 slots.
    expect(take({ slots: 300 })).toBeCloseTo(0.4 * WHOLE, 9);
  });

  test("rises with shorter quota-days where slots are short, and not where they are not", () => {
    expect(take({ slots: 300, time: 0.5 })).toBeCloseTo(0.8 * WHOLE, 9);
    expect(take({ time: 0.5 })).toBe(take({}));
  });

  test("is what the group's money buys where no organiser fronts the goods, and nothing without either", () => {
    // 10 members, 75 days: 588,000 yuan of quota to fill with 4 x 14,700 yuan.
    expect(take({ members: 10, fronted: 0, capital: 14_700 })).toBeCloseTo(0.1 * WHOLE, 9);
    expect(take({ members: 10, fronted: 0 })).toBe(0);
  });

  test("is nothing at a closed border, without a quota or without slots", () => {
    expect(take({ flow: 0 })).toBe(0);
    expect(take({ quota: 0 })).toBe(0);
    expect(take({ slots: 0 })).toBe(0);
  });

  test("is proportional to quota and flow", () => {
    fc.assert(
      fc.property(money, share, (quota, flow) => {
        expect(take({ quota: 2 * quota })).toBeCloseTo(2 * take({ quota }), 6);
        expect(take({ flow })).toBeCloseTo(flow * take({}), 6);
      }),
    );
  });
});
