/** From a row's experiment to the trusted scenario that is run. */
import { checkScenario } from "../scenario/check.ts";
import { LIMITS, type Known, type PosteriorColumns } from "../scenario/known.ts";
import { SCENARIO_SCHEMA, type Scenario } from "../scenario/scenario.ts";
import { priors } from "./priors.ts";
import type { ValidationExperiment } from "./validation-row.ts";

/** What whoever runs validation may choose. */
export interface ValidationChoices {
  readonly replicates: number;
  /** Households in all, instead of each experiment's own number; villages keep their size as far as they can. */
  readonly households?: number;
  /** Draws of parameters that belong together, with their weights, instead of every other doubt about these parameters. */
  readonly posterior?: PosteriorColumns;
}

/**
 * The scenario of an experiment.
 *
 * @param id Id of the row and name of the experiment: both seed the luck.
 * @throws RangeError naming what the experiment says that the model does not know.
 */
export function scenarioOf(
  id: string,
  { base, villages, households, start, months, policies, outcomes, assumptions }: ValidationExperiment,
  known: Known,
  choices: ValidationChoices,
): Scenario {
  const { posterior } = choices;
  const drawn = Object.entries(priors).map(([name, { low, high }]) => [name, { low, high }] as const);
  const doubt = [...drawn, ...Object.entries(assumptions ?? {})].filter(([name]) => !posterior?.[name]);
  const size = choices.households ?? households;
  const checked = checkScenario(
    {
      schema: SCENARIO_SCHEMA,
      id,
      title: { en: id, zh: id },
      population: { base, villages: Math.max(1, Math.round((villages * size) / households)), households: size },
      ...(start !== undefined && { start }),
      months,
      seed: id,
      replicates: choices.replicates,
      assumptions: Object.fromEntries(doubt),
      ...(posterior && {
        posterior: Object.fromEntries(Object.entries(posterior).map(([name, draws]) => [name, Array.from(draws)])),
      }),
      policies: Object.entries(policies).map(([policy, settings]) => ({
        id: policy,
        name: { en: policy, zh: policy },
        settings,
      })),
      report: { lines: ["official"], outcomes },
    },
    known,
    LIMITS,
  );
  if ("faults" in checked)
    throw new RangeError(
      `Validation experiment ${id}: ${checked.faults.map(({ path, code }) => `${path.join(".")} (${code})`).join(", ")}.`,
    );
  return checked.scenario;
}
