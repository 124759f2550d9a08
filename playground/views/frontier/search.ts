/** The experiment behind "find the best mix": from the scenario on the page to a file of the method `optimise`, and its size. */
import { known, readExperiment, valueAt, type Experiment, type Scenario, type SeriesName } from "#engine";
import type { FileValue } from "../../state/edits.ts";
import { settingsTried, type Offered } from "./levers.ts";

export interface Asked {
  readonly scenario: Scenario;
  /** Place of the policy whose levers are searched. */
  readonly place: number;
  readonly levers: readonly Offered[];
  readonly quo: Readonly<Record<string, FileValue>>;
  readonly objective: SeriesName;
  /** Yuan, for the households of the scenario over its whole run. */
  readonly budget: number;
}

/** A search to be run, and what its points mean. */
export interface Search {
  readonly experiment: Experiment;
  /** Settings by lever and then by position in its list; null is the status quo. */
  readonly settings: readonly { readonly lever: string; readonly tried: readonly (FileValue | null)[] }[];
}

/** Households that the search simulates, about: enough to rank mixes, few enough to try a hundred. */
const HOUSEHOLDS = 300;
/** How wide the search is. Settings of a lever alone are all tried, so `singles` has no say. */
const METHOD = {
  kind: "optimise",
  population: 12,
  generations: 3,
  finalists: 5,
  selectReplicates: 6,
  selectRounds: 2,
  confirmReplicates: 2,
} as const;
const REPLICATES = 4;

/** The scenario with whole villages, as many as make about so many households; one with a table of its own stays whole. */
export function smaller(scenario: Scenario, households = HOUSEHOLDS): Scenario {
  const { population } = scenario;
  if (population.table || population.households <= households) return scenario;
  const each = population.households / population.villages;
  const villages = Math.max(1, Math.round(households / each));
  const fewer = Math.round(villages * each);
  return fewer >= population.households
    ? scenario
    : { ...scenario, population: { ...population, villages, households: fewer } };
}

/**
 * The search. Levers that are searched begin at the status quo; other levers of the policy stay as they are.
 *
 * @throws Error naming what the engine refuses: a policy that contradicts itself when levers are mixed.
 */
export function searchOf({ scenario, place, levers, quo, objective, budget }: Asked): Search {
  const policy = scenario.policies[place]!;
  const names = levers.map(({ lever }) => lever.name);
  const settings = Object.fromEntries(Object.entries(policy.settings).filter(([name]) => !names.includes(name)));
  const small = smaller({ ...scenario, policies: [scenario.policies[0]!, { ...policy, settings }] });
  const tried = levers.map((one) => ({
    lever: one.lever.name,
    tried: [null, ...settingsTried(one, quo, levers.length)],
  }));
  const file = {
    schema: 1,
    scenario: scenario.id,
    method: METHOD,
    factors: tried.map(({ lever, tried: values }) => ({
      lever,
      policy: policy.id,
      values: values.map((value) => value ?? "statusQuo"),
    })),
    replicates: REPLICATES,
    outcomes: [
      { metric: objective.metric, name: "objective", ...(objective.line !== null && { line: objective.line }) },
    ],
    budget: (budget * small.population.households) / scenario.population.households,
    objective: "objective",
  };
  const read = readExperiment(JSON.stringify(file), small, known);
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return { experiment: read.experiment, settings: tried };
}

/** What a point of the search sets, by lever; null is the status quo. */
export function mixAt({ settings, experiment }: Search, unit: readonly number[]): Record<string, FileValue | null> {
  return Object.fromEntries(
    settings.map(({ lever, tried }, k) => [lever, tried[valueAt(experiment.factors[k]!, unit[k]!)]!]),
  );
}

/**
 * Work in months of one household: what the time of a run is about proportional to.
 *
 * @param policies Simulated after one burn-in; 1 to share a burn-in among none.
 */
export const workOf = (
  { population, burnIn, months }: Pick<Scenario, "population" | "burnIn" | "months">,
  policies: number,
): number => population.households * (burnIn + policies * months);
