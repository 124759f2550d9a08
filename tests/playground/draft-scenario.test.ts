import { expect, test } from "vitest";
import { aboutOf, known, localPort, readScenario, runAll, type Scenario } from "#engine";
import { draftOf } from "../../playground/state/draft-scenario.ts";
import { smallScenario } from "../hosts/small-scenario.ts";

const { scenario } = readScenario(smallScenario({ households: 80 }), known) as { scenario: Scenario };

test("a draft has fewer villages of the same size", () => {
  const large = { ...scenario, population: { base: "GX14", villages: 20, households: 2000 } };
  expect(draftOf(large, 1, 470.6, 2)).toMatchObject({ replicates: 2, population: { villages: 4, households: 400 } });
  expect(draftOf(large, 1, 2000, 2).population).toEqual(large.population);
});

test("where one village is too many already, a draft has a part of it", () => {
  expect(draftOf(scenario, 1, 30, 2).population).toMatchObject({ villages: 1, households: 30 });
});

test("a draft has the baseline and the policy shown, and never more runs than the scenario", () => {
  const draft = draftOf(scenario, 1, 100, 8);
  expect(draft.policies).toEqual(scenario.policies);
  expect(draft.replicates).toBe(scenario.replicates);
  expect(draftOf(scenario, 0, 100, 8).policies).toEqual(scenario.policies.slice(0, 1));
});

test("of a table of households a draft keeps whole villages, spread over the table, and can be run", async () => {
  const count = 40;
  const column = (of: (row: number) => number) => Array.from({ length: count }, (_, row) => of(row));
  const table = {
    village: column((row) => Math.floor(row / 10)),
    size: column(() => 4),
    consumption: column((row) => 2000 + 100 * row),
    workers: column(() => 2),
    children: column(() => 1),
    elders: column(() => 1),
    schooling: column(() => 6),
    land: column(() => 5),
    capital: column(() => 1000),
    drawnFrom: null,
  };
  const own = { ...scenario, population: { base: "GX14", villages: 4, households: count, table } };
  const draft = draftOf(own, 1, 25, 1);
  expect(draft.population).toMatchObject({ villages: 2, households: 20 });
  expect(draft.population.table!.village).toEqual(Array.from({ length: 20 }, (_, row) => Math.floor(row / 10)));
  expect(draft.population.table!.consumption[10]).toBe(2000 + 100 * 20);
  const { comparison } = await runAll(draft, aboutOf(draft), [localPort()]);
  expect(comparison).toMatchObject({ households: 20, replicates: 1 });
});
