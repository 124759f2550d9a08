import { expect, test } from "vitest";
import { mechanisms } from "../../engine/mechanisms/index.ts";
import { createWorld, type WorldPlan } from "../../engine/model/create-world.ts";
import { assemble } from "../../engine/model/model.ts";
import { bases } from "../../engine/population/bases/index.ts";
import { allocate } from "../../engine/population/column.ts";
import { economyOf } from "../../engine/population/economy.ts";
import { drawRanks, drawSizes } from "../../engine/population/endowments.ts";
import { householdTable, type Households } from "../../engine/population/households.ts";
import { groupedQuantile } from "../../engine/population/quantile.ts";
import { assignWelfare } from "../../engine/population/synthesize.ts";
import { key } from "../../engine/support/random.ts";

const model = assemble({ levers: [], mechanisms, metrics: [] });
const plan: WorldPlan = {
  model,
  base: bases["R13"]!,
  villages: 20,
  households: 2000,
  start: 528,
  burnIn: 36,
  seed: 7,
  replicate: 0,
  parameters: {},
  statusQuo: {},
  perfectInformation: false,
};
const world = createWorld(plan);
const h = world.households;
const base = plan.base;

/** Person-weighted mean of published welfare of the households from one rank of value to another. */
function groupMeans(): number[] {
  const rows = Array.from({ length: plan.households }, (_, i) => i).sort(
    (a, b) => h.publishedWelfare[a]! - h.publishedWelfare[b]!,
  );
  const { groups } = groupedQuantile(base.lorenz);
  return groups.map(({ low, high }) => {
    let [sum, persons] = [0, 0];
    for (const i of rows) {
      const value = h.publishedWelfare[i]! / base.meanConsumption;
      if (value < low || value >= high) continue;
      sum += value * h.size[i]!;
      persons += h.size[i]!;
    }
    return sum / persons;
  });
}

test("published group means are met to 1e-9, person-weighted, in all twenty groups (A2)", () => {
  const { groups } = groupedQuantile(base.lorenz);
  groupMeans().forEach((mean, g) => expect(Math.abs(mean / groups[g]!.mean - 1)).toBeLessThan(1e-9));
});

test("registered sizes have the published shares to one household (B1b)", () => {
  base.sizeShares.forEach((share, k) => {
    const found = h.size.reduce((count, size) => count + (size === k + 1 ? 1 : 0), 0);
    expect(Math.abs(found - share * plan.households)).toBeLessThanOrEqual(1.5);
  });
});

test("registered labour per household is near 2.74 (B3, K3)", () => {
  const workers = h.workers.reduce((sum, one) => sum + one, 0) / plan.households;
  expect(Math.abs(workers - 2.74)).toBeLessThan(0.15);
});

test("poorer quintiles have larger households and more persons per worker (A4b, A4d, K4)", () => {
  const rows = Array.from({ length: plan.households }, (_, i) => i).sort(
    (a, b) => h.publishedWelfare[a]! - h.publishedWelfare[b]!,
  );
  const fifth = plan.households / 5;
  const mean = (part: number[], of: (i: number) => number): number =>
    part.reduce((sum, i) => sum + of(i), 0) / part.length;
  const [poor, rich] = [rows.slice(0, fifth), rows.slice(-fifth)];
  expect(mean(poor, (i) => h.size[i]!)).toBeGreaterThan(mean(rich, (i) => h.size[i]!) + 0.5);
  expect(mean(poor, (i) => h.size[i]! / Math.max(1, h.workers[i]!))).toBeGreaterThan(
    mean(rich, (i) => h.size[i]! / Math.max(1, h.workers[i]!)),
  );
});

test("the register holds about a tenth of persons, most of them poorer than the mean, and not the poorest alone", () => {
  let [persons, registered, belowMean] = [0, 0, 0];
  let missed = 0;
  for (let i = 0; i < plan.households; i++) {
    persons += h.size[i]!;
    if (h.registered[i] === 1) {
      registered += h.size[i]!;
      if (h.publishedWelfare[i]! < base.meanConsumption) belowMean += h.size[i]!;
    } else if (h.publishedWelfare[i]! < base.line) missed += h.size[i]!;
  }
  expect(Math.abs(registered / persons - world.economy.registerShare)).toBeLessThan(0.02);
  expect(belowMean / registered).toBeGreaterThan(0.8);
  expect(missed).toBeGreaterThan(0);
});

test("every household watches households of its own village, never itself", () => {
  for (const { first, end } of world.blocks)
    for (let i = first; i < end; i++)
      for (const j of h.neighbours.subarray(8 * i, 8 * i + 8))
        if (j !== -1) {
          expect(j).not.toBe(i);
          expect(j >= first && j < end).toBe(true);
        }
});

test("workers are spread over the four activities and none is lost", () => {
  for (let i = 0; i < plan.households; i++)
    expect(h.farmWorkers[i]! + h.tradeWorkers[i]! + h.localWorkers[i]! + h.awayWorkers[i]!).toBe(h.workers[i]);
});

test("all replicates share the population, another seed has another", () => {
  const other = createWorld({ ...plan, replicate: 5 });
  expect(other.households.publishedWelfare).toEqual(h.publishedWelfare);
  expect(other.households.ability).toEqual(h.ability);
  expect(createWorld({ ...plan, seed: 8 }).households.publishedWelfare).not.toEqual(h.publishedWelfare);
});

test("a classroom of sixty households in one village can be made", () => {
  const classroom = createWorld({ ...plan, villages: 1, households: 60 }).households;
  const persons = classroom.size.reduce((sum, size) => sum + size, 0);
  const mean = classroom.publishedWelfare.reduce((sum, value, i) => sum + value * classroom.size[i]!, 0) / persons;
  expect(Math.abs(mean / base.meanConsumption - 1)).toBeLessThan(0.05);
});

test("where published groups stay empty, everybody consumes something and the higher ranked no less", () => {
  for (const households of [5, 10, 20, 40])
    for (let seed = 1; seed <= 40; seed++) {
      const few = allocate(householdTable, households).columns as unknown as Households;
      drawSizes(few, households, base, key(seed, 0));
      const ranks = drawRanks(few, households, economyOf(), key(seed, 0));
      assignWelfare(few, ranks, base);
      const poorestFirst = Array.from(ranks.keys()).sort((a, b) => ranks[a]! - ranks[b]!);
      const ordered = poorestFirst.map((row) => few.publishedWelfare[row]!);
      expect(ordered[0]).toBeGreaterThan(0);
      expect(ordered).toEqual(ordered.toSorted((a, b) => a - b));
    }
});

test("a group of more households than a call takes arguments gets its welfare too", () => {
  const households = 1_500_000;
  const many = {
    size: new Uint8Array(households).fill(4),
    publishedWelfare: new Float64Array(households),
  } as unknown as Households;
  const deciles = bases["GX14"]!;
  assignWelfare(
    many,
    Float64Array.from({ length: households }, (_, row) => (row + 0.5) / households),
    deciles,
  );
  const mean = many.publishedWelfare.reduce((sum, value) => sum + value, 0) / households;
  expect(Math.abs(mean / deciles.meanConsumption - 1)).toBeLessThan(1e-9);
});
