/** Experiment files on the small scenario, as texts. */
import { readExperiment } from "../../../engine/experiment/file/read-experiment.ts";
import type { Experiment } from "../../../engine/experiment/experiment.ts";
import { library } from "../../../engine/experiment/library.ts";
import { readScenario } from "../../../engine/scenario/read.ts";
import type { Scenario } from "../../../engine/scenario/scenario.ts";
import { formatProblems } from "../../../engine/text/format-problems.ts";
import { smallScenario } from "../../hosts/small-scenario.ts";

export const GOOD = `schema: 1
scenario: small.yaml
method: { kind: grid, seed: design-1 }
factors:
  - { lever: dutyFreeQuota, policy: no-quota, values: [statusQuo, 3000] }
  - { lever: mutualAidGroups, field: members, policy: no-quota, values: [10, 40] }
  - { parameter: labourBeta, values: [1.5, 2.5] }
replicates: 3
outcomes:
  - { metric: headcount }
  - { metric: headcount, line: 3650, at: 2015-12, name: poor }
  - { metric: gini, at: start }
monthly: true
households: [cash, size]
`;

export const scenario: Scenario = (() => {
  const read = readScenario(smallScenario(), library);
  if (!("scenario" in read)) throw new Error("The small scenario was refused.");
  return read.scenario;
})();

export const readText = (text: string, given: Scenario | null = scenario) => readExperiment(text, given, library);

/** An experiment that must be good. */
export function experimentOf(text: string, given: Scenario = scenario): Experiment {
  const read = readText(text, given);
  if ("experiment" in read) return read.experiment;
  throw new Error(formatProblems(read.problems, text, "file", "en"));
}

/** The first line of every problem, as the reader of a terminal sees it. */
export function problemsOf(text: string, given: Scenario | null = scenario): string[] {
  const read = readText(text, given);
  if ("experiment" in read) return [];
  return formatProblems(read.problems, text, "f", "en")
    .split("\n")
    .filter((line) => /^f:\d+:\d+: /.test(line));
}
