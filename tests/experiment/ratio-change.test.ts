import { expect, test } from "vitest";
import { aboutOf, known, localPort, readScenario, runAll } from "#engine";
import { ratioChangeOf, ratioRows } from "../../engine/experiment/ratio-change.ts";

test("a cost that rises by 100 where the poor fall by a half costs 200 a person", () => {
  const change = ratioChangeOf(Float64Array.of(100, 101, 99), Float64Array.of(-0.5, -0.5, -0.5));
  expect(change).toMatchObject({ mean: 200, defined: 3, rises: 3, falls: 0 });
  expect([change.low! < 200, change.high! > 200]).toEqual([true, true]);
});

test("where poverty rises, or falls too little to tell, there is no cost per exit", () => {
  expect(ratioChangeOf(Float64Array.of(100, 100), Float64Array.of(0.5, 0.5))).toMatchObject({
    mean: null,
    low: null,
    reason: "noClearDifference",
  });
});

test("a replicate in which either part is undefined is left out of both", () => {
  expect(ratioChangeOf(Float64Array.of(100, NaN, 100, 7), Float64Array.of(-1, -1, -1, NaN))).toMatchObject({
    mean: 100,
    defined: 2,
  });
});

const SCENARIO = `
schema: 1
id: trial
title: { en: Trial, zh: 试验 }
population: { base: GX14, villages: 3, households: 90 }
months: 12
burnIn: 12
seed: ratio
replicates: 4
policies:
  - { id: without, name: { en: Without, zh: 无 } }
  - { id: with, name: { en: With, zh: 有 }, settings: { minimumLivingAllowance: { amount: 1000, eligible: all } } }
report: { lines: [official, 3650], outcomes: [costPerExit] }
`;

test("a scenario that reports the ratio alone reports its parts too, at every line", async () => {
  const read = readScenario(SCENARIO, known);
  if (!("scenario" in read)) throw new Error("The scenario was refused.");
  const about = aboutOf(read.scenario);
  expect(about.series.map(({ key }) => key)).toEqual([
    "costPerExit",
    "costPerExit@3650",
    "netPublicCost",
    "poorPersons",
    "poorPersons@3650",
  ]);
  expect(ratioRows(about.series)).toEqual([
    { key: "costPerExit", change: 2, perFall: 3 },
    { key: "costPerExit@3650", change: 2, perFall: 4 },
  ]);
  const { comparison } = await runAll(read.scenario, about, [localPort()]);
  const { end, change, changePath } = comparison.policies[1]!;
  expect(end["costPerExit"]).toMatchObject({ mean: null, reason: "onlyCompared" });
  expect(change!["costPerExit"]!.mean).toBeCloseTo(change!["netPublicCost"]!.mean! / -change!["poorPersons"]!.mean!, 6);
  expect(changePath!["costPerExit@3650"]!.mean.at(-1)).toBe(change!["costPerExit@3650"]!.mean);
});
