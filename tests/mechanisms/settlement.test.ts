import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { settlement } from "../../engine/mechanisms/settlement.ts";
import { cooperativeOf, KINDS } from "../../engine/population/cooperatives.ts";
import { bookGap, smallWorld, type SmallWorld } from "./small-world.ts";

const [TRADE, FUND, ASSET] = KINDS.map((kind) => cooperativeOf(0, kind)) as [number, number, number];
const DECEMBER = 11;
/** No asset-income cooperative, and no luck. */
const PLAIN = { assetCapital: 0, assetRisk: 0 };
const village = (parameters: Record<string, number> = PLAIN): SmallWorld =>
  smallWorld({ mechanisms: [settlement], parameters });
const earned = ({ world }: SmallWorld, i: number): number => world.households.cash[i]! - 20_000;
const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((total, value) => total + value, 0);

/** A trade group with this result, two members of unequal trade and shares. */
function group(small: SmallWorld, surplus: number, shares: readonly [number, number]): void {
  const { households: h, cooperatives: c } = small.world;
  h.tradeMember.fill(1, 0, 2);
  h.patronage.set([30_000, 10_000]);
  h.tradeShares.set(shares);
  c.founded[TRADE] = 1;
  c.members[TRADE] = 2;
  c.ownShares[TRADE] = shares[0] + shares[1];
  c.revenueOfYear[TRADE] = surplus;
  c.volumeOfYear[TRADE] = 40_000;
  c.cash[TRADE] = shares[0] + shares[1] + surplus;
}

test("nothing is settled before December", () => {
  const small = village();
  group(small, 1000, [0, 0]);
  for (let step = 0; step < DECEMBER; step++) small.month(step);
  expect(small.world.cooperatives.revenueOfYear[TRADE]).toBe(1000);
  expect(earned(small, 0)).toBe(0);
});

describe("a trade group", () => {
  test("without share capital pays what is left by members' trade, and starts the year anew", () => {
    const small = village();
    group(small, 1000, [0, 0]);
    small.month(DECEMBER);
    // Reserve 100, diversion 15% of 900; of 765 three quarters go to the larger trader.
    expect(earned(small, 0)).toBeCloseTo(765 * 0.75, 9);
    expect(earned(small, 1)).toBeCloseTo(765 * 0.25, 9);
    expect(small.flow("patronageRefunds")).toBeCloseTo(765, 9);
    expect(small.world.households.incomeOfMonth[0]).toBeCloseTo(765 * 0.75, 9);
    const c = small.world.cooperatives;
    expect(c.reserve[TRADE]).toBeCloseTo(100, 9);
    expect([
      c.revenueOfYear[TRADE],
      c.costOfYear[TRADE],
      c.volumeOfYear[TRADE],
      sum(small.world.households.patronage),
    ]).toEqual([0, 0, 0, 0]);
    expect(bookGap(small.world)).toBeLessThan(1e-9);
  });

  test("pays the patronage share by trade and the rest by shares", () => {
    const small = village();
    small.world.terms.patronageShare = 0.6;
    group(small, 1000, [0, 500]);
    small.month(DECEMBER);
    // 459 by trade, 306 to the only shareholder.
    expect(earned(small, 0)).toBeCloseTo(459 * 0.75, 9);
    expect(earned(small, 1)).toBeCloseTo(459 * 0.25 + 306, 9);
  });

  test("sends what its core diverts to elite households, or out of the village where there are none", () => {
    const out = village();
    group(out, 1000, [0, 0]);
    out.month(DECEMBER);
    expect(out.flow("divertedOutside")).toBeCloseTo(135, 9);
    const home = village();
    group(home, 1000, [0, 0]);
    home.world.households.elite.fill(1, 58);
    home.month(DECEMBER);
    expect(earned(home, 58)).toBeCloseTo(67.5, 9);
    expect(home.flow("divertedOutside")).toBe(0);
  });

  test("writes its members' shares down by a loss that the reserve does not cover", () => {
    const small = village();
    group(small, 0, [300, 100]);
    const c = small.world.cooperatives;
    c.reserve[TRADE] = 100;
    c.costOfYear[TRADE] = 200;
    c.cash[TRADE] = 300;
    small.month(DECEMBER);
    expect([c.reserve[TRADE], c.ownShares[TRADE]]).toEqual([0, 300]);
    expect([...small.world.households.tradeShares.slice(0, 2)]).toEqual([225, 75]);
    expect(bookGap(small.world)).toBe(0);
  });

  test("that was dissolved during the year still pays what members earned in it", () => {
    const small = village();
    group(small, 1000, [0, 0]);
    small.world.cooperatives.founded[TRADE] = 0;
    small.world.households.tradeMember.fill(0);
    small.month(DECEMBER);
    expect(earned(small, 0)).toBeCloseTo(765 * 0.75, 9);
  });
});

test("a fund pays the interest it earned to its members in equal parts, and nothing is diverted", () => {
  const small = village();
  const { households: h, cooperatives: c } = small.world;
  h.fundMember.fill(1, 0, 4);
  Object.assign(c.founded, { [FUND]: 1 });
  c.members[FUND] = 4;
  c.ownShares[FUND] = 2000;
  c.grantedShares[FUND] = 2000;
  c.publicCapital[FUND] = 6000;
  c.revenueOfYear[FUND] = 1000;
  c.cash[FUND] = 11_000;
  small.month(DECEMBER);
  expect([earned(small, 0), earned(small, 3), earned(small, 4)]).toEqual([225, 225, 0]);
  expect(c.reserve[FUND]).toBe(100);
  expect(small.flow("fundDividends")).toBe(900);
});

describe("the asset-income cooperative", () => {
  test("belongs to the better-off: largest share 20%, ten largest 60% at 62 holders (K13, tolerance 5 points)", () => {
    const small = smallWorld({ mechanisms: [settlement], households: 200 });
    const held = Array.from(small.world.households.ownShares).sort((a, b) => b - a);
    const capital = 200 * 1800;
    expect(sum(held)).toBeCloseTo(capital, 4);
    expect(held.filter((share) => share > 0).length).toBe(62);
    expect(held[0]! / capital).toBeGreaterThan(0.15);
    expect(held[0]! / capital).toBeLessThan(0.25);
    expect(sum(held.slice(0, 10)) / capital).toBeGreaterThan(0.55);
    expect(sum(held.slice(0, 10)) / capital).toBeLessThan(0.65);
  });

  test("gives its shares to the richest by assigned income", () => {
    const small = smallWorld({ mechanisms: [], households: 60 });
    small.world.households.assignedIncome[17] = 90_000;
    settlement.prepare!(small.world, {
      p: { assetCapital: 1800, assetHolders: 62, assetConcentration: 0.96 },
      cooperatives: { patronageLast: new Float64Array(KINDS.length) },
    } as never);
    const { ownShares } = small.world.households;
    expect(Math.max(...ownShares)).toBe(ownShares[17]);
    expect(Array.from(ownShares).filter((share) => share > 0).length).toBe(20);
  });

  test("pays a granted share its floor and its part of the rest: about 500 yuan a year (V7: 300 to 700)", () => {
    const small = smallWorld({ mechanisms: [settlement], households: 200, parameters: { assetRisk: 0 } });
    const { households: h, cooperatives: c } = small.world;
    h.grantedShares.fill(7246, 0, 20);
    c.grantedShares[ASSET] = 20 * 7246;
    c.cash[ASSET]! += 20 * 7246;
    small.month(DECEMBER);
    const yearly = (small.flow("floorsPaid") + small.flow("grantedDividends")) / 20;
    expect(small.flow("floorsPaid") / 20).toBeCloseTo(362.3, 6);
    expect(yearly).toBeGreaterThan(300);
    expect(yearly).toBeLessThan(700);
    expect(bookGap(small.world)).toBeLessThan(1e-6);
  });

  test("owes the floor in a bad year, and pays it before any dividend when it can", () => {
    const parameters = { assetRisk: 0, assetReturn: 0.005 };
    const small = smallWorld({ mechanisms: [settlement], households: 200, parameters });
    const { households: h, cooperatives: c } = small.world;
    h.grantedShares.fill(7246, 0, 20);
    c.grantedShares[ASSET] = 20 * 7246;
    c.cash[ASSET]! += 20 * 7246;
    const capital = c.cash[ASSET]!;
    small.month(DECEMBER);
    const due = 0.05 * 20 * 7246;
    expect(small.flow("floorsPaid")).toBeCloseTo(0.005 * capital, 6);
    expect(c.floorArrears[ASSET]).toBeCloseTo(due - 0.005 * capital, 6);
    expect(small.flow("dividends") + small.flow("grantedDividends")).toBe(0);
  });

  test("has good and bad years, and not the same ones in every village", () => {
    const small = smallWorld({ mechanisms: [settlement], villages: 2, households: 120 });
    const returns: number[] = [];
    for (let year = 0; year < 40; year++) {
      small.month(DECEMBER + 12 * year);
      returns.push((small.flow("assetReturns") - small.flow("assetLosses")) / (120 * 1800));
    }
    // Mean 4.35%, standard error 0.03 / sqrt(80) = 0.34 points; capital grows by its reserve.
    const mean = sum(returns) / 40;
    expect(mean).toBeGreaterThan(0.03);
    expect(mean).toBeLessThan(0.06);
    expect(new Set(returns).size).toBe(40);
    const { reserve } = small.world.cooperatives;
    expect(reserve[cooperativeOf(0, "asset")]).not.toBe(reserve[cooperativeOf(1, "asset")]);
  });
});

test("money is neither made nor lost at the year end, whatever the books hold", () => {
  const yuan = fc.integer({ min: 0, max: 1e6 });
  const books = fc.record({
    own: yuan,
    granted: yuan,
    reserve: yuan,
    revenue: yuan,
    cost: fc.double({ min: 0, max: 1, noNaN: true }),
    arrears: yuan,
    trade: yuan,
  });
  fc.assert(
    fc.property(books, books, books, fc.boolean(), (trade, fund, asset, elites) => {
      const small = village({ assetCapital: 0 });
      const { households: h, cooperatives: c } = small.world;
      if (elites) h.elite.fill(1, 50);
      h.tradeMember.fill(1, 0, 10);
      h.fundMember.fill(1, 5, 15);
      for (const [row, given] of [
        [TRADE, trade],
        [FUND, fund],
        [ASSET, asset],
      ] as const) {
        c.founded[row] = 1;
        c.members[row] = 10;
        c.ownShares[row] = given.own;
        c.grantedShares[row] = row === TRADE ? 0 : given.granted;
        c.reserve[row] = given.reserve;
        c.revenueOfYear[row] = given.revenue;
        const capital = given.own + c.grantedShares[row]! + given.reserve;
        c.costOfYear[row] = given.cost * (capital + given.revenue);
        c.floorArrears[row] = row === ASSET && given.granted > 0 ? given.arrears : 0;
        c.cash[row] = capital + given.revenue - c.costOfYear[row]!;
      }
      c.volumeOfYear[TRADE] = trade.trade;
      for (let i = 0; i < 10; i++) {
        h.tradeShares[i] = trade.own / 10;
        h.fundShares[5 + i] = fund.own / 10;
        h.ownShares[20 + i] = asset.own / 10;
        h.grantedShares[30 + i] = asset.granted / 10;
        h.patronage[i] = trade.trade / 10;
      }
      small.month(DECEMBER);
      expect(bookGap(small.world)).toBeLessThan(1e-5);
      expect(sum(h.ownShares)).toBeCloseTo(c.ownShares[ASSET]!, 4);
      expect(sum(h.grantedShares)).toBeCloseTo(c.grantedShares[ASSET]!, 4);
      expect(sum(h.tradeShares)).toBeCloseTo(c.ownShares[TRADE]!, 4);
      for (let row = 0; row < 3; row++) expect(c.cash[row]).toBeGreaterThanOrEqual(-1e-6);
    }),
    { numRuns: 100 },
  );
});
