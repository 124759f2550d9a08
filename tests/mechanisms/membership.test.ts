import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_LADDER } from "../../engine/population/loans.ts";
import { fundSeed } from "../../engine/levers/fund-seed.ts";
import { membership } from "../../engine/mechanisms/membership.ts";
import { cooperativeOf } from "../../engine/population/cooperatives.ts";
import { bookGap, smallWorld, type Small, type SmallWorld } from "./small-world.ts";

const TRADE = cooperativeOf(0, "trade");
const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((total, value) => total + value, 0);

/** A border village in which groups of ten may form. */
function village(given: Small = {}, change?: (small: SmallWorld) => void): SmallWorld {
  const small = smallWorld({ mechanisms: [membership], ...given });
  Object.assign(small.world.terms, { dutyFreeQuota: 8000, groupMembers: 10 });
  change?.(small);
  return small;
}
const members = ({ world }: SmallWorld): number => sum(world.households.tradeMember);

describe("trade groups", () => {
  test("form where enough households want one, with at least their least size and a quarter more at most", () => {
    const small = village();
    for (let step = 0; step < 24; step++) small.month(step);
    const { groups, founded, members: counted } = small.world.cooperatives;
    expect(founded[TRADE]).toBe(1);
    expect(groups[TRADE]).toBeGreaterThanOrEqual(1);
    expect(counted[TRADE]).toBe(members(small));
    expect(members(small) / groups[TRADE]!).toBeGreaterThanOrEqual(10);
    expect(members(small) / groups[TRADE]!).toBeLessThanOrEqual(12.5);
  });

  test("do not form outside the zone, without a policy, without a quota or with too few willing households", () => {
    for (const change of [
      ({ world }: SmallWorld) => world.villages.kmToBorder.fill(21),
      ({ world }: SmallWorld) => (world.terms.groupMembers = 0),
      ({ world }: SmallWorld) => (world.terms.dutyFreeQuota = 0),
      ({ world }: SmallWorld) => (world.terms.groupMembers = 60),
    ]) {
      const small = village({}, (one) => void change(one));
      for (let step = 0; step < 6; step++) small.month(step);
      expect(members(small)).toBe(0);
      expect(small.world.cooperatives.founded[TRADE]).toBe(0);
    }
  });

  test("draw more households at a higher quota", () => {
    const at = (quota: number): number => {
      const small = village({ households: 300 }, ({ world }) => (world.terms.dutyFreeQuota = quota));
      for (let step = 0; step < 24; step++) small.month(step);
      return members(small);
    };
    const [low, middle, high] = [at(1000), at(3000), at(8000)];
    expect(low).toBeLessThanOrEqual(middle);
    expect(middle).toBeLessThan(high);
  });

  test("take nobody whose household has no adult at home, and lose members when the last one leaves", () => {
    const small = village({ parameters: { joinReconsidered: 1 } }, ({ world }) => world.households.elders.fill(0));
    small.month(0);
    const joined = small.world.households.tradeMember.indexOf(1);
    expect(joined).toBeGreaterThanOrEqual(0);
    small.world.households.awayWorkers[joined] = 2;
    small.month(1);
    expect(small.world.households.tradeMember[joined]).toBe(0);
  });

  test("ask for a share in cash, which keeps out those without it", () => {
    const poor = village({}, ({ world }) => {
      world.terms.groupThreshold = 1000;
      world.households.cash.fill(999);
    });
    poor.month(0);
    expect(members(poor)).toBe(0);
    const able = village({}, ({ world }) => (world.terms.groupThreshold = 1000));
    able.month(0);
    expect(members(able)).toBeGreaterThan(0);
    expect(able.world.cooperatives.cash[TRADE]).toBe(1000 * members(able));
    expect(sum(able.world.households.cash)).toBe(60 * 20_000 - 1000 * members(able));
  });

  test("deflate the share, which is nominal", () => {
    const small = village({}, ({ world }) => Object.assign(world.terms, { groupThreshold: 1000, priceLevel: 1.25 }));
    small.month(0);
    expect(small.world.households.tradeShares[small.world.households.tradeMember.indexOf(1)]).toBe(800);
  });

  test("give every share back when the policy ends", () => {
    const small = village({}, ({ world }) => (world.terms.groupThreshold = 1000));
    small.month(0);
    expect(members(small)).toBeGreaterThan(0);
    small.world.terms.groupMembers = 0;
    small.month(1);
    expect(members(small)).toBe(0);
    expect(Array.from(small.world.households.cash)).toEqual(new Array(60).fill(20_000));
    expect(small.world.cooperatives.cash[TRADE]).toBe(0);
    expect(small.world.cooperatives.ownShares[TRADE]).toBe(0);
  });

  test("that have lost money give back what there is, and book what they keep as revenue", () => {
    const small = village({}, ({ world }) => (world.terms.groupThreshold = 1000));
    small.month(0);
    const count = members(small);
    // Half of the capital is gone and not yet settled.
    small.world.cooperatives.cash[TRADE]! /= 2;
    small.world.cooperatives.costOfYear[TRADE] = 500 * count;
    small.world.terms.groupMembers = 0;
    small.month(1);
    expect(small.flow("groupSharesRefunded")).toBe(500 * count);
    expect(bookGap(small.world)).toBeLessThan(1e-6);
  });

  test("invite registered poor they lack and waive their share, unless no registered household has an adult at home", () => {
    // The poor see no neighbour gain and would not come by themselves.
    const parameters = { joinHesitance: 40 };
    const register = (small: SmallWorld): void => {
      Object.assign(small.world.terms, { groupPoorMinimum: 2, groupThreshold: 1000 });
      for (const i of [3, 20, 41]) {
        small.world.households.registered[i] = 1;
        small.world.households.cash[i] = 0;
      }
    };
    const small = village({ parameters }, register);
    small.month(0);
    const poor = [3, 20, 41].filter((i) => small.world.households.tradeMember[i] === 1);
    expect(poor.length).toBe(Math.min(3, 2 * small.world.cooperatives.groups[TRADE]!));
    for (const i of poor) expect(small.world.households.tradeShares[i]).toBe(0);

    const empty = village({ parameters }, (one) => {
      register(one);
      for (const i of [3, 20, 41]) one.world.households.awayWorkers[i] = 3;
    });
    empty.month(0);
    expect(members(empty)).toBeGreaterThan(0);
    expect([3, 20, 41].some((i) => empty.world.households.tradeMember[i] === 1)).toBe(false);
  });

  test("do not form where nobody fronts the goods and members bring no money", () => {
    const parameters = { organiserFronts: 0 };
    const without = village({ parameters });
    without.month(0);
    expect(members(without)).toBe(0);
    const withShares = village({ parameters }, ({ world }) => (world.terms.groupThreshold = 15_000));
    withShares.month(0);
    expect(members(withShares)).toBeGreaterThan(0);
  });

  test("rest while the border is closed: nobody joins, nobody leaves", () => {
    const small = village();
    small.month(0);
    const before = Array.from(small.world.households.tradeMember);
    small.world.villages.portFlow.fill(0);
    for (let step = 1; step < 6; step++) small.month(step);
    expect(Array.from(small.world.households.tradeMember)).toEqual(before);
  });
});

test("books of groups and funds balance whatever households hold, and however prices and rules move", () => {
  const rule = fc.record({
    threshold: fc.integer({ min: 0, max: 3000 }),
    quota: fc.integer({ min: 0, max: 12_000 }),
    size: fc.constantFrom(0, 5, 10),
    price: fc.double({ min: 0.8, max: 1.5, noNaN: true }),
    flow: fc.constantFrom(0, 0.5, 1),
  });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.array(rule, { minLength: 3, maxLength: 8 }), (seed, months) => {
      const small = smallWorld({
        mechanisms: [membership],
        levers: [fundSeed],
        seed,
        parameters: { joinReconsidered: 0.6 },
      });
      const { households: h, terms, villages } = small.world;
      terms.fundRates = DEFAULT_LADDER;
      for (let i = 0; i < 60; i++) {
        h.cash[i] = (i * 977) % 5000;
        h.registered[i] = i % 7 === 0 ? 1 : 0;
        h.elite[i] = i % 11 === 0 ? 1 : 0;
      }
      small.act(fundSeed, { on: 0, amount: 20_000 });
      months.forEach(({ threshold, quota, size, price, flow }, step) => {
        Object.assign(terms, {
          groupThreshold: threshold,
          dutyFreeQuota: quota,
          groupMembers: size,
          priceLevel: price,
          groupPoorMinimum: 1,
        });
        villages.portFlow.fill(flow);
        small.month(step);
        expect(bookGap(small.world)).toBeLessThan(1e-6);
        for (let i = 0; i < 60; i++) expect(h.cash[i]).toBeGreaterThanOrEqual(0);
      });
    }),
    { numRuns: 40 },
  );
});
