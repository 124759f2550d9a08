/** Every lesson is run: its sentences hold, its puzzle has the solution it names, and it answers quickly enough. */
import { describe, expect, test } from "vitest";
import { aboutOf, localPort, runAll, type Comparison } from "#engine";
import { figureOf, missedBy, reachedOf, yearsOf, yearValues } from "../../playground/lessons/figures.ts";
import { lessons } from "../../playground/lessons/index.ts";
import { scenarioWith, startsOf } from "../../playground/lessons/settings.ts";
import type { ScenarioFile } from "../../playground/state/edits.ts";
import { readFile } from "../../playground/state/reading.ts";

async function run(file: ScenarioFile): Promise<Comparison> {
  const read = readFile(file);
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return (await runAll(read.scenario, aboutOf(read.scenario), [localPort()])).comparison;
}

test("every lesson has its own id", () => {
  expect(new Set(lessons.map(({ id }) => id)).size).toBe(lessons.length);
});

describe.each(lessons)("$id", (lesson) => {
  const { predict, explain, puzzle, attempt, scenario, teacher } = lesson;
  const result = run(scenario);

  test("every sentence of its question and explanation is true of the run, and both languages give the same figures", async () => {
    const comparison = await result;
    for (const claim of predict.claims)
      expect(missedBy(figureOf(comparison, claim), claim), JSON.stringify(claim)).toBe(0);
    for (const { text, claims } of explain) {
      for (const claim of claims) {
        const value = figureOf(comparison, claim);
        expect(missedBy(value, claim), `${JSON.stringify(claim)} is ${value}`).toBe(0);
      }
      const placesIn = (words: string) => [...words.matchAll(/\{(\d+)\}/g)].map(([, place]) => Number(place)).sort();
      expect(placesIn(text.zh)).toEqual(placesIn(text.en));
      for (const place of placesIn(text.en)) expect(claims[place - 1]).toBeDefined();
    }
  });

  test("what is drawn and given is defined in every year and fits the axis", async () => {
    const comparison = await result;
    for (const policy of [predict.policy, predict.given ?? predict.policy]) {
      const values = (["low", "mean", "high"] as const).flatMap((which) =>
        yearValues(comparison, predict.series, policy, which),
      );
      expect(values).toHaveLength(3 * yearsOf(scenario).length);
      for (const value of values) {
        expect(value).not.toBeNull();
        expect(value).toBeGreaterThanOrEqual(predict.low);
        expect(value).toBeLessThanOrEqual(predict.high);
      }
    }
    for (const series of [predict.series, ...attempt.watch])
      expect(comparison.series.map(({ key }) => key)).toContain(series);
  });

  test("its puzzle is solved by the solution it names, and not by doing nothing", async () => {
    const reached = reachedOf(await run(scenarioWith(lesson, "puzzle", puzzle.solution)), puzzle.goals);
    for (const { goal, value, missed } of reached) expect(missed, `${goal.text.en}: ${value}`).toBe(0);
    const idle = reachedOf(await run(scenarioWith(lesson, "puzzle", startsOf(lesson, "puzzle"))), puzzle.goals);
    expect(idle.some(({ missed }) => missed > 0)).toBe(true);
  });

  test("its times add up to its length", () => {
    expect(teacher.timing.reduce((sum, minutes) => sum + minutes)).toBe(lesson.minutes);
  });
});
