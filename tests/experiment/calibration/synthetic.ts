/** Calibrations of hand-made simulators, driven as a host drives a method: ask, run, hand back. */
import type { Batch } from "../../../engine/experiment/batch.ts";
import { nextRun, placeOf, runsOf } from "../../../engine/experiment/batch.ts";
import type { Experiment, ExperimentTarget, Factor } from "../../../engine/experiment/experiment.ts";
import { valueAt } from "../../../engine/experiment/factor.ts";
import type { History, Results } from "../../../engine/experiment/history.ts";
import { calibrate } from "../../../engine/experiment/methods/calibrate.ts";
import { standardNormal } from "../../../engine/support/calibration/normal-kernel.ts";
import { stream } from "../../../engine/support/seed.ts";
import { scenarioOf } from "../hand-made.ts";

export const parameter = (name: string, low: number, high: number): Factor => ({
  name: `column_${name}`,
  label: { en: name, zh: `参数${name}` },
  unit: "1",
  target: { kind: "parameter", parameter: name },
  range: { low, high, whole: false },
  levels: null,
});

export const target = (
  outcome: string,
  value: number,
  tolerance: number,
  discrepancy = 0,
  tag: "FOUND" | "RECALLED" = "FOUND",
): ExperimentTarget => ({
  name: `T_${outcome}`,
  outcome,
  value,
  tolerance,
  discrepancy,
  source: { tag, note: "made for a test" },
});

export function experimentOf(
  factors: readonly Factor[],
  targets: readonly ExperimentTarget[],
  settings: Readonly<Record<string, number>> = {},
  more: Partial<Experiment> = {},
): Experiment {
  const defaults = Object.entries(calibrate.settings).map(([name, dial]) => [name, dial.default]);
  return {
    schema: 1,
    scenario: scenarioOf(4),
    method: { kind: "calibrate", seed: "test", settings: { ...Object.fromEntries(defaults), ...settings } },
    factors,
    replicates: 4,
    commonLuck: false,
    outcomes: [...new Set(targets.map(({ outcome }) => outcome))].map((name) => ({
      name,
      metric: name,
      line: null,
      at: "start",
    })),
    monthly: false,
    households: [],
    targets,
    goal: null,
    ...more,
  };
}

/** Outcomes at given values of the factors; `normal` gives luck, the same for the same `run`. NaN for a failed run. */
export type Simulator = (
  values: readonly number[],
  normal: () => number,
  run: string,
) => Readonly<Record<string, number>>;

/** Standard normal numbers by name. */
export function normals(phrase: string): () => number {
  const luck = stream(phrase);
  return () => standardNormal(luck);
}

export const NOTHING: History = {
  batches: [],
  results: {
    run: new Float64Array(0),
    point: new Int32Array(0),
    replicate: new Int32Array(0),
    policy: new Int32Array(0),
    outcomes: {},
  },
};

/** The history after one more batch; null if the method asks for none. Only the baseline's outcomes mean anything. */
export function grow(experiment: Experiment, history: History, simulate: Simulator, luck: string): History | null {
  const request = calibrate.next(experiment, history);
  if (!request) return null;
  const policies = experiment.scenario.policies.length;
  const batch: Batch = { ...request, firstRun: nextRun(history.batches, policies) };
  const batches = [...history.batches, batch];
  const places = Array.from({ length: runsOf(batch, policies) }, (_, k) =>
    placeOf(batch.firstRun + k, batches, policies),
  );
  const found = places.map(({ point, replicate, policy, pair }) => {
    if (policy !== 0) return {};
    const values = experiment.factors.map((factor, k) => valueAt(factor, point.unit[k]!));
    const run = `${luck}/${experiment.commonLuck ? replicate : `pair ${pair}`}`;
    return simulate(values, normals(run), run);
  });
  const old = history.results;
  const results: Results = {
    run: Float64Array.of(...old.run, ...places.map((_, k) => batch.firstRun + k)),
    point: Int32Array.of(...old.point, ...places.map(({ point }) => point.id)),
    replicate: Int32Array.of(...old.replicate, ...places.map(({ replicate }) => replicate)),
    policy: Int32Array.of(...old.policy, ...places.map(({ policy }) => policy)),
    outcomes: Object.fromEntries(
      experiment.outcomes.map(({ name }) => [
        name,
        Float64Array.of(
          ...(old.outcomes[name] ?? []),
          ...found.map((outcomes: ReturnType<Simulator>) => outcomes[name] ?? 0),
        ),
      ]),
    ),
  };
  return { batches, results };
}

/** All histories of a calibration, from nothing to its end. */
export function historiesOf(experiment: Experiment, simulate: Simulator, luck: string): History[] {
  const histories = [NOTHING];
  for (let next = grow(experiment, NOTHING, simulate, luck); next; next = grow(experiment, next, simulate, luck))
    histories.push(next);
  return histories;
}

export const calibrated = (experiment: Experiment, simulate: Simulator, luck: string): History =>
  historiesOf(experiment, simulate, luck).at(-1)!;
