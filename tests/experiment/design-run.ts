/** Designs run by a function instead of the simulator. */
import type { Experiment, Factor } from "../../engine/experiment/experiment.ts";
import { valueAt } from "../../engine/experiment/factor.ts";
import type { History } from "../../engine/experiment/history.ts";
import { methods } from "../../engine/experiment/methods/index.ts";
import { nextRun, placeOf, type Batch, type Request } from "../../engine/experiment/batch.ts";
import { scenarioOf } from "./hand-made.ts";

type Shape = Pick<Factor, "range" | "levels">;
export const range = (low: number, high: number, whole = false): Shape => ({
  range: { low, high, whole },
  levels: null,
});
export const levels = (...values: number[]): Shape => ({
  range: null,
  levels: values.map((value) => ({ written: String(value), value })),
});

export const methodOf = (kind: string) => methods.find((one) => one.kind === kind)!;

/** An experiment with the method's own defaults, except where settings are given. */
export function designOf(
  kind: string,
  shapes: readonly Shape[],
  settings: Readonly<Record<string, number>> = {},
  rest: Partial<Experiment> = {},
): Experiment {
  const defaults = Object.entries(methodOf(kind).settings).map(([name, dial]) => [name, dial.default] as const);
  return {
    schema: 1,
    scenario: scenarioOf(1),
    method: { kind, seed: "design", settings: { ...Object.fromEntries(defaults), ...settings } },
    factors: shapes.map((shape, k) => ({
      name: `x${k + 1}`,
      label: { en: `factor ${k + 1}`, zh: `因素${k + 1}` },
      unit: "1",
      target: { kind: "parameter", parameter: `x${k + 1}` },
      ...shape,
    })),
    replicates: 1,
    commonLuck: true,
    outcomes: [{ name: "poor", metric: "headcount", line: null, at: "end" }],
    monthly: false,
    households: [],
    targets: [],
    goal: null,
    ...rest,
  };
}

/** The points an experiment begins with. */
export const firstPoints = (experiment: Experiment): number[][] =>
  methodOf(experiment.method.kind)
    .next(experiment, { batches: [], results: emptyResults })!
    .points.map(({ unit }) => [...unit]);

const emptyResults: History["results"] = {
  run: new Float64Array(0),
  point: new Int32Array(0),
  replicate: new Int32Array(0),
  policy: new Int32Array(0),
  outcomes: {},
};

/** Runs all a method asks for, then `more` of it if that is given. */
export function runDesign(
  experiment: Experiment,
  outcome: (values: readonly number[], policy: number, pair: number) => number,
  more?: number,
): History {
  const method = methodOf(experiment.method.kind);
  const policies = experiment.scenario.policies.length;
  const batches: Batch[] = [];
  const add = (request: Request): void => void batches.push({ ...request, firstRun: nextRun(batches, policies) });
  const history = (): History => ({ batches, results: emptyResults });
  for (let request = method.next(experiment, history()); request; request = method.next(experiment, history()))
    add(request);
  if (more !== undefined) add(method.expand!(experiment, history(), more));
  const places = Array.from({ length: nextRun(batches, policies) }, (_, run) => placeOf(run, batches, policies));
  return {
    batches,
    results: {
      run: Float64Array.from(places.keys()),
      point: Int32Array.from(places, ({ point }) => point.id),
      replicate: Int32Array.from(places, ({ replicate }) => replicate),
      policy: Int32Array.from(places, ({ policy }) => policy),
      outcomes: {
        poor: Float64Array.from(places, ({ point, policy, pair }) =>
          outcome(
            point.unit.map((u, i) => valueAt(experiment.factors[i]!, u)),
            policy,
            pair,
          ),
        ),
      },
    },
  };
}
