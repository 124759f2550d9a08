/** Small experiments that nobody simulates: any method, with outcomes that are formulas of its points. */
import { placeOf, nextRun, runsOf, type Batch, type RunPlace } from "../../engine/experiment/batch.ts";
import type { Experiment, ExperimentGoal, ExperimentTarget, Factor } from "../../engine/experiment/experiment.ts";
import { valueAt } from "../../engine/experiment/factor.ts";
import type { History } from "../../engine/experiment/history.ts";
import type { Method } from "../../engine/experiment/method.ts";
import { inverseNormal } from "../../engine/support/inverse-normal.ts";
import { stream } from "../../engine/support/seed.ts";
import { scenarioOf } from "./hand-made.ts";

const text = (en: string) => ({ en, zh: "合成" });
const factor = (name: string, target: Factor["target"], rest: Partial<Factor>): Factor => ({
  name,
  label: text(name),
  unit: "1",
  target,
  range: null,
  levels: null,
  ...rest,
});

/** A lever of the reform, from low to high. */
export const leverRange = (lever: string, low = 0, high = 1, whole = false): Factor =>
  factor(lever, { kind: "lever", policy: 1, lever, field: null }, { range: { low, high, whole } });

/** A lever of the reform that is off, or at one of some numbers. */
export const leverLevels = (lever: string, ...numbers: readonly number[]): Factor =>
  factor(
    lever,
    { kind: "lever", policy: 1, lever, field: null },
    {
      levels: [{ written: "status quo", value: null }, ...numbers.map((value) => ({ written: String(value), value }))],
    },
  );

export const parameterRange = (parameter: string, low = 0, high = 1): Factor =>
  factor(parameter, { kind: "parameter", parameter }, { range: { low, high, whole: false } });

export const goal: ExperimentGoal = {
  policy: 1,
  budget: 1000,
  objective: "poverty",
  better: "lower",
  cost: "cost",
  inequality: "gini",
};

const target: ExperimentTarget = {
  name: "T1",
  outcome: "poverty",
  value: 0.4,
  tolerance: 0.05,
  discrepancy: 0.02,
  source: { tag: "ASSUMED", note: "synthetic" },
};

/** An experiment of 100 households over 10 years with a method's defaults, what it needs, and two policies. */
export function experimentOf(method: Method, factors: readonly Factor[], parts: Partial<Experiment> = {}): Experiment {
  const scenario = {
    ...scenarioOf(4),
    population: { base: "none", villages: 1, households: 100 },
    months: 120,
  };
  const settings = Object.fromEntries(Object.entries(method.settings).map(([name, dial]) => [name, dial.default]));
  return {
    schema: 1,
    scenario,
    method: { kind: method.kind, seed: "synthetic", settings },
    factors,
    replicates: 4,
    commonLuck: true,
    outcomes: [
      { name: "poverty", metric: "headcount", line: null, at: "end" },
      { name: "cost", metric: "netPublicCost", line: null, at: "end" },
      { name: "gini", metric: "gini", line: null, at: "end" },
    ],
    monthly: false,
    households: [],
    targets: method.needs === "targets" ? [target] : [],
    goal: method.needs === "goal" ? goal : null,
    ...parts,
  };
}

/** The outcomes of one run, from the values of the factors there. */
export type Simulator = (values: readonly number[], place: RunPlace) => Readonly<Record<string, number>>;

/** The same standard normal luck wherever it is asked for with the same words. */
export const luck = (...words: readonly (string | number)[]): number =>
  inverseNormal(Math.max(stream(words.join("/")).uniform(), 1e-9));

/** Smooth outcomes with luck of replicate and point: for analyses, which must cope with anything. */
const anything: Simulator = (values, { replicate, point, policy }) => {
  const total = values.reduce((sum, value, k) => sum + Math.sin(value + k), 0);
  const noise = 0.1 * luck(replicate) + 0.02 * luck(replicate, point.id, policy);
  return {
    poverty: 0.4 - (policy * total) / 10 + noise,
    cost: policy * (0.5 + total * total) + noise / 10,
    gini: 0.3 + (policy * total) / 50 + noise / 5,
  };
};

/** An experiment's history after some batches have run. */
export function historyOf(experiment: Experiment, batches: readonly Batch[], simulate: Simulator): History {
  const policies = experiment.scenario.policies.length;
  const places = batches.flatMap((batch) =>
    Array.from({ length: runsOf(batch, policies) }, (_, k) => placeOf(batch.firstRun + k, [batch], policies)),
  );
  const values = places.map((place) =>
    simulate(
      experiment.factors.map((one, k) => valueAt(one, place.point.unit[k]!)),
      place,
    ),
  );
  return {
    batches,
    results: {
      run: Float64Array.from(places, (_, k) => k),
      point: Int32Array.from(places, ({ point }) => point.id),
      replicate: Int32Array.from(places, ({ replicate }) => replicate),
      policy: Int32Array.from(places, ({ policy }) => policy),
      outcomes: Object.fromEntries(
        experiment.outcomes.map(({ name }) => [name, Float64Array.from(values, (one) => one[name]!)]),
      ),
    },
  };
}

/**
 * Runs an experiment batch by batch, as a host does, until the method asks for no more.
 *
 * @param most Batches at most, and runs at most: a long search is cut short, and its history is what it is.
 */
export function runSynthetic(
  method: Method,
  experiment: Experiment,
  simulate: Simulator = anything,
  most: { readonly batches: number; readonly runs: number } = { batches: 100, runs: Infinity },
): History {
  const policies = experiment.scenario.policies.length;
  let history = historyOf(experiment, [], simulate);
  while (history.batches.length < most.batches && history.results.run.length < most.runs) {
    const request = method.next(experiment, history);
    if (!request) break;
    const batch: Batch = { ...request, firstRun: nextRun(history.batches, policies) };
    history = historyOf(experiment, [...history.batches, batch], simulate);
  }
  return history;
}

/** Experiments of different kinds that a method takes: two-level levers, ranges of levers, parameters, both. */
export function experimentsFor(method: Method): readonly (readonly [string, Experiment])[] {
  const kinds: Readonly<Record<string, readonly Factor[]>> = {
    "levers on and off": [leverLevels("bankRate", 0.01), leverLevels("borderSubsidy", 200)],
    "ranges of levers": [leverRange("bankRate"), leverRange("borderSubsidy", 0, 5, true)],
    parameters: [parameterRange("remittedShare"), parameterRange("labourBeta", 1, 2)],
    "levers and parameters": [leverLevels("bankRate", 0.01, 0.02), parameterRange("labourBeta", 1, 2)],
  };
  return Object.entries(kinds)
    .map(([name, factors]) => [name, experimentOf(method, factors)] as const)
    .filter(([, experiment]) => (method.check?.(experiment) ?? []).length === 0);
}
