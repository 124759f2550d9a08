import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fittingPart, scaledSettings, spentBy } from "../../playground/state/budget.ts";
import { levers } from "../../engine/levers/index.ts";
import type { Comparison } from "../../engine/experiment/comparison.ts";

describe("a policy made smaller", () => {
  const settings = {
    equityGrant: { on: "2016-01", amount: 8000, floor: 0.05, eligible: "registered" },
    pension: { "2016-01": 50, "2018-01": 100 },
    dutyFreeQuota: 8000,
    minimumLivingAllowance: { amount: "100 + size", eligible: "all" },
    fundRates: [{ upTo: 1000, monthly: 0.01 }],
  };

  test("has less of what costs money, from the status quo up; rules, dates, formulas and tables stay", () => {
    expect(scaledSettings(settings, levers, {}, 0.5)).toEqual({
      ...settings,
      equityGrant: { ...settings.equityGrant, amount: 4000 },
      pension: { "2016-01": 25, "2018-01": 50 },
    });
    expect(scaledSettings({ pension: 100 }, levers, { pension: 60 }, 0.25)).toEqual({ pension: 70 });
  });

  test("is the policy at part 1 and never larger than its part", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1000, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (rise, part) => {
          const { pension } = scaledSettings({ pension: rise }, levers, {}, part) as { pension: number };
          expect(pension).toBeLessThanOrEqual(part * rise * (1 + 1e-8) + 1e-12);
          expect(pension).toBeGreaterThanOrEqual(part * rise * (1 - 1.1e-3) - 1e-9);
        },
      ),
    );
  });
});

describe("the largest part that fits", () => {
  test("is found for any cost that rises with the part", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        fc.double({ min: 0.05, max: 0.99, noNaN: true }),
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        async (whole, share, curve) => {
          const budget = whole * share;
          const tried: number[] = [];
          const part = await fittingPart(budget, whole, (one) => {
            tried.push(one);
            return Promise.resolve(whole * one ** curve);
          });
          expect(tried.length).toBeLessThanOrEqual(6);
          expect(tried).toContain(part);
          expect(whole * part! ** curve).toBeLessThanOrEqual(budget);
        },
      ),
    );
  });
  test("comes close to the budget where cost is in proportion", async () => {
    const part = await fittingPart(300, 1000, (one) => Promise.resolve(1000 * one));
    expect(part).toBeGreaterThan(0.29);
    expect(part).toBeLessThanOrEqual(0.3);
  });
  test("is none where the cost does not fall", async () => {
    expect(await fittingPart(300, 1000, () => Promise.resolve(1000))).toBeNull();
  });
});

test("what is spent is the change of net public cost over all household-years; nothing without it", () => {
  const change = { netPublicCost: { mean: 100, low: 90, high: 110 } };
  const comparison = { households: 200, months: 60, policies: [{ change: null }, { change }, { change: {} }] };
  const of = (place: number) => spentBy(comparison as unknown as Comparison, place);
  expect(of(1)).toEqual({ mean: 100_000, low: 90_000, high: 110_000 });
  expect(of(0)).toBeNull();
  expect(of(2)).toBeNull();
});
