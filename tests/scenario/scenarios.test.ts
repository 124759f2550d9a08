import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { aboutOf, finding, formatProblems, known, localPort, readScenario, runAll, type Scenario } from "#engine";

const folder = new URL("../../scenarios/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));

/** The scenario of a file; its problems in words if it has any. */
function scenarioOf(file: string): Scenario {
  const text = readFileSync(new URL(file, folder), "utf8");
  const read = readScenario(text, known);
  if ("problems" in read) throw new RangeError(formatProblems(read.problems, text, file, "en"));
  return read.scenario;
}

test("there are scenarios, and no two share an id", () => {
  const ids = files.map((file) => scenarioOf(file).id);
  expect(ids.length).toBeGreaterThanOrEqual(6);
  expect(new Set(ids).size).toBe(ids.length);
});

for (const file of files) {
  test(`${file} says in both languages what it asks, where to look and what it cannot tell`, () => {
    const { title, question, lookAt, limits, sources, policies } = scenarioOf(file);
    for (const text of [title, question, lookAt, limits, ...policies.map(({ name }) => name)]) {
      expect(text.en).toMatch(/[a-z]/i);
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.en).not.toMatch(/\p{Script=Han}/u);
    }
    expect(sources.length).toBeGreaterThan(0);
    expect(policies.length).toBeGreaterThan(1);
    expect(readFileSync(new URL(file, folder), "utf8")).toMatch(
      /^# yaml-language-server: \$schema=.\/scenario.schema.json\n/,
    );
  });

  test(`${file} runs at small size, and every policy has a finding`, async () => {
    const scenario = scenarioOf(file);
    const small = {
      ...scenario,
      months: 12,
      burnIn: 12,
      replicates: 2,
      population: { ...scenario.population, villages: 2, households: 80 },
    };
    const { comparison, failures } = await runAll(small, aboutOf(small), [localPort()]);
    expect(failures).toEqual([]);
    for (const { id, end } of comparison.policies) {
      expect(finding(comparison, id, "en")).toMatch(/^(With|One run|[^.:]+: no )/);
      expect(finding(comparison, id, "zh")).toMatch(/\p{Script=Han}/u);
      for (const [key, { mean, reason }] of Object.entries(end))
        expect([key, mean ?? reason]).toEqual([key, expect.anything()]);
    }
  });
}
