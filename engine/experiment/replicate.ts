/** One replicate of a scenario: a burn-in at the status quo, forked into every policy. */
import type { Base } from "../population/base.ts";
import { withOwnData } from "../population/own-data.ts";
import { restore, save, schemaOf } from "../model/checkpoint.ts";
import { createWorld, type WorldPlan } from "../model/create-world.ts";
import type { Model } from "../model/model.ts";
import type { Settings } from "../model/levers-in-force.ts";
import { seedOf } from "../support/seed.ts";
import type { Chunk, ChunkResult, RunResult } from "./chunk.ts";
import { parametersOf } from "./draw-parameters.ts";
import { openRecord, readStart } from "./record.ts";
import { createRun, simulateMonth } from "./simulate.ts";

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
  const { population } = scenario;
  const base = withOwnData(library.bases[population.base]!, population);
  return {
    model: library.model,
    base,
    villages: population.villages,
    households: population.households,
    start: scenario.start,
    burnIn: scenario.burnIn,
    seed: seedOf(scenario.seed),
    replicate,
    parameters: parametersOf(scenario, replicate, fixedParameters ?? false),
    statusQuo: library.statusQuoOf(base),
    perfectInformation: scenario.perfectInformation,
    ...(population.table && { table: population.table }),
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
  const atStart = readStart(run, scenario);
  const schema = schemaOf(plan.model);
  const fork = save(run.world, schema);
  const runs: RunResult[] = [];
  for (const [p, { settings }] of scenario.policies.entries()) {
    if (p > 0) restore(run.world, fork, schema);
    const recorder = openRecord(run, chunk);
    for (let step = 0; step < scenario.months; step++) {
      simulateMonth(run, step, settings);
      recorder.read(step);
      yield { done: ++done, all };
    }
    runs.push(recorder.result());
  }
  return { replicate: chunk.replicate, ...atStart, runs };
}

/** Runs all policies of one replicate without a pause. */
export function runReplicate(chunk: Chunk, library: Library): ChunkResult {
  const months = replicateByMonth(chunk, library);
  for (;;) {
    const month = months.next();
    if (month.done) return month.value;
  }
}
