/** What every scenario file promises. A new file in scenarios/ is held to it without a change here. */
import { expect, test } from "vitest";
import { library } from "../../engine/experiment/library.ts";
import { planOf } from "../../engine/experiment/replicate.ts";
import { simulateMonth } from "../../engine/experiment/simulate.ts";
import { readScenario } from "../../engine/scenario/read.ts";
import type { Scenario } from "../../engine/scenario/scenario.ts";
import { expectLabel, expectText } from "./texts.ts";
import { watched } from "./watched.ts";

const files = import.meta.glob<string>("../../scenarios/*.yaml", { eager: true, query: "?raw", import: "default" });
const scenarios = Object.entries(files).map(([path, text]) => [path.split("/").pop()!, text] as const);

function read(text: string): Scenario {
  const answer = readScenario(text, library);
  if (!("scenario" in answer)) throw new Error(JSON.stringify(answer.problems, null, 2));
  return answer.scenario;
}

test.each(scenarios)("%s says what it asks, what to look at and what it cannot say, in both languages", (_, text) => {
  const { title, question, lookAt, limits, sources, policies } = read(text);
  expectLabel(title);
  for (const said of [question, lookAt, limits]) expectText(said);
  for (const { name } of policies) expectText(name);
  expect(sources.length).toBeGreaterThan(0);
  expect(policies.length).toBeGreaterThan(1);
});

test.each(scenarios)(
  "%s balances every month under every policy, at small size, and nobody does what was not declared",
  (_, text) => {
    const scenario = read(text);
    const population = { ...scenario.population, villages: Math.min(3, scenario.population.villages), households: 90 };
    const plan = planOf({ scenario: { ...scenario, population }, replicate: 0 }, library);
    for (const { id, settings } of scenario.policies) {
      const { run, findings } = watched({ ...plan, burnIn: 0 });
      // A month whose books do not balance throws. Two years and a half reach the dates most policies begin at.
      for (let step = 0; step < Math.min(30, scenario.months); step++) simulateMonth(run, step, settings);
      expect([id, ...findings]).toEqual([id]);
    }
  },
);
