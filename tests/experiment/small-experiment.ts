/** An experiment on a small scenario, without a file. */
import { bases } from "../../engine/population/bases/index.ts";
import type { Experiment, Factor } from "../../engine/experiment/experiment.ts";
import { library } from "../../engine/experiment/library.ts";
import { readScenario } from "../../engine/scenario/read.ts";
import { smallScenario } from "../hosts/small-scenario.ts";

/** The quota of the policy `no-quota`, 0 to 8,000. */
export const quota: Factor = {
  name: "dutyFreeQuota",
  label: { en: "quota", zh: "额度" },
  unit: "nominal yuan/person/day",
  target: { kind: "lever", policy: 1, lever: "dutyFreeQuota", field: null },
  range: { low: 0, high: 8000, whole: false },
  levels: null,
};

/** A parameter of the model, 1.5 to 2.5. */
export const beta: Factor = {
  name: "labourBeta",
  label: { en: "beta", zh: "贝塔" },
  unit: "1",
  target: { kind: "parameter", parameter: "labourBeta" },
  range: { low: 1.5, high: 2.5, whole: false },
  levels: null,
};

/** Which of four lucks. */
export const luck: Factor = {
  name: "luck",
  label: { en: "luck", zh: "运气" },
  unit: "1",
  target: { kind: "luck" },
  range: { low: 0, high: 3, whole: true },
  levels: null,
};

export function smallExperiment(given: Partial<Experiment> = {}): Experiment {
  const read = readScenario(smallScenario({ households: 40 }), library);
  if (!("scenario" in read)) throw new Error("The small scenario was refused.");
  return {
    schema: 1,
    scenario: read.scenario,
    method: { kind: "list", seed: "small", settings: {} },
    factors: [quota],
    replicates: 2,
    commonLuck: true,
    outcomes: [
      { name: "headcount", metric: "headcount", line: bases["GX14"]!.line, at: "end" },
      { name: "gini_start", metric: "gini", line: null, at: "start" },
      { name: "meanConsumption_mean", metric: "meanConsumption", line: null, at: "mean" },
    ],
    monthly: false,
    households: [],
    targets: [],
    goal: null,
    ...given,
  };
}
