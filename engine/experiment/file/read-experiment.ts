/** From the text of an experiment file to a trusted experiment, or to every problem at once. */
import { dataAt } from "../../scenario/fault.ts";
import { LIMITS, type Known, type Limits } from "../../scenario/known.ts";
import { readChecked } from "../../scenario/read.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { readYaml } from "../../scenario/yaml-source.ts";
import type { Problem } from "../../support/problem.ts";
import type { Experiment } from "../experiment.ts";
import type { Method } from "../method.ts";
import { methods as registered } from "../methods/index.ts";
import { checkExperiment } from "./check-experiment.ts";

/**
 * The scenario that an experiment file names, to be read before the file can be understood.
 *
 * @returns The path as written, relative to the file; null if the text names none (a scenario names none).
 * @example scenarioPathOf("schema: 1\nscenario: a.yaml") // => "a.yaml"
 * @example scenarioPathOf("schema: 1") // => null
 */
export function scenarioPathOf(text: string): string | null {
  if (text.length > LIMITS.characters) return null;
  const path = dataAt(readYaml(text).data, ["scenario"]);
  return typeof path === "string" ? path : null;
}

/**
 * Reads an experiment file.
 *
 * @param scenario The scenario it names; null if that could not be read: problems are then found as far as they can be.
 * @param methods What `method` may name; this project's own unless others are given.
 * @returns The experiment, complete and within every declared range; or what is wrong, in the order of the text.
 */
export function readExperiment(
  text: string,
  scenario: Scenario | null,
  known: Known,
  limits: Limits = LIMITS,
  methods: readonly Method[] = registered,
): { readonly experiment: Experiment } | { readonly problems: readonly Problem[] } {
  return readChecked(text, limits.characters, (data) => checkExperiment(data, scenario, known, limits, methods));
}
