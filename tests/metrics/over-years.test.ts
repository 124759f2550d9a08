import { expect, test } from "vitest";
import { simulateMonth } from "../../engine/experiment/simulate.ts";
import { metrics } from "../../engine/metrics/index.ts";
import { openView } from "../../engine/model/view.ts";
import type { World } from "../../engine/model/world.ts";
import { handMade, type Rows } from "../model/hand-made-world.ts";
import { outcomesOf, runFor, small } from "../model/small-run.ts";

const measure = (name: string, world: World, line = 2800): unknown => {
  const outcome = metrics.find((one) => one.name === name)!.measure(openView(world).at(line));
  return outcome.value ?? outcome.reason;
};

/** Years by calendar: December 2015 is the last complete one; 2014 stands in place 4, 2015 in 5, 2013 in 3. */
const years = (of2013: number, of2014: number, of2015: number): number[] => [-1, -1, -1, of2013, of2014, of2015];
const FOUR: Rows = [
  { size: 4, welfareOfYears: years(2000, 2000, 2000) },
  { size: 1, welfareOfYears: years(2000, 2000, 3000) },
  { size: 3, welfareOfYears: years(3000, 3000, 2000) },
  { size: 2, welfareOfYears: years(3000, 3000, 3000) },
];

test("exit is a share of the poor of the year before, entry of the others, both by registered members", () => {
  expect(measure("povertyExit", handMade(FOUR))).toBe(1 / 5);
  expect(measure("povertyEntry", handMade(FOUR))).toBe(3 / 5);
});

test("poor at least once, poor always, and the ratio of the first to a year's share", () => {
  expect(measure("everPoor", handMade(FOUR))).toBe(8 / 10);
  expect(measure("alwaysPoor", handMade(FOUR))).toBe(4 / 10);
  expect(measure("povertyTurnover", handMade(FOUR))).toBeCloseTo(0.8 / ((0.5 + 0.5 + 0.7) / 3), 12);
});

test("who is poor only in some years is poor in part for good, in part for a time", () => {
  // Gaps 0.5, 0, 0 of a line of 2000: total 0.25 / 3; the mean of the years, 2333, is above the line.
  const once = handMade([{ welfareOfYears: years(1000, 3000, 3000) }]);
  expect(measure("transientPoverty", once, 2000)).toBe(1);
  const always = handMade([{ welfareOfYears: years(1000, 1000, 1000) }]);
  expect(measure("transientPoverty", always, 2000)).toBe(0);
  expect(measure("transientPoverty", handMade([{ welfareOfYears: years(3000, 3000, 3000) }]), 2000)).toBe("nobodyPoor");
});

test("a household nobody lived in during one of the years is left out", () => {
  const world = handMade([...FOUR, { size: 12, welfareOfYears: years(1000, -1, 1000) }]);
  expect(measure("everPoor", world)).toBe(8 / 10);
});

test("a run that is not old enough has no outcome over years, and says why", () => {
  const young = handMade([{ welfareOfYears: years(-1, -1, 2000) }]);
  for (const name of ["povertyExit", "povertyEntry", "everPoor", "transientPoverty"])
    expect(measure(name, young)).toBe("tooFewObservations");
});

test("in January the last complete year is the one before", () => {
  const rows: Rows = [{ welfareOfYears: [1000, 9, 9, 9, 3000, 3000] }]; // place 0 holds 2016, which is not over
  expect(measure("everPoor", handMade(rows, { step: 12 }), 2800)).toBe(1); // 2013 holds 9
  expect(measure("povertyExit", handMade(rows, { step: 12 }), 2800)).toBe("nobodyPoor"); // 2014 and 2015
});

test("the yearbook remembers a December's headline welfare, and moves no money", () => {
  const run = runFor(small(), 11);
  const before = run.world.frames.households.columns["welfareOfYears"]!.slice();
  expect(before.every((value) => value === -1)).toBe(true);
  simulateMonth(run, 11, {}); // December 2015
  const { values } = openView(run.world).at(2800).welfareOf();
  const after = run.world.frames.households.columns["welfareOfYears"]!;
  values.forEach((welfare, i) => expect(after[6 * i + 5]).toBe(Number.isNaN(welfare) ? -1 : welfare));
  expect(after[4]).toBe(-1);
});

test("duty forgone since the start is the sum of every month's, and costs with it are higher by as much", () => {
  const run = small();
  let all = 0;
  for (let step = 0; step < 14; step++) {
    simulateMonth(run, step, {});
    const ring = run.world.frames.villages.columns["taxExpenditure"]!;
    for (let v = 0; v < 3; v++) all += ring[12 * v + run.world.clock.ring]!;
  }
  const { costWithDuty, netPublicCost } = outcomesOf(run) as Record<string, { value: number }>;
  expect(all).toBeGreaterThan(0);
  expect(costWithDuty!.value - netPublicCost!.value).toBeCloseTo(all / 60 / (14 / 12), 6);
});
