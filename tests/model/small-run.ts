/** A small run of the whole model, or of a changed one, for contract and invariant tests. */
import { library } from "../../engine/experiment/library.ts";
import { createRun, simulateMonth, type Run } from "../../engine/experiment/simulate.ts";
import { levers } from "../../engine/levers/index.ts";
import { mechanisms } from "../../engine/mechanisms/index.ts";
import { metrics } from "../../engine/metrics/index.ts";
import { createWorld, type WorldPlan } from "../../engine/model/create-world.ts";
import type { Settings } from "../../engine/model/levers-in-force.ts";
import type { Metric } from "../../engine/model/metric.ts";
import { assemble, type Model, type Registries } from "../../engine/model/model.ts";
import { openView } from "../../engine/model/view.ts";
import type { Outcome } from "../../engine/support/outcome.ts";

const registries: Registries = { levers, mechanisms, metrics };
export const { model } = library;

/** January 2015: the first policy month of the border base of 2014. */
export const START = 540;

export interface Small extends Partial<Omit<WorldPlan, "base" | "statusQuo">> {
  readonly base?: "R13" | "GX14";
  readonly statusQuo?: Settings;
}

/** 60 households in three border villages, no burn-in unless asked for. */
export function planOf({ base: id = "GX14", ...given }: Small = {}): WorldPlan {
  const base = library.bases[id]!;
  return {
    model,
    base,
    villages: 3,
    households: 60,
    start: START,
    burnIn: 0,
    seed: 20261122,
    replicate: 0,
    parameters: {},
    statusQuo: library.statusQuoOf(base),
    perfectInformation: false,
    ...given,
  };
}

/** A run at its first month. */
export function small(given: Small = {}): Run {
  const plan = planOf(given);
  return createRun(plan, createWorld(plan));
}

/** Runs burn-in and so many policy months. */
export function runFor(run: Run, months: number, policy: Settings = {}): Run {
  for (let step = run.world.clock.step; step < months; step++) simulateMonth(run, step, policy);
  return run;
}

/** Every column of every kind of agent, copied: `households.cash` and so on. */
export function columnsOf({ world }: Run): Record<string, readonly number[]> {
  return Object.fromEntries(
    Object.entries(world.frames).flatMap(([kind, frame]) =>
      Object.entries(frame.columns).map(([name, column]) => [`${kind}.${name}`, Array.from(column)] as const),
    ),
  );
}

/** Every outcome of a run's last month. */
export function outcomesOf(
  { world, plan }: Run,
  measured: readonly Metric[] = plan.model.metrics,
  line = plan.base.line,
): Record<string, Outcome> {
  const view = openView(world).at(line);
  return Object.fromEntries(measured.map((one) => [one.name, one.measure(view)]));
}

/** The model with some of its registries changed. */
export const modelWith = (change: Partial<Registries>): Model => assemble({ ...registries, ...change });
