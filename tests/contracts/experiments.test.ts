/** What every experiment file promises. A new file in scenarios/experiments/ is held to it without a change here. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readExperimentFile } from "../../engine/hosts/files.ts";
import { readExperiment } from "../../engine/experiment/file/read-experiment.ts";
import { library } from "../../engine/experiment/library.ts";
import { methods } from "../../engine/experiment/methods/index.ts";
import { outcomeReader } from "../../engine/experiment/read-outcomes.ts";
import { runReplicate } from "../../engine/experiment/replicate.ts";
import { readScenario } from "../../engine/scenario/read.ts";
import { trialsOf } from "../../engine/experiment/trials.ts";

const files = Object.keys(import.meta.glob("../../scenarios/experiments/*.yaml"));

const NOTHING = {
  batches: [],
  results: {
    run: new Float64Array(0),
    point: new Int32Array(0),
    replicate: new Int32Array(0),
    policy: new Int32Array(0),
    outcomes: {},
  },
};

test("the experiment that the guide shows is valid", () => {
  const scenario = readScenario(readFileSync("scenarios/duty-free-quota.yaml", "utf8"), library);
  const guide = readFileSync("scenarios/experiments/README.md", "utf8");
  const shown = /```yaml\n([\s\S]*?)```/.exec(guide)![1]!;
  expect(readExperiment(shown, "scenario" in scenario ? scenario.scenario : null, library)).toHaveProperty(
    "experiment",
  );
});

test("there are experiment files", () => expect(files.length).toBeGreaterThan(2));

test.each(files)("%s is valid, and its first runs give every outcome a value", async (file) => {
  const { experiment } = await readExperimentFile(join(import.meta.dirname, file));
  const method = methods.find(({ kind }) => kind === experiment.method.kind)!;
  const request = method.next(experiment, NOTHING)!;
  expect(request.points.length).toBeGreaterThan(0);
  const small = {
    ...experiment,
    scenario: {
      ...experiment.scenario,
      population: { ...experiment.scenario.population, villages: 1, households: 60 },
    },
  };
  const runs = experiment.scenario.policies.map((_, run) => run);
  for (const { chunk, runs: of } of trialsOf(small, [{ ...request, firstRun: 0 }], runs)) {
    const result = runReplicate(chunk, library);
    for (const { of: policy } of of)
      for (const { value } of outcomeReader(small, library.model)(result, policy)) expect(value).not.toBeNull();
  }
});
