import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { farm } from "../../engine/mechanisms/farm.ts";
import { smallWorld, type SmallWorld } from "./small-world.ts";

/** Sixty farms of four members, each with a plan of 12,000 yuan a year and worker; a year of usual yields and prices. */
function farms(change?: (world: SmallWorld["world"]) => void): SmallWorld {
  const small = smallWorld({ mechanisms: [farm] });
  const { households: h, villages: v } = small.world;
  v.farmPrice.fill(1);
  h.farmWorkers.fill(1);
  h.farmCapacity.fill(12_000);
  h.yieldShock.fill(1);
  h.earnings.fill(1);
  change?.(small.world);
  return small;
}
/** What household 0 eats, brings to market and pays for inputs in a year. */
function year(small: SmallWorld): { eaten: number; surplus: number; inputs: number } {
  let [eaten, surplus, inputs] = [0, 0, 0];
  for (let step = 0; step < 12; step++) {
    small.world.households.cash.fill(20_000);
    small.world.households.consumptionOfMonth.fill(0);
    small.month(step);
    eaten += small.world.households.consumptionOfMonth[0]!;
    surplus += small.world.households.harvestToSell[0]!;
    inputs += 20_000 - small.world.households.cash[0]!;
  }
  return { eaten, surplus, inputs };
}

describe("own produce", () => {
  test("feeds the household first: 1,000 yuan of crops a member, and all that is grown is eaten or goes to market", () => {
    const { eaten, surplus } = year(farms());
    expect(eaten).toBeCloseTo(4 * 1000, 6);
    expect(eaten + surplus).toBeCloseTo(12_000, 6);
  });

  test("is all a smallholder grows: only livestock and business go to market", () => {
    const { eaten, surplus } = year(farms(({ households }) => households.farmCapacity.fill(3000)));
    expect(eaten).toBeCloseTo(0.35 * 3000, 6);
    expect(surplus).toBeCloseTo(0.65 * 3000, 6);
  });

  test("follows those at home, and counts at farm-gate prices", () => {
    expect(year(farms(({ households }) => households.awayWorkers.fill(1))).eaten).toBeCloseTo(3 * 1000, 6);
    expect(year(farms(({ villages }) => villages.farmPrice.fill(1.2))).eaten).toBeCloseTo(1.2 * 4 * 1000, 6);
  });

  test("never exceeds the crops, and what is eaten or sold is what is grown", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 50_000, noNaN: true }), (capacity) => {
        const { eaten, surplus } = year(farms(({ households }) => households.farmCapacity.fill(capacity)));
        expect(eaten).toBeLessThanOrEqual(0.35 * capacity + 1e-6);
        expect(eaten + surplus).toBeCloseTo(capacity, 6);
      }),
      { numRuns: 20 },
    );
  });
});

describe("technique", () => {
  const changed = (first: number, technique: number) =>
    year(
      farms(({ households }) => {
        households.firstTechnique.fill(first);
        households.technique.fill(technique);
      }),
    );

  test("that is as it was at synthesis moves nothing", () => {
    expect(changed(0.4, 0.4)).toEqual(changed(0, 0));
  });

  test("raises output by a quarter and inputs by 35% from nothing to everything (D1b)", () => {
    const [none, all] = [changed(0, 0), changed(0, 1)];
    expect((all.eaten + all.surplus) / (none.eaten + none.surplus)).toBeCloseTo(1.25, 12);
    expect(all.inputs / none.inputs).toBeCloseTo(1.35, 12);
  });
});
