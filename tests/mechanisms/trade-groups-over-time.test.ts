/** Stages and failures of trade groups: what happens to them each January. */
import { describe, expect, test } from "vitest";
import { exitHazard } from "../../engine/mechanisms/membership/trade-exit.ts";
import { membership } from "../../engine/mechanisms/membership.ts";
import { parameters, type MembershipOwn } from "../../engine/mechanisms/membership/declaration.ts";
import { cooperativeOf } from "../../engine/population/cooperatives.ts";
import { bookGap, smallWorld, type Small, type SmallWorld } from "./small-world.ts";

const ROW = cooperativeOf(0, "trade");

/** A border village of 60 households with `groups` groups of ten, who have traded for `months` months. Nobody leaves of himself. */
function village(groups: number, months: number, parameterValues: Small["parameters"] = {}): SmallWorld {
  const small = smallWorld({
    mechanisms: [membership],
    parameters: { groupExit: 0, joinReconsidered: 0, ...parameterValues },
  });
  const { households: h, cooperatives: c, terms } = small.world;
  Object.assign(terms, { dutyFreeQuota: 8000, groupMembers: 10 });
  h.tradeMember.fill(1, 0, 10 * groups);
  c.members[ROW] = 10 * groups;
  c.groups[ROW] = groups;
  c.founded[ROW] = 1;
  c.tradeMonths[ROW] = months;
  return small;
}
/** Money a member has in the group, as shares. */
function withMoney(small: SmallWorld, perMember: number): SmallWorld {
  const { cooperatives: c, households: h } = small.world;
  for (let i = 0; i < c.members[ROW]!; i++) h.tradeShares[i] = perMember;
  c.cash[ROW] = c.ownShares[ROW] = perMember * c.members[ROW]!;
  return small;
}
const stage = ({ world }: SmallWorld): number => world.cooperatives.stage[ROW]!;
const members = ({ world }: SmallWorld): number => world.households.tradeMember.reduce((sum, one) => sum + one, 0);

describe("groups rise by a stage", () => {
  test("in January, when members, money and experience allow, and by one stage only", () => {
    const ready = withMoney(village(2, 100), 5000);
    ready.month(0);
    expect(stage(ready)).toBe(1);
    for (let step = 1; step < 12; step++) ready.month(step);
    expect(stage(ready)).toBe(1);
    ready.month(12);
    expect(stage(ready)).toBe(2);
  });

  test("not while one of the three is missing", () => {
    const [young, broke, few] = [withMoney(village(2, 23), 5000), village(2, 100), withMoney(village(2, 100), 5000)];
    few.world.terms.groupMembers = 30;
    for (const small of [young, broke, few]) {
      small.month(0);
      expect(stage(small)).toBe(0);
    }
  });

  test("when a programme pays: its capital is the public's, and no further than it supports", () => {
    const small = village(2, 6);
    Object.assign(small.world.terms, { stageSupport: 1, stageGrant: 1000, priceLevel: 1.25 });
    small.month(0);
    expect(stage(small)).toBe(1);
    expect(small.flow("stageGrants")).toBe(20 * 800);
    expect(small.world.cooperatives.publicCapital[ROW]).toBe(16_000);
    expect(bookGap(small.world)).toBeLessThan(1e-9);
    small.month(12);
    expect(stage(small)).toBe(1);
    expect(small.flow("stageGrants")).toBe(0);
  });

  test("and ask for a smaller share then", () => {
    const joined = (at: number): number => {
      const small = village(1, 0, { joinReconsidered: 1, joinBias: 40 });
      small.world.terms.groupThreshold = 1000;
      small.world.cooperatives.stage[ROW] = at;
      small.month(1);
      return Math.max(...small.world.households.tradeShares);
    };
    expect([0, 1, 2].map(joined)).toEqual([1000, 750, 500]);
  });
});

describe("groups fail", () => {
  test("in January, each with the chance the hazard gives, and their members leave with their shares", () => {
    const small = withMoney(village(4, 30, { groupExit: 0.5 }), 100);
    small.month(1);
    expect(members(small)).toBe(40);
    small.month(12);
    const failed = small.village("groupExits")[0]!;
    expect(small.village("groupsAtRisk")[0]).toBe(4);
    expect(failed).toBeGreaterThan(0);
    expect(members(small)).toBe(40 - 10 * failed);
    expect(small.flow("groupSharesRefunded")).toBe(1000 * failed);
    expect(bookGap(small.world)).toBeLessThan(1e-9);
  });

  test("all at once where the hazard is certain: stage and experience are lost, and nobody founds another for a year", () => {
    const small = village(2, 60, { groupExit: 0.5, usualReserve: 10_000, joinBias: 40 });
    const { founded, stage: at, tradeMonths } = small.world.cooperatives;
    at[ROW] = 2;
    for (let step = 0; step < 12; step++) small.month(step);
    expect([members(small), founded[ROW], at[ROW], tradeMonths[ROW]]).toEqual([0, 0, 0, 0]);
    small.month(12);
    expect(founded[ROW]).toBe(1);
  });

  test("half of them, on average, at a hazard of one half", () => {
    let failed = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const small = smallWorld({
        mechanisms: [membership],
        seed,
        parameters: {
          groupExit: 0.5,
          joinReconsidered: 0,
          groupExitGoods: 0,
          groupExitReserves: 0,
          groupExitExperience: 0,
        },
      });
      Object.assign(small.world.terms, { dutyFreeQuota: 8000, groupMembers: 10 });
      small.world.households.tradeMember.fill(1, 0, 50);
      const { cooperatives: c } = small.world;
      [c.members[ROW], c.groups[ROW], c.founded[ROW]] = [50, 5, 1];
      small.month(0);
      failed += small.village("groupExits")[0]!;
    }
    // 200 groups: mean 100, standard deviation 7.
    expect(Math.abs(failed - 100)).toBeLessThan(22);
  });

  const p = Object.fromEntries(Object.entries(parameters).map(([name, dial]) => [name, dial.default]));
  const hazard = (change: (small: SmallWorld) => void): number => {
    const small = village(2, 30);
    small.world.cooperatives.reserve[ROW] = 20 * p["usualReserve"]!;
    small.world.villages.goods.set([0.5, 0.3, 0.2, 0]); // 0.38, the usual concentration
    change(small);
    return exitHazard(0, small.world, { p } as unknown as MembershipOwn);
  };

  test("at 0.045 a year where goods, reserves and experience are usual (V19: 0.03 to 0.06)", () => {
    expect(hazard(() => undefined)).toBeCloseTo(0.045, 6);
  });

  test("more with a single category of goods, less with reserves and experience", () => {
    const usual = hazard(() => undefined);
    expect(hazard(({ world }) => world.villages.goods.set([1, 0, 0, 0]))).toBeGreaterThan(usual);
    expect(hazard(({ world }) => (world.cooperatives.reserve[ROW] = 20_000))).toBeLessThan(usual);
    expect(hazard(({ world }) => (world.cooperatives.tradeMonths[ROW] = 60))).toBeLessThan(usual);
  });

  test("more while nothing passes, most of all with a single category (V15)", () => {
    const rise = (goods: readonly number[]): number => {
      const at = (flow: number): number =>
        hazard(({ world }) => (world.villages.goods.set(goods), world.villages.portFlow.fill(flow)));
      return at(0) / at(1);
    };
    expect(rise([0.25, 0.25, 0.25, 0.25])).toBeGreaterThan(1);
    expect(rise([1, 0, 0, 0])).toBeGreaterThan(rise([0.25, 0.25, 0.25, 0.25]));
  });
});
