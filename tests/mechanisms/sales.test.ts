import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sales } from "../../engine/mechanisms/sales.ts";
import { cooperativeOf } from "../../engine/population/cooperatives.ts";
import { memberPremium, plannedSales } from "../../engine/population/farm-cooperative.ts";
import { middlemanMargin } from "../../engine/population/returns.ts";
import { bookGap, smallWorld, type SmallWorld } from "./small-world.ts";

const FARM = cooperativeOf(0, "farm");
const got = ({ world }: SmallWorld, i: number): number => world.households.cash[i]! - 20_000;

/** Every household has 1,000 yuan of goods; the first is a member. */
function village(): SmallWorld {
  const small = smallWorld({ mechanisms: [sales] });
  const { households: h, cooperatives: c } = small.world;
  h.farmCapacity.fill(20_000);
  h.harvestToSell.fill(1000);
  c.management[FARM] = 0.5;
  return small;
}
function withCooperative(): SmallWorld {
  const small = village();
  small.world.households.farmMember[0] = 1;
  small.world.cooperatives.founded[FARM] = 1;
  small.world.cooperatives.members[FARM] = 1;
  return small;
}

test("without a cooperative all goods go to the middleman, less a margin that grows with distance", () => {
  const small = village();
  small.month(0);
  const kept = 1 - middlemanMargin(5, small.world.economy);
  expect(got(small, 0)).toBeCloseTo(1000 * kept, 9);
  expect(small.flow("farmSales")).toBeCloseTo(60_000 * kept, 6);
  expect(small.flow("cooperativeSales")).toBe(0);
  expect(small.year("soldAtFarmGate")).toBe(60_000);
});

describe("a farm cooperative", () => {
  test("pays a member a better price and saves inputs, less the cost of taking part", () => {
    const small = withCooperative();
    const { economy } = small.world;
    small.month(0);
    const gross = 20_000 * Math.SQRT2;
    const premium = memberPremium(plannedSales(20_000, Math.SQRT2, economy), economy);
    const price = 1 - middlemanMargin(5, economy) + premium;
    // 3% of inputs, 40% of planned gross a year; 400 yuan a year.
    const net = 1000 * price + (0.03 * 0.4 * gross) / 12 - 400 / 12;
    expect(got(small, 0)).toBeCloseTo(net, 6);
    expect(small.world.households.farmVolume[0]).toBeCloseTo(1000 * price, 6);
    expect(small.world.cooperatives.volumeOfYear[FARM]).toBeCloseTo(1000 * price, 6);
  });

  test("pays non-members half of the better price on a part of their goods, and no refund key", () => {
    const small = withCooperative();
    small.month(0);
    const kept = 1 - middlemanMargin(5, small.world.economy);
    expect(got(small, 1)).toBeCloseTo(1000 * kept + 300 * 0.5 * 0.04, 6);
    expect(small.world.households.farmVolume[1]).toBe(0);
  });

  test("takes its margin on all it sells and spends most of it on running costs", () => {
    const small = withCooperative();
    small.month(0);
    const goods = 1000 + 59 * 300;
    expect(small.flow("cooperativeMargins")).toBeCloseTo(0.085 * goods, 6);
    expect(small.flow("cooperativeCosts")).toBeCloseTo(0.8 * 0.085 * goods, 6);
    expect(bookGap(small.world)).toBeLessThan(1e-9);
  });

  test("brings its members a part of the profit of trade and retail where the chain is longer, at a fixed cost", () => {
    const [short, long] = [withCooperative(), withCooperative()];
    long.world.terms.chainCapture = 0.25;
    long.world.terms.chainFixedCost = 1200;
    short.month(0);
    long.month(0);
    expect(got(long, 0) - got(short, 0)).toBeCloseTo(1000 * 0.25 * 0.42, 6);
    expect(got(long, 1)).toBe(got(short, 1));
    expect(long.flow("cooperativeCosts") - short.flow("cooperativeCosts")).toBeCloseTo(100, 9);
  });

  test("costs more to run where it is badly managed", () => {
    const [well, badly] = [withCooperative(), withCooperative()];
    well.world.cooperatives.management[FARM] = 0.9;
    badly.world.cooperatives.management[FARM] = 0.1;
    well.month(0);
    badly.month(0);
    expect(badly.flow("cooperativeCosts")).toBeGreaterThan(well.flow("cooperativeCosts"));
  });
});

test("money is neither made nor lost, and nobody's cash turns negative, whoever is a member", () => {
  fc.assert(
    fc.property(
      fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
      fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 60, maxLength: 60 }),
      fc.integer({ min: 0, max: 1_000_000 }),
      (members, goods, fixedCost) => {
        const small = withCooperative();
        const { households: h, cooperatives: c, terms } = small.world;
        h.cash.fill(0);
        members.forEach((member, i) => (h.farmMember[i] = member ? 1 : 0));
        goods.forEach((amount, i) => (h.harvestToSell[i] = amount));
        terms.chainFixedCost = fixedCost;
        small.month(0);
        expect(bookGap(small.world)).toBeLessThan(1e-6);
        expect(c.cash[FARM]).toBeGreaterThanOrEqual(0);
        expect(Math.min(...h.cash)).toBeGreaterThanOrEqual(0);
      },
    ),
    { numRuns: 30 },
  );
});
