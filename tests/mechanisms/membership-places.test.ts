/** Who gets a place in a trade group, and who waits for one. */
import { expect, test } from "vitest";
import { membership } from "../../engine/mechanisms/membership.ts";
import { cooperativeOf } from "../../engine/population/cooperatives.ts";
import { NEIGHBOURS } from "../../engine/population/households.ts";
import { smallWorld, type SmallWorld } from "./small-world.ts";

const TRADE = cooperativeOf(0, "trade");
const rowsWith = (flags: ArrayLike<number>): number[] =>
  Array.from(flags, (flag, row) => (flag === 1 ? row : -1)).filter((row) => row >= 0);
const members = ({ world }: SmallWorld): number[] => rowsWith(world.households.tradeMember);
const waiting = ({ world }: SmallWorld): number[] => rowsWith(world.frames.households.columns["waitingForGroup"] ?? []);

/** A village in which groups of ten to twelve form, everybody at home is willing, and only these are at home. */
function village(home: readonly number[], parameters: Record<string, number> = {}, seed = 1): SmallWorld {
  const small = smallWorld({ mechanisms: [membership], seed, parameters: { joinBias: 40, ...parameters } });
  Object.assign(small.world.terms, { dutyFreeQuota: 8000, groupMembers: 10 });
  small.world.households.elders.fill(0);
  small.world.households.awayWorkers.fill(2);
  for (const row of home) small.world.households.awayWorkers[row] = 0;
  return small;
}
const upTo = (count: number): number[] => Array.from({ length: count }, (_, row) => row);

test("who is willing and finds no place waits, until those waiting fill another group", () => {
  const small = village(upTo(15));
  small.month(0);
  expect(members(small)).toHaveLength(12);
  expect(waiting(small)).toHaveLength(3);
  // Five more come home: of the twenty, a fifth is asked in a month.
  small.world.households.awayWorkers.fill(0, 15, 20);
  for (let step = 1; step <= 24; step++) small.month(step);
  expect(small.world.cooperatives.groups[TRADE]).toBe(2);
  expect(members(small)).toEqual(upTo(20));
  expect(waiting(small)).toEqual([]);
});

test("a place goes to those waiting who can pay and have an adult at home; the others wait on", () => {
  const small = village(upTo(15), { joinReconsidered: 0 });
  small.world.terms.groupThreshold = 1000;
  small.month(0);
  const [broke, away, able] = waiting(small);
  const { households: h } = small.world;
  h.cash[broke!] = 999;
  h.awayWorkers[away!] = 2;
  for (const row of members(small).slice(0, 2)) h.tradeMember[row] = 0;
  small.month(1);
  expect(members(small)).toContain(able);
  expect(members(small)).toHaveLength(11);
  expect(waiting(small)).toEqual([broke, away]);
  h.cash[broke!] = 1000;
  small.month(2);
  expect(members(small)).toContain(broke);
  expect(h.cash[broke!]).toBe(0);
  expect(waiting(small)).toEqual([away]);
});

test("those who cannot pay do not count towards a group", () => {
  const small = village(upTo(20));
  small.world.terms.groupThreshold = 1000;
  small.world.households.cash.fill(999, 0, 11);
  small.month(0);
  expect(members(small)).toEqual([]);
  expect(waiting(small)).toHaveLength(20);
});

test("who is asked again and no longer willing waits no longer, and nobody does when the policy ends", () => {
  const asked = village(upTo(15), { joinReconsidered: 1 });
  asked.month(0);
  expect(waiting(asked)).toHaveLength(3);
  for (const row of waiting(asked)) asked.world.households.awayWorkers[row] = 2;
  asked.month(1);
  expect(waiting(asked)).toEqual([]);

  const ended = village(upTo(15));
  ended.month(0);
  ended.world.terms.groupMembers = 0;
  ended.month(1);
  expect(waiting(ended)).toEqual([]);
});

test("places fall to lots: wherever a household stands in the village, it misses out as often as others", () => {
  const home = [...upTo(12), 40];
  let missed = 0;
  for (let seed = 1; seed <= 300; seed++) {
    const small = village(home, {}, seed);
    small.month(0);
    expect(members(small)).toHaveLength(12);
    if (!members(small).includes(40)) missed++;
  }
  // One of thirteen: 23 of 300 expected, standard deviation 4.6.
  expect(Math.abs(missed - 300 / 13)).toBeLessThan(14);
});

test("registered poor are admitted before others", () => {
  const small = village(upTo(15), { joinHesitance: 0 });
  for (const row of [4, 9, 14]) small.world.households.registered[row] = 1;
  small.month(0);
  expect(members(small)).toEqual(expect.arrayContaining([4, 9, 14]));
});

/** Sixty members of so many groups, all asked this month. */
function grouped(groups: number, parameters: Record<string, number>): SmallWorld {
  const small = village(upTo(60), { joinReconsidered: 1, ...parameters });
  small.world.households.tradeMember.fill(1);
  const c = small.world.cooperatives;
  [c.founded[TRADE], c.members[TRADE], c.groups[TRADE]] = [1, 60, groups];
  return small;
}

test("members decide on what neighbours did up to last month: the first to leave takes nobody along at once", () => {
  const small = grouped(6, { joinBias: -20, joinGain: 0, joinNeighbours: 40, joinHabit: 0 });
  const { neighbours } = small.world.households;
  neighbours.fill(-1);
  for (let i = 1; i < 60; i++) neighbours[NEIGHBOURS * i] = i - 1;
  small.month(0);
  expect(members(small)).toEqual(upTo(60).slice(1));
});

test("risk is shared within a group: sixty members of six groups bear more of it than sixty of one", () => {
  const staying = (groups: number): number => {
    const parameters = { joinBias: -1.9, riskAversion: 6, tradeRisk: 3, tradeRiskCommon: 0 };
    const small = grouped(groups, parameters);
    small.month(0);
    return small.world.cooperatives.members[TRADE]!;
  };
  expect(staying(6)).toBeLessThan(staying(1));
});

test("gains count against income at the same growth: twice the take, effort and wages draw the same households", () => {
  const joined = (times: number): number[] => {
    const small = village(upTo(60), { joinBias: -1.9, joinEffort: 40 * times });
    Object.assign(small.world.terms, { dutyFreeQuota: 8000 * times, wageGrowth: times });
    small.month(0);
    return members(small);
  };
  expect(joined(1).length).toBeGreaterThan(0);
  expect(joined(2)).toEqual(joined(1));
});
