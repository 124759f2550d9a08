/** What trade groups come to in the border base: the figures border trade is set to, and those it is only held against. */
import { expect, test } from "vitest";
import { library } from "../../engine/experiment/library.ts";
import { createRun, simulateMonth } from "../../engine/experiment/simulate.ts";
import { exitHazard } from "../../engine/mechanisms/membership/trade-exit.ts";
import { createWorld } from "../../engine/model/create-world.ts";
import { openView } from "../../engine/model/view.ts";
import { cooperativeOf } from "../../engine/population/cooperatives.ts";

const MEASURED = [
  "takePerQuotaDay",
  "participantTakeOfYear",
  "quotaDaysPerParticipant",
  "quotaUsed",
  "groupMembers",
] as const;
type Measured = Record<(typeof MEASURED)[number] | "hazard", number>;

/** Means over replicates and years of five years with groups of 21, from January 2015. */
function fiveYears(replicates: number): Measured {
  const base = library.bases["GX14"]!;
  const sums = Object.fromEntries([...MEASURED, "hazard"].map((name) => [name, { sum: 0, count: 0 }]));
  const note = (name: string, value: number, weight = 1): void => {
    sums[name]!.sum += weight * value;
    sums[name]!.count += weight;
  };
  for (let replicate = 0; replicate < replicates; replicate++) {
    const plan = {
      model: library.model,
      base,
      villages: 10,
      households: 1000,
      start: 540,
      burnIn: 24,
      seed: 12345,
      replicate,
      parameters: {},
      statusQuo: library.statusQuoOf(base),
      perfectInformation: false,
    };
    const run = createRun(plan, createWorld(plan));
    const view = openView(run.world);
    for (let step = -24; step < 60; step++) {
      simulateMonth(run, step, { mutualAidGroups: { members: 21, poorMinimum: 1, threshold: 0 } });
      view.newMonth();
      if (step < 0 || step % 12 !== 11) continue;
      for (const name of MEASURED) {
        const { value } = library.model.metrics.find((one) => one.name === name)!.measure(view.at(base.line));
        if (value !== null) note(name, value);
      }
      // The chance of failing next January, group by group: what happens by luck would need far more runs.
      for (const { index } of run.world.blocks) {
        const groups = run.world.cooperatives.groups[cooperativeOf(index, "trade")]!;
        if (groups > 0) note("hazard", exitHazard(index, run.world, run.owns.get("membership")! as never), groups);
      }
    }
  }
  return Object.fromEntries(Object.entries(sums).map(([name, { sum, count }]) => [name, sum / count])) as Measured;
}

test("groups of 21 bring what is published of a quota-day and a year", () => {
  const found = fiveYears(4);
  console.log(
    `GX14 with groups of 21, five years: ${found.takePerQuotaDay.toFixed(1)} yuan a quota-day (50), ${found.quotaDaysPerParticipant.toFixed(0)} days (91), ` +
      `${found.participantTakeOfYear.toFixed(0)} yuan a year, quota used ${found.quotaUsed.toFixed(3)}, households in groups ${(100 * found.groupMembers).toFixed(1)}%, groups that fail ${(100 * found.hazard).toFixed(1)}% a year`,
  );
  // K45, which the bargaining weight is set to: 50 yuan, give or take 30%.
  expect(Math.abs(found.takePerQuotaDay - 50)).toBeLessThan(15);
  // V14: 2,000 to 8,000 yuan a year on 40 to 160 days.
  expect(found.participantTakeOfYear).toBeGreaterThan(2000);
  expect(found.participantTakeOfYear).toBeLessThan(8000);
  expect(found.quotaDaysPerParticipant).toBeGreaterThan(40);
  expect(found.quotaDaysPerParticipant).toBeLessThan(160);
  // V13: at least 0.9 where organisers finance.
  expect(found.quotaUsed).toBeGreaterThanOrEqual(0.9);
  // K46: 16% of people, one in a household of 3.6; give or take 25%.
  expect(Math.abs(found.groupMembers - 0.16 * 3.6)).toBeLessThan(0.25 * 0.16 * 3.6);
  // V19, which the hazard is centred on: 0.03 to 0.06 a year.
  expect(found.hazard).toBeGreaterThan(0.03);
  expect(found.hazard).toBeLessThan(0.06);
}, 60_000);
