import { describe, expect, test } from "vitest";
import { settlement } from "../../engine/mechanisms/settlement.ts";
import { cooperativeOf } from "../../engine/population/cooperatives.ts";
import { bookGap, smallWorld, type SmallWorld } from "./small-world.ts";

const FARM = cooperativeOf(0, "farm");
const ASSET = cooperativeOf(0, "asset");
const DECEMBER = 11;
const PLAIN = { assetCapital: 0, assetRisk: 0, farmReturn: 0, farmReturnRisk: 0, exitHazard: 0 };
const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((total, value) => total + value, 0);
const got = ({ world }: SmallWorld, i: number): number => world.households.cash[i]! - 20_000;

/** Twenty members: ten with 6,000 yuan of shares and little trade, ten with 1,000 yuan and much trade; 10,000 yuan to share. */
function cooperative(parameters: Record<string, number> = {}): SmallWorld {
  const small = smallWorld({ mechanisms: [settlement], parameters: { ...PLAIN, ...parameters } });
  const { households: h, cooperatives: c } = small.world;
  for (let i = 0; i < 20; i++) {
    h.farmMember[i] = 1;
    h.farmShares[i] = i < 10 ? 6000 : 1000;
    h.farmVolume[i] = i < 10 ? 1000 : 9000;
  }
  c.founded[FARM] = 1;
  c.members[FARM] = 20;
  c.ownShares[FARM] = 70_000;
  c.revenueOfYear[FARM] = 10_000;
  c.volumeOfYear[FARM] = 100_000;
  c.cash[FARM] = 80_000;
  c.management[FARM] = 0.5;
  return small;
}
const refunds = (small: SmallWorld): number =>
  small.flow("farmRefunds") / (small.flow("farmRefunds") + small.flow("farmDividends"));

test("a farm cooperative pays a fifth by trade and the rest by shares in the status quo (D6c)", () => {
  const small = cooperative();
  small.month(DECEMBER);
  expect(refunds(small)).toBeCloseTo(0.2, 9);
  expect(got(small, 0)).toBeGreaterThan(got(small, 10));
  expect(sum(small.world.households.farmVolume)).toBe(0);
  expect(bookGap(small.world)).toBeLessThan(1e-6);
});

test("an audited cooperative pays what the law asks for, and its core diverts less, at public cost", () => {
  const [free, seen] = [cooperative(), cooperative()];
  seen.world.terms.auditRate = 1;
  free.month(DECEMBER);
  seen.month(DECEMBER);
  expect(refunds(seen)).toBeCloseTo(0.6, 9);
  expect(got(seen, 10)).toBeGreaterThan(got(free, 10));
  expect(seen.flow("divertedOutside")).toBeLessThan(0.25 * free.flow("divertedOutside"));
  expect(seen.flow("auditCosts")).toBe(5000);
});

test("votes by heads lower diversion and let rules drift towards the law; votes by shares towards pay by shares", () => {
  const [shares, heads] = [cooperative(), cooperative()];
  heads.world.terms.oneMemberOneVote = 1;
  // 20 members by heads: the ten largest have half of the votes, no majority; by shares 60,000 of 70,000 yuan.
  shares.month(DECEMBER);
  heads.month(DECEMBER);
  expect(heads.flow("divertedOutside")).toBeLessThan(shares.flow("divertedOutside"));
  expect(shares.world.cooperatives.ruleDrift[FARM]).toBeCloseTo(-0.1, 12);
  expect(heads.world.cooperatives.ruleDrift[FARM]).toBeCloseTo(0.1, 12);
});

test("a subsidy per poor member is revenue of the cooperative and stops the drift away from the law", () => {
  const small = cooperative();
  small.world.households.registered.fill(1, 15, 25);
  small.world.terms.opennessSubsidy = 400;
  small.month(DECEMBER);
  expect(small.flow("opennessSubsidies")).toBe(5 * 400);
  expect(small.world.cooperatives.ruleDrift[FARM]).toBe(0);
});

test("training raises management at public cost, and without it management returns to its mean", () => {
  const small = cooperative();
  small.world.terms.managementTraining = 1;
  small.month(DECEMBER);
  expect(small.world.cooperatives.management[FARM]).toBeCloseTo(0.5 + 0.25 * 0.5, 12);
  expect(small.flow("trainingCosts")).toBe(8000);
  small.world.terms.managementTraining = 0;
  small.month(DECEMBER + 12);
  expect(small.world.cooperatives.management[FARM]).toBeCloseTo(0.625 - 0.1 * 0.125, 12);
});

test("cadres the paired region has trained raise management, those of half a village by half as much", () => {
  const managed = (trained: number): number => {
    const small = cooperative();
    small.world.villages.cadreTraining[0] = trained;
    small.month(DECEMBER);
    return small.world.cooperatives.management[FARM]!;
  };
  expect(managed(0)).toBe(0.5);
  expect(managed(1)).toBeCloseTo(0.5 + 0.1 * 0.5, 12);
  expect(managed(0.5)).toBeCloseTo(0.5 + 0.05 * 0.5, 12);
});

describe("an end", () => {
  /** An asset-income cooperative of 30,000 yuan of own and 10,000 yuan of granted shares that ends; half is lost. */
  const ending = (order: number, parameters: Record<string, number> = {}): SmallWorld => {
    const small = smallWorld({
      mechanisms: [settlement],
      parameters: { ...PLAIN, assetReturn: 0, exitHazard: 1, goodsLow: 1, liquidationLoss: 0.5, ...parameters },
    });
    const { households: h, cooperatives: c } = small.world;
    h.ownShares.fill(3000, 0, 10);
    h.grantedShares.fill(1000, 10, 20);
    Object.assign(c.founded, { [ASSET]: 1 });
    c.ownShares[ASSET] = 30_000;
    c.grantedShares[ASSET] = 10_000;
    c.cash[ASSET] = 40_000;
    c.management[ASSET] = 0.1;
    small.world.terms.floorRate = 0;
    small.world.terms.claimOrder = order;
    small.month(DECEMBER);
    return small;
  };

  test("pays granted shares back first, alike or last, by the order of claims (D12c)", () => {
    // 20,000 yuan are left of 40,000.
    const [first, alike, last] = [ending(0), ending(1), ending(2)];
    expect([got(first, 10), got(first, 0)].map(Math.round)).toEqual([1000, 1000]);
    expect([got(alike, 10), got(alike, 0)].map(Math.round)).toEqual([500, 1500]);
    expect([got(last, 10), got(last, 0)].map(Math.round)).toEqual([0, 2000]);
    for (const { world } of [first, alike, last]) {
      expect(world.cooperatives.founded[ASSET]).toBe(0);
      expect(sum(world.households.grantedShares) + sum(world.households.ownShares)).toBe(0);
      expect(world.cooperatives.cash[ASSET]).toBe(0);
      expect(bookGap(world)).toBe(0);
    }
  });

  test("gives land back, and the farm its output", () => {
    const small = smallWorld({
      mechanisms: [settlement],
      parameters: { ...PLAIN, assetReturn: 0, exitHazard: 1, goodsLow: 1 },
    });
    const { households: h, cooperatives: c } = small.world;
    h.land.fill(5, 0, 1);
    h.landShares.fill(5, 0, 1);
    h.farmCapacity[0] = 10_000;
    c.founded[ASSET] = 1;
    c.management[ASSET] = 0.1;
    small.month(DECEMBER);
    expect([h.land[0], h.landShares[0]]).toEqual([10, 0]);
    expect(h.farmCapacity[0]).toBeCloseTo(10_000 * 2 ** 0.3, 6);
  });

  test("comes when a year's losses take half of the share capital, and is counted", () => {
    const small = cooperative();
    const { cooperatives: c } = small.world;
    c.revenueOfYear[FARM] = 0;
    c.costOfYear[FARM] = 40_000;
    c.cash[FARM] = 30_000;
    small.month(DECEMBER);
    const counts = small.world.frames.cooperatives.columns;
    expect(c.founded[FARM]).toBe(0);
    expect(sum(small.world.households.farmMember)).toBe(0);
    expect([counts["exits"]![FARM], counts["yearsAtRisk"]![FARM]]).toEqual([1, 1]);
    expect(small.flow("sharesRecovered")).toBeCloseTo(0.7 * 30_000, 6);
  });

  test("does not come to an asset-income cooperative that holds nothing of others", () => {
    const small = smallWorld({ mechanisms: [settlement], parameters: { assetRisk: 0, exitHazard: 1, goodsLow: 1 } });
    small.month(DECEMBER);
    expect(small.world.cooperatives.founded[ASSET]).toBe(1);
  });
});

test("land earns its cooperative so much a mu, and is paid its rent first and its dividend after", () => {
  const small = smallWorld({ mechanisms: [settlement], parameters: PLAIN });
  const { households: h, cooperatives: c, terms } = small.world;
  h.landShares.fill(2, 0, 10);
  c.founded[ASSET] = 1;
  c.management[ASSET] = 0.5;
  terms.landFloor = 300;
  small.month(DECEMBER);
  expect(small.flow("landEarnings")).toBeCloseTo(20 * 528, 6);
  expect(small.flow("landRents")).toBeCloseTo(20 * 300, 6);
  // Of 4,560 yuan a tenth is saved and 15% of the rest diverted: 3,488.4 yuan.
  expect(small.flow("landDividends")).toBeCloseTo(4560 * 0.9 * 0.85, 6);
  expect(got(small, 0)).toBeCloseTo((6000 + 3488.4) / 10, 6);
});
