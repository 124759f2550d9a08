/** One replicate of a scenario: a burn-in at the status quo, forked into every policy. */
import type { Base } from "../population/base.ts";
import { restore, save, schemaOf } from "../model/checkpoint.ts";
import { createWorld, type WorldPlan } from "../model/create-world.ts";
import type { Metric } from "../model/metric.ts";
import type { Model } from "../model/model.ts";
import type { Settings } from "../model/levers-in-force.ts";
import { openView, type OpenView } from "../model/view.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { seedOf } from "../support/seed.ts";
import { reasonCodes } from "../support/outcome.ts";
import type { Chunk, ChunkResult, RunResult } from "./chunk.ts";
import { parametersOf } from "./draw-parameters.ts";
import { createRun, simulateMonth, type Run } from "./simulate.ts";

/** What a run needs beside the scenario: the model, the bases, and how a status quo in file syntax is resolved. */
export interface Library {
  readonly model: Model;
  readonly bases: Readonly<Record<string, Base>>;
  /** Settings of a base's status quo, resolved. */
  statusQuoOf(base: Base): Settings;
}

/** How far a replicate is, in months simulated. */
export interface Advance {
  readonly done: number;
  readonly all: number;
}

/** The plan of a scenario's replicate. */
export function planOf({ scenario, replicate, fixedParameters }: Chunk, library: Library): WorldPlan {
  const base = library.bases[scenario.population.base]!;
  return {
    model: library.model,
    base,
    villages: scenario.population.villages,
    households: scenario.population.households,
    start: scenario.start,
    burnIn: scenario.burnIn,
    seed: seedOf(scenario.seed),
    replicate,
    parameters: parametersOf(scenario, replicate, fixedParameters ?? false),
    statusQuo: library.statusQuoOf(base),
    perfectInformation: scenario.perfectInformation,
  };
}

/**
 * Runs all policies of one replicate, month by month: between any two months the caller may wait, or stop for good.
 *
 * @returns Typed arrays, ready to be transferred to another thread.
 * @throws LedgerError if the books do not balance.
 */
export function* replicateByMonth(chunk: Chunk, library: Library): Generator<Advance, ChunkResult> {
  const { scenario } = chunk;
  const plan = planOf(chunk, library);
  const run = createRun(plan, createWorld(plan));
  const all = scenario.burnIn + scenario.months * scenario.policies.length;
  let done = 0;
  for (let step = -scenario.burnIn; step < 0; step++) {
    simulateMonth(run, step, {});
    yield { done: ++done, all };
  }
  const schema = schemaOf(plan.model);
  const fork = save(run.world, schema);
  const runs: RunResult[] = [];
  for (const [p, { settings }] of scenario.policies.entries()) {
    if (p > 0) restore(run.world, fork, schema);
    const recorder = record(run, scenario);
    for (let step = 0; step < scenario.months; step++) {
      simulateMonth(run, step, settings);
      recorder.read(step);
      yield { done: ++done, all };
    }
    runs.push(recorder.result());
  }
  return { replicate: chunk.replicate, runs };
}

/** Runs all policies of one replicate without a pause. */
export function runReplicate(chunk: Chunk, library: Library): ChunkResult {
  const months = replicateByMonth(chunk, library);
  for (;;) {
    const month = months.next();
    if (month.done) return month.value;
  }
}

/** The series a scenario reports, in order: each outcome with the parts of its ratio, at each line where it needs one. */
export function seriesOf(
  scenario: Scenario,
  model: Model,
): readonly { readonly metric: string; readonly line: number | null }[] {
  const metricOf = (name: string): Metric => model.metrics.find((one) => one.name === name)!;
  const withParts = scenario.report.outcomes.flatMap(
    (name) => [name, ...Object.values(metricOf(name).ratio ?? {})] as string[],
  );
  return [...new Set(withParts)].flatMap((name): { metric: string; line: number | null }[] => {
    const metric = metricOf(name);
    return metric.byLine
      ? scenario.report.lines.map((line) => ({ metric: name, line }))
      : [{ metric: name, line: null }];
  });
}

/** Reads the reported series of a run month by month, and its households at the end. */
function record(run: Run, scenario: Scenario): { read(step: number): void; result(): RunResult } {
  const { model } = run.plan;
  const reported = seriesOf(scenario, model).map(({ metric, line }) => ({
    metric: model.metrics.find((one) => one.name === metric)!,
    line,
  }));
  const series = new Float64Array(reported.length * scenario.months).fill(NaN);
  const reasons = new Uint8Array(series.length);
  const view: OpenView = openView(run.world);
  return {
    read(step) {
      view.newMonth();
      reported.forEach(({ metric, line }, s) => {
        const outcome = metric.measure(view.at(line ?? scenario.report.lines[0] ?? run.plan.base.line));
        const at = s * scenario.months + step;
        if (outcome.value === null) reasons[at] = 1 + reasonCodes.indexOf(outcome.reason);
        else series[at] = outcome.value;
      });
    },
    result() {
      view.newMonth();
      const { values, weights } = view.at(run.plan.base.line).welfareOf();
      return {
        series,
        reasons,
        welfare: values.slice(),
        weights: weights.slice(),
        flows: run.world.ledger.sinceStart.slice(),
      };
    },
  };
}
