import { describe, expect, test } from "vitest";
import { createWorld } from "../../engine/model/create-world.ts";
import { membership } from "../../engine/mechanisms/membership.ts";
import { CORE } from "../../engine/population/cooperative-rules.ts";
import { cooperativeOf } from "../../engine/population/cooperatives.ts";
import { planOf } from "../model/small-run.ts";
import { bookGap, smallWorld, type Small, type SmallWorld } from "./small-world.ts";

const FARM = cooperativeOf(0, "farm");
const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((total, value) => total + value, 0);
/** Everybody is asked every month, and wants to whatever the neighbours do. */
const EAGER = { joinReconsidered: 1, farmBias: 6, shellShare: 0 };

/** A village of farms that sell about 26,000 yuan a year each; a cooperative with 10,000 yuan of its first member's money. */
function village(parameters: Record<string, number> = {}, given: Small = {}): SmallWorld {
  const small = smallWorld({ mechanisms: [membership], ...given, parameters: { ...EAGER, ...parameters } });
  small.world.households.farmCapacity.fill(20_000);
  return small;
}
function withCooperative(parameters: Record<string, number> = {}): SmallWorld {
  const small = village({ foundingChance: 0, ...parameters });
  const { households: h, cooperatives: c } = small.world;
  h.farmMember[0] = 1;
  h.farmShares[0] = c.ownShares[FARM] = c.cash[FARM] = 10_000;
  c.founded[FARM] = c.members[FARM] = 1;
  (small.world.frames.cooperatives.columns["standsFor"] as Uint8Array)[FARM] = 1;
  return small;
}

describe("at the start", () => {
  const {
    households: h,
    cooperatives: c,
    blocks,
  } = createWorld(planOf({ base: "R13", villages: 20, households: 2000 }));
  const founded = blocks.filter(({ index }) => c.founded[cooperativeOf(index, "farm")] === 1);

  test("about a fifth of households are members, 62 in a cooperative (K11, D9d)", () => {
    expect(sum(h.farmMember) / 2000).toBeGreaterThan(0.15);
    expect(sum(h.farmMember) / 2000).toBeLessThan(0.25);
    for (const { index } of founded) expect(c.members[cooperativeOf(index, "farm")]).toBeLessThanOrEqual(62);
    expect(founded.length).toBe(6); // 0.2 x 100 / 62 of 20 villages
  });

  test("the largest member holds 20% of the shares and the ten largest 60% (K13, tolerance 5 points)", () => {
    for (const { first, end } of founded) {
      const held = Array.from(h.farmShares.slice(first, end)).sort((a, b) => b - a);
      expect(held[0]! / sum(held)).toBeGreaterThan(0.15);
      expect(held[0]! / sum(held)).toBeLessThan(0.25);
      expect(sum(held.slice(0, 10)) / sum(held)).toBeGreaterThan(0.55);
      expect(sum(held.slice(0, 10)) / sum(held)).toBeLessThan(0.65);
    }
  });
});

describe("joining", () => {
  test("costs the threshold, which becomes the new member's share", () => {
    const small = withCooperative();
    small.month(0);
    const { households: h, cooperatives: c } = small.world;
    expect(sum(h.farmMember)).toBe(60);
    expect(h.farmShares[7]).toBe(3600);
    expect(h.cash[7]).toBe(20_000 - 3600);
    expect(small.flow("farmSharesPaid")).toBe(59 * 3600);
    expect(c.cash[FARM]).toBe(10_000 + 59 * 3600);
    expect(bookGap(small.world)).toBe(0);
  });

  test("is for those who can pay and still live for some months", () => {
    const small = withCooperative();
    // Subsistence of four for three months is 1,500 yuan.
    small.world.households.cash[7] = 5099;
    small.world.households.cash[8] = 5100;
    small.month(0);
    expect([small.world.households.farmMember[7], small.world.households.farmMember[8]]).toEqual([0, 1]);
  });

  test("is dearer where rules have drifted, never dearer than a cap, and cheaper by donated shares", () => {
    const small = withCooperative();
    small.world.cooperatives.ruleDrift[FARM] = -0.5;
    small.world.households.farmShares[9] = 400;
    small.month(0);
    expect(small.world.households.cash[8]).toBe(20_000 - 1.5 * 3600);
    expect(small.world.households.cash[9]).toBe(20_000 - (1.5 * 3600 - 400));
    const capped = withCooperative();
    capped.world.cooperatives.ruleDrift[FARM] = -0.5;
    capped.world.terms.thresholdCap = 500;
    capped.month(0);
    expect(capped.world.households.cash[8]).toBe(19_500);
  });

  test("is paid in part by government for registered poor, and waived for a subsidy on openness", () => {
    const small = withCooperative({ joinHesitance: 0 });
    small.world.households.registered[5] = 1;
    small.world.terms.shareMatching = 0.5;
    small.world.terms.opennessSubsidy = 300;
    small.month(0);
    // Two years of subsidy are waived: 3,600 - 600 = 3,000, half of it matched.
    expect(small.world.households.cash[5]).toBe(18_500);
    expect(small.world.households.farmShares[5]).toBe(3000);
    expect(small.flow("sharesMatched")).toBe(1500);
    expect(small.world.households.cash[6]).toBe(16_400);
  });

  test("is not for farms whose gain does not cover the cost of taking part (M17)", () => {
    const small = withCooperative();
    small.world.households.farmCapacity[7] = 2000;
    small.world.households.farmWorkers[8] = 0;
    small.month(0);
    expect([small.world.households.farmMember[7], small.world.households.farmMember[8]]).toEqual([0, 0]);
  });

  test("stops when the places of acquaintances are taken", () => {
    const small = withCooperative({ farmSize: 20 });
    small.month(0);
    expect(small.world.cooperatives.members[FARM]).toBe(25); // a quarter more than 20
  });
});

describe("leaving", () => {
  test("brings the share back, but an investor stays", () => {
    const small = withCooperative();
    small.month(0);
    small.world.households.farmWorkers.fill(0);
    small.month(1);
    const { households: h, cooperatives: c } = small.world;
    expect(h.cash[7]).toBe(20_000);
    expect(sum(h.farmMember)).toBe(1);
    expect(h.farmShares[0]).toBe(10_000);
    expect(c.cash[FARM]).toBe(10_000);
  });

  test("is for all, investors included, where cooperatives are shut", () => {
    const small = withCooperative();
    small.month(0);
    small.world.terms.farmMembership = 0;
    small.month(1);
    expect(sum(small.world.households.farmMember)).toBe(0);
    expect(small.world.cooperatives.founded[FARM]).toBe(0);
    expect(small.flow("farmSharesRefunded")).toBe(10_000 + 59 * 3600);
    expect(bookGap(small.world)).toBe(0);
  });
});

test("a full cooperative takes registered poor in where it is paid for openness, and nobody else (M16)", () => {
  const joined = (subsidy: number): readonly number[] => {
    const small = village({ foundingChance: 0 }, { households: 200 });
    const { households: h, cooperatives: c } = small.world;
    h.farmMember.fill(1, 0, 78);
    h.farmShares.fill(3600, 0, 78);
    h.registered.fill(1, 190);
    c.ownShares[FARM] = c.cash[FARM] = 78 * 3600;
    c.founded[FARM] = 1;
    c.members[FARM] = 78;
    (small.world.frames.cooperatives.columns["standsFor"] as Uint8Array)[FARM] = 1;
    small.world.terms.opennessSubsidy = subsidy;
    small.month(0);
    return [sum(h.farmMember.subarray(190)), sum(h.farmMember)];
  };
  expect(joined(0)).toEqual([0, 78]);
  expect(joined(500)).toEqual([10, 88]);
});

describe("founding", () => {
  test("is paid by ten founders from their own cash, the first of whom bears its cost", () => {
    const small = village({ foundingChance: 10 });
    small.world.households.cash[17] = 90_000;
    small.month(0);
    const { households: h, cooperatives: c } = small.world;
    expect(c.founded[FARM]).toBe(1);
    expect(Math.max(...h.farmShares)).toBe(h.farmShares[17]);
    expect(h.farmShares[17]).toBeCloseTo(0.4 * 90_000, 9);
    expect(small.flow("foundingCosts")).toBe(10_000);
    expect(h.cash[17]).toBeCloseTo(0.6 * 90_000 - 10_000, 9);
    expect(Array.from(h.farmShares).filter((share) => share > 3600).length).toBe(CORE);
    expect(c.cash[FARM]).toBeCloseTo(sum(h.farmShares), 6);
    expect(bookGap(small.world)).toBeLessThan(1e-6);
  });

  test("does not happen where the core would not get its cost back, unless a programme pays (D10)", () => {
    const poor = { foundingChance: 10, farmMargin: 0.001, foundingLeast: 0 };
    const alone = village(poor);
    alone.month(0);
    expect(alone.world.cooperatives.founded[FARM]).toBe(0);
    const paid = village({ ...poor, shellChance: 0 });
    paid.world.terms.foundingSubsidy = 20_000;
    paid.month(0);
    expect(paid.world.cooperatives.founded[FARM]).toBe(1);
    expect(paid.flow("foundingSubsidies")).toBe(20_000);
  });

  test("gives the places beside the founders' by lot, wherever a household stands in the list", () => {
    const small = village({ foundingChance: 10 }, { households: 400 });
    small.month(0);
    const members = Array.from(small.world.households.farmMember);
    expect(sum(members)).toBe(78); // 62 and a quarter more
    expect(sum(members.slice(200))).toBeGreaterThan(20);
    expect(sum(members.slice(200))).toBeLessThan(58);
  });

  test("does not happen where founders lack the capital (M14)", () => {
    const small = village({ foundingChance: 10 });
    small.world.households.cash.fill(4000);
    small.month(0);
    expect(small.world.cooperatives.founded[FARM]).toBe(0);
  });
});

test("shells appear where a subsidy is tied to registration, up to a village's limit, and elites get the money (V19)", () => {
  const small = village({ foundingChance: 0, shellChance: 10, shellLimit: 2 });
  small.world.households.elite[3] = 1;
  small.month(0);
  expect(small.world.cooperatives.shells[FARM]).toBe(0);
  small.world.terms.foundingSubsidy = 20_000;
  for (let step = 1; step < 5; step++) small.month(step);
  expect(small.world.cooperatives.shells[FARM]).toBe(2);
  expect(small.world.households.cash[3]).toBe(20_000 + 2 * 20_000);
  // Public money of a household like any other: outcomes on capture see it.
  expect(small.world.households.supportOfYear[3]).toBe(2 * 20_000);
});
