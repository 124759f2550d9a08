/** The market of border goods: crowding, imitation, differentiation, prices. */
import { describe, expect, test } from "vitest";
import { borderTrade } from "../../engine/mechanisms/border-trade.ts";
import { CATEGORIES, concentrationOf } from "../../engine/population/goods.ts";
import { smallWorld, type Small, type SmallWorld } from "./small-world.ts";

/** Two border villages of 20 households at a quota of 8,000 yuan, the first `members` of each in groups. */
function border(members: number, given: Small = {}): SmallWorld {
  const small = smallWorld({ mechanisms: [borderTrade], villages: 2, households: 40, ...given });
  small.world.terms.dutyFreeQuota = 8000;
  for (const { first } of small.world.blocks) small.world.households.tradeMember.fill(1, first, first + members);
  return small;
}
const run = (small: SmallWorld, months: number): SmallWorld => {
  for (let step = 0; step < months; step++) small.month(step);
  return small;
};
const take = ({ world }: SmallWorld): number => world.villages.takeRate[0]!;
const goodsOf = ({ world }: SmallWorld, village: number): number[] =>
  Array.from(world.villages.goods.subarray(CATEGORIES * village, CATEGORIES * (village + 1)));
/** How differently two villages trade: half the sum of differences in shares. */
const apart = (small: SmallWorld): number =>
  goodsOf(small, 0).reduce((sum, share, g) => sum + Math.abs(share - goodsOf(small, 1)[g]!) / 2, 0);

describe("the more members trade", () => {
  test("the less each yuan brings, because all sellers of the region share one market", () => {
    const [few, many] = [run(border(1), 1), run(border(15), 1)];
    expect(take(many)).toBeLessThan(take(few));
    expect(many.flow("quotaTake")).toBeGreaterThan(few.flow("quotaTake"));
  });

  test("the lower the margin of those who trade alone", () => {
    const [few, many] = [run(border(1), 1), run(border(15), 1)];
    expect(many.world.villages.soloMargin[0]).toBeLessThan(few.world.villages.soloMargin[0]!);
  });

  test("up to what organisers ask for: days and value are cut alike", () => {
    const small = run(border(15, { parameters: { exemptDemand: 0.05 } }), 1);
    // A twentieth of 40,000 yuan for each of 40 households.
    expect(small.year("pooledValue")).toBeCloseTo(0.05 * 40_000 * 40, 4);
    expect(small.year("pooledValue") / small.year("pooledLimit")).toBeCloseTo(0.98, 9);
  });
});

describe("goods", () => {
  test("of groups become fewer and alike (M4)", () => {
    const [first, later] = [run(border(15), 1), run(border(15), 60)];
    expect(concentrationOf(later.world.villages.goods, 0)).toBeGreaterThan(
      concentrationOf(first.world.villages.goods, 0),
    );
    expect(apart(later)).toBeLessThan(apart(first) / 10);
  });

  test("of solo traders stay what they were", () => {
    const small = border(0);
    small.world.households.tradeWorkers.fill(1);
    const before = goodsOf(small, 0);
    run(small, 24);
    expect(small.year("soloValue")).toBeGreaterThan(0);
    expect(goodsOf(small, 0)).toEqual(before);
  });

  test("follow the market, and not one another, where differentiation is supported", () => {
    const [alike, apartOnes] = [border(15), border(15)];
    apartOnes.world.terms.differentiation = 1;
    run(alike, 60);
    run(apartOnes, 60);
    expect(concentrationOf(apartOnes.world.villages.goods, 0)).toBeLessThan(
      concentrationOf(alike.world.villages.goods, 0) - 0.05,
    );
    // 0.35² + 0.25² + 2 · 0.2²
    expect(concentrationOf(apartOnes.world.villages.goods, 0)).toBeCloseTo(0.265, 2);
  });

  test("keep shares that add up to one", () => {
    const small = run(border(15), 40);
    for (const village of [0, 1])
      expect(goodsOf(small, village).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  test("bear the month's price where the group paid for them, and the price agreed where the organiser did", () => {
    const takeAt = (fronted: number, shock: number): number => {
      const small = border(1);
      small.world.terms.organiserFronting = fronted;
      small.world.cooperatives.cash.fill(1e6);
      small.world.cooperatives.ownShares.fill(1e6);
      small.world.villages.goodsShock.fill(shock);
      return take(run(small, 1));
    };
    expect(takeAt(1, -1)).toBe(takeAt(1, 0));
    expect(takeAt(0, -1)).toBeLessThan(takeAt(0, 0));
    expect(takeAt(0, 1)).toBeGreaterThan(takeAt(0, 0));
  });
});
