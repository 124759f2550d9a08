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
import { copyOf, firstRunOf, withFirstRun, type Start, type Starts } from "./starts.ts";

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

/** Runs a replicate's burn-in. */
function* burnIn(chunk: Chunk, library: Library, month: () => Advance): Generator<Advance, Start> {
  const plan = planOf(chunk, library);
  const run = createRun(plan, createWorld(plan));
  for (let step = -chunk.scenario.burnIn; step < 0; step++) {
    simulateMonth(run, step, {});
    yield month();
  }
  return { run, fork: save(run.world, schemaOf(plan.model)), reading: readStart(run, chunk.scenario), first: null };
}

/**
 * Runs all policies of one replicate, month by month: between any two months the caller may wait, or stop for good.
 *
 * @param starts Where burn-ins are kept between chunks that ask for it: such a chunk simulates only what is new in it.
 * @returns Typed arrays, ready to be transferred to another thread.
 * @throws LedgerError if the books do not balance.
 */
export function* replicateByMonth(chunk: Chunk, library: Library, starts?: Starts): Generator<Advance, ChunkResult> {
  const { months, policies, burnIn: before } = chunk.scenario;
  const kept = starts?.take(chunk);
  const known = policies.map(({ settings }, p) => (p === 0 ? kept && firstRunOf(kept, settings) : undefined));
  const all = (kept ? 0 : before) + months * known.filter((run) => run === undefined).length;
  let done = 0;
  const month = (): Advance => ({ done: ++done, all });
  let start = kept ?? (yield* burnIn(chunk, library, month));
  let moved = kept !== undefined;
  const { run, fork } = start;
  const runs: RunResult[] = [];
  let sound = true;
  try {
    for (const [p, { settings }] of policies.entries()) {
      if (known[p]) {
        runs.push(known[p]);
        continue;
      }
      if (moved) restore(run.world, fork, fork.schema);
      moved = true;
      const recorder = openRecord(run, chunk);
      for (let step = 0; step < months; step++) {
        simulateMonth(run, step, settings);
        recorder.read(step);
        yield month();
      }
      runs.push(recorder.result());
      if (p === 0 && starts && chunk.keepStart) start = withFirstRun(start, settings, runs[0]!);
    }
  } catch (error) {
    sound = false;
    throw error;
  } finally {
    // Also where the caller stops between two months: whoever comes next begins with `restore`.
    if (sound) starts?.put(chunk, start);
  }
  return { replicate: chunk.replicate, ...copyOf(start.reading), runs };
}

/** Runs all policies of one replicate without a pause. */
export function runReplicate(chunk: Chunk, library: Library): ChunkResult {
  const months = replicateByMonth(chunk, library);
  for (;;) {
    const month = months.next();
    if (month.done) return month.value;
  }
}
