/** What a lesson reads from a run, how a drawn line is measured, and what a link may carry. */
import { expect, test } from "vitest";
import type { Comparison } from "#engine";
import { drawnThrough, keyedValue, ticksOf } from "../../playground/charts/year-lines.ts";
import { fitted, readAttempt, writeAttempt } from "../../playground/lessons/attempt.ts";
import { distanceOf, figureOf, missedBy, yearEnds, yearsOf } from "../../playground/lessons/figures.ts";
import { lessons } from "../../playground/lessons/index.ts";
import { held, scenarioWith, startsOf } from "../../playground/lessons/settings.ts";
import { checked, MOST_LINKS, readPasted } from "../../playground/views/learn/class-results.ts";

const [quota] = lessons;
const lesson = { ...quota!, predict: { ...quota!.predict, series: "x", policy: "b", low: 0, high: 1 } };
const months = (values: readonly number[]) => values.flatMap((value) => Array<number>(12).fill(value));
/** Two policies over three years; `b` has the mean given, and a range of 0.1 around it. */
const comparison = (mean: readonly number[]) =>
  ({
    months: 36,
    start: "2015-01",
    series: [{ key: "x", unit: "share" }],
    policies: [
      { id: "a", end: { x: { mean: 0.4 } }, path: { x: { mean: months([0.4, 0.4, 0.4]) } }, change: null },
      {
        id: "b",
        end: { x: { mean: mean[2] } },
        path: {
          x: {
            mean: months(mean),
            low: months(mean.map((value) => value - 0.1)),
            high: months(mean.map((value) => value + 0.1)),
          },
        },
        change: { x: { mean: mean[2]! - 0.4, rises: 1, falls: 7 } },
      },
    ],
  }) as unknown as Comparison;

test("years end in December, and begin with the first policy month", () => {
  expect(yearEnds(30)).toEqual([11, 23]);
  expect(yearsOf({ start: "2017-01", months: 36 })).toEqual(["2017", "2018", "2019"]);
});

test("a figure is read where it is asked for", () => {
  const run = comparison([0.3, 0.2, 0.1]);
  const of = (at: number | "end", measure: "level" | "change" | "ratio" | "rises" | "falls") =>
    figureOf(run, { series: "x", policy: "b", at, measure });
  expect(of(1, "level")).toBe(0.3);
  expect(of("end", "level")).toBe(0.1);
  expect(of("end", "ratio")).toBe(0.25);
  expect(of("end", "change")).toBeCloseTo(-0.3);
  expect([of("end", "rises"), of("end", "falls")]).toEqual([1, 7]);
  expect(figureOf(run, { series: "y", policy: "b", at: "end", measure: "level" })).toBeNull();
});

test("a miss is measured from the nearer bound, and what is not defined misses by far", () => {
  expect(missedBy(0.5, { atMost: 0.4 })).toBeCloseTo(0.1);
  expect(missedBy(0.5, { atLeast: 0.4, atMost: 0.6 })).toBe(0);
  expect(missedBy(null, { atMost: 1 })).toBe(Infinity);
});

test("a drawn line is told how far off it is, on which side, and which way it goes", () => {
  const run = comparison([0.5, 0.4, 0.3]);
  expect(distanceOf([0.5, 0.4, 0.3], run, lesson)).toMatchObject({ mean: 0, inside: 3, above: 0, below: 0 });
  const far = distanceOf([0.2, 0.45, 0.9], run, lesson);
  expect(far.mean).toBeCloseTo((0.3 + 0.05 + 0.6) / 3);
  expect(far).toMatchObject({ inside: 1, years: 3, above: 2, below: 1, sameWay: false });
  expect(distanceOf([0.4, 0.4, 0.4], run, lesson).sameWay).toBeNull();
});

test("a hand that skips years draws a straight line through them", () => {
  const through = drawnThrough([null, null, null, null], { at: 0, value: 1 }, { at: 2, value: 0 });
  expect(through).toEqual([1, 0.5, 0, null]);
  expect(drawnThrough([1, 1, 1], { at: 2, value: 0 }, { at: 2, value: 0.3 })).toEqual([1, 1, 0.3]);
});

test("keys move a point within the axis", () => {
  expect(keyedValue("ArrowUp", 0.5, 0, 1, 0.02)).toBe(0.52);
  expect(keyedValue("PageDown", 0.05, 0, 1, 0.02)).toBe(0);
  expect(keyedValue("End", 0.5, 0, 1, 0.02)).toBe(1);
  expect(keyedValue("x", 0.5, 0, 1, 0.02)).toBeNull();
});

test("ticks are round and within the axis", () => {
  expect(ticksOf(0, 0.3)).toEqual([0, 0.1, 0.2, 0.3]);
  expect(ticksOf(0.3, 0.8)).toEqual([0.3, 0.4, 0.5, 0.6, 0.7, 0.8]);
});

test("sliders write numbers into records and rows, within their ends, and leave the lesson as it was", () => {
  const before = JSON.stringify(quota);
  const { policies } = scenarioWith(quota!, "puzzle", [99999, 7.4]);
  expect(policies.map(({ id }) => id)).toEqual(["alone", "groups-3000"]);
  expect(policies[1]!.settings).toEqual({ dutyFreeQuota: 4000, mutualAidGroups: { members: 7, poorMinimum: 1 } });
  expect(JSON.stringify(quota)).toBe(before);
  const ladder = lessons.find(({ id }) => id === "loan-ladder")!;
  expect(startsOf(ladder, "puzzle")).toEqual([38000, 0.01]);
  expect(scenarioWith(ladder, "puzzle", [20000, 0.002]).policies[1]!.settings).toMatchObject({
    fundRates: [{ upTo: 30000, monthly: 0.002 }],
  });
  expect(held({ ...quota!.puzzle.controls[0]!, min: 0, max: 1, step: 0.1 }, 0.30000004)).toBe(0.3);
});

test("an attempt survives its way through a link; a damaged one is refused, a strange one is made to fit", () => {
  const attempt = { lesson: "quota", name: "Group 3", drawn: [0.1, 0.2, 0.3, 0.4, 0.5], puzzle: [4000, 5] };
  expect(readAttempt(writeAttempt(attempt))).toEqual(attempt);
  for (const bad of ["", "{", "[]", '{"lesson":3}', '{"lesson":"quota","drawn":["x"]}', '{"lesson":"quota","more":1}'])
    expect(readAttempt(bad)).toBeNull();
  expect(fitted({ lesson: "quota", drawn: [9, -9, 0.5, 0.5, 0.5], puzzle: [-5, 1e9] }, quota!)).toEqual({
    lesson: "quota",
    drawn: [1, 0, 0.5, 0.5, 0.5],
    puzzle: [0, 30],
  });
  expect(fitted({ lesson: "quota", drawn: [1], puzzle: [1] }, quota!)).toEqual({ lesson: "quota" });
});

test("lines that hold no result are named by their number, and a class is not a school", () => {
  const pasted = readPasted("good\n\nbad\ngood", (line) => (line === "good" ? { lesson: "quota" } : null));
  expect(pasted.entries.map(({ line }) => line)).toEqual([1, 4]);
  expect(pasted).toMatchObject({ bad: [3], cut: false });
  expect(readPasted("good\n".repeat(MOST_LINKS + 1), () => ({ lesson: "quota" }))).toMatchObject({ cut: true });
});

test("the same settings of many students are run once, and nothing is taken on trust", async () => {
  const entries = [1, 2, 3].map((line) => ({
    line,
    lesson: quota!,
    attempt: { lesson: "quota", puzzle: [4000, line % 2 ? 5 : 9] },
  }));
  let runs = 0;
  const run = () => {
    runs++;
    const end = { tradeParticipants: { mean: 0.45 } };
    return Promise.resolve({
      policies: [
        { id: "alone", end },
        { id: "groups-3000", end },
      ],
    } as unknown as Comparison);
  };
  const shares: number[] = [];
  const found = await checked(entries, run, (share) => shares.push(share));
  expect(runs).toBe(2);
  expect(found.map(({ reached, off }) => [reached![0]!.value, off])).toEqual(Array(3).fill([0.45, null]));
});
