import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nestedMarkets } from "../../engine/levers/nested-markets.ts";
import { trustAfter } from "../../engine/mechanisms/nested-market/consumers.ts";
import { nestedFactor, temptation } from "../../engine/mechanisms/nested-market/sell.ts";
import { shareOut } from "../../engine/mechanisms/nested-market/share-out.ts";
import { nestedMarket } from "../../engine/mechanisms/nested-market.ts";
import { sales } from "../../engine/mechanisms/sales.ts";
import { CONSUMER_PLACES } from "../../engine/population/consumers.ts";
import { cooperativeOf } from "../../engine/population/cooperatives.ts";
import { smallWorld, type Small, type SmallWorld } from "./small-world.ts";

const ROW = cooperativeOf(0, "nestedMarket");
const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((total, value) => total + value, 0);
const amount = fc.double({ min: 0, max: 1e4, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** A village in which households 0 to 9 are registered and have 100 yuan to sell a month, all others 1,000. */
function village(given: Small = {}, change?: (small: SmallWorld) => void): SmallWorld {
  const small = smallWorld({ mechanisms: [nestedMarket, sales], levers: [nestedMarkets], ...given });
  small.world.villages.farmPrice.fill(1);
  for (let i = 0; i < 10; i++) small.world.households.registered[i] = 1;
  change?.(small);
  return small;
}
function founded(given: Small = {}, change?: (small: SmallWorld) => void): SmallWorld {
  const small = village(given, change);
  small.act(nestedMarkets, { on: 0, consumers: 20, budget: 300, linkCost: 500 });
  return small;
}
/** A month with a fresh harvest. */
function month(small: SmallWorld, step: number): void {
  small.world.households.harvestToSell.forEach((_, i, all) => (all[i] = i < 10 ? 100 : 1000));
  small.month(step);
}
const soldBy = ({ world }: SmallWorld, i: number): number => world.households.nestedSales[i]!;

describe("sharing out", () => {
  test("gives nobody more than they can take, and everything while somebody can", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(share, amount), { minLength: 1, maxLength: 20 }), amount, (people, total) => {
        const weights = Float64Array.from(people, ([weight]) => weight);
        const room = Float64Array.from(people, ([, most]) => most);
        const got = new Float64Array(people.length);
        const could = people.reduce((most, [weight, room]) => most + (weight > 0 ? room : 0), 0);
        const left = shareOut(total, weights, room, got, people.length);
        people.forEach(([, most], k) => expect(got[k]!).toBeLessThanOrEqual(most * (1 + 1e-12)));
        expect(sum(got) + left).toBeCloseTo(total, 6);
        expect(sum(got)).toBeCloseTo(Math.min(total, could), 4);
      }),
    );
  });

  test("by equal weights, those with little sell all they have and the others the rest equally", () => {
    const got = new Float64Array(3);
    expect(shareOut(90, Float64Array.of(1, 1, 1), Float64Array.of(10, 100, 100), got, 3)).toBe(0);
    expect(Array.from(got)).toEqual([10, 40, 40]);
  });
});

describe("the price", () => {
  test("lies between farm gate and retail, and swings less than the farm price (M13)", () => {
    const price = (farm: number): number => farm * nestedFactor(farm, 2, 0.6);
    expect([price(0.8), price(1), price(1.2)]).toEqual([
      expect.closeTo(1.52, 12),
      expect.closeTo(1.6, 12),
      expect.closeTo(1.68, 12),
    ]);
  });
});

describe("a nested market", () => {
  test("does nothing until it is founded, and moves no bit of what middlemen pay", () => {
    const [without, idle] = [smallWorld({ mechanisms: [sales] }), village()];
    without.world.villages.farmPrice.fill(1);
    month(without, 0);
    month(idle, 0);
    expect(Array.from(idle.world.households.cash)).toEqual(Array.from(without.world.households.cash));
    expect(idle.flow("nestedMarketSales")).toBe(0);
  });

  test("sells for what consumers spend: their budgets times their trust", () => {
    const small = founded();
    const { consumers } = small.world;
    const wanted = sum(consumers.budget.map((budget, k) => budget * consumers.trust[k]! * consumers.active[k]!));
    expect(sum(consumers.active)).toBe(20);
    expect(small.flow("nestedMarketLinks")).toBe(20 * 500);
    month(small, 0);
    expect(small.flow("nestedMarketSales")).toBeCloseTo(wanted, 6);
    expect(sum(small.world.households.nestedSales)).toBeCloseTo(wanted, 6);
  });

  test("asks for no scale and no capital: the smallest producer without cash sells as much as others while it has goods", () => {
    const small = founded({}, ({ world }) => (world.households.cash[0] = 0));
    month(small, 0);
    expect(soldBy(small, 0)).toBeGreaterThan(0);
    expect(soldBy(small, 0)).toBe(soldBy(small, 30));
  });

  test("brings the registered poor more by turns than by output, and most where they come first", () => {
    const byPoor = (poorFirst: number, byOutput: number): number => {
      const small = founded({}, ({ world }) =>
        Object.assign(world.terms, { nestedPoorFirst: poorFirst, nestedByOutput: byOutput }),
      );
      month(small, 0);
      return sum(small.world.households.nestedSales.subarray(0, 10));
    };
    expect(byPoor(0, 1)).toBeLessThan(byPoor(0, 0));
    expect(byPoor(0, 0)).toBeLessThan(byPoor(1, 0));
  });

  test("pays more than the middleman, who buys what is left", () => {
    const [without, small] = [village(), founded()];
    month(without, 0);
    month(small, 0);
    expect(sum(small.world.households.incomeOfMonth)).toBeGreaterThan(sum(without.world.households.incomeOfMonth));
    expect(small.flow("farmSales")).toBeLessThan(without.flow("farmSales"));
  });

  test("builds trust over years where goods are good, and consumers bring others (M13)", () => {
    const small = founded({ parameters: { dilutionChance: 0 } });
    for (let step = 0; step < 96; step++) month(small, step); // S15: eight years
    const { consumers, cooperatives } = small.world;
    expect(sum(consumers.active)).toBeGreaterThan(20);
    for (let k = 0; k < 20; k++) expect(consumers.trust[k]).toBeGreaterThan(0.6);
    expect(cooperatives.founded[ROW]).toBe(1);
  });

  test("ends where everyone dilutes: consumers lose trust and stay away", () => {
    const small = founded({ parameters: { dilutionChance: 1, dilutionWatched: 0, dilutedQuality: 0 } });
    for (let step = 0; step < 36; step++) month(small, step);
    expect(sum(small.world.consumers.active)).toBe(0);
    expect(small.world.cooperatives.founded[ROW]).toBe(0);
    month(small, 36);
    expect(small.flow("nestedMarketSales")).toBe(0);
    expect(sum(small.world.households.nestedSales)).toBe(0);
  });

  test("diluting pays at once: who dilutes has more left for the middleman", () => {
    const [honest, diluting] = [0, 1].map((chance) =>
      founded({ parameters: { dilutionChance: chance, dilutionWatched: 0 } }),
    );
    month(honest!, 0);
    month(diluting!, 0);
    expect(diluting!.flow("nestedMarketSales")).toBeCloseTo(honest!.flow("nestedMarketSales"), 6);
    expect(diluting!.flow("farmSales")).toBeGreaterThan(honest!.flow("farmSales"));
  });

  test("never links more consumers than there are places", () => {
    const small = founded({ parameters: { recruitChance: 1, recruitAbove: 0, dilutionChance: 0 } });
    for (let step = 0; step < 12; step++) month(small, step);
    expect(sum(small.world.consumers.active)).toBe(CONSUMER_PLACES);
  });
});

test("temptation falls with neighbours who sell, with checks and with own trust", () => {
  fc.assert(
    fc.property(share, share, share, share, (selling, checked, trust, watched) => {
      const plain = temptation(0.6, watched, selling, checked, trust);
      expect(plain).toBeLessThanOrEqual(0.6);
      expect(temptation(0.6, watched, 1, checked, trust)).toBeLessThanOrEqual(plain);
      expect(temptation(0.6, watched, selling, 1, trust)).toBe(0);
      expect(temptation(0.6, watched, selling, checked, 1)).toBe(0);
    }),
  );
});

test("a consumer's trust moves towards what is perceived and stays within 0 and 1", () => {
  fc.assert(
    fc.property(share, fc.double({ min: -1, max: 2, noNaN: true }), share, (trust, perceived, speed) => {
      const after = trustAfter(trust, perceived, speed);
      expect(after).toBeGreaterThanOrEqual(-1e-15);
      expect(after).toBeLessThanOrEqual(1 + 1e-15);
    }),
  );
});
