/** How well a base population meets what is published about it, after its burn-in at the status quo. */
import { createWorld } from "../model/create-world.ts";
import type { View } from "../model/metric.ts";
import { openView } from "../model/view.ts";
import type { Base, Target } from "../population/base.ts";
import { type Outcome, undefinedBecause } from "../support/outcome.ts";
import { seedOf } from "../support/seed.ts";
import { mean, standardDeviation } from "../support/statistics.ts";
import { library } from "./library.ts";
import { createRun, simulateMonth } from "./simulate.ts";

/** Size of a check: enough households for smooth tails, enough populations and lucks for a mean. */
export interface BaseCheckSize {
  readonly villages: number;
  readonly households: number;
  readonly replicates: number;
  /** Months of burn-in. */
  readonly burnIn: number;
  /** Phrase that, with the replicate's number, keys its population and luck: no figure hangs on one draw of either. */
  readonly seed: string;
  /** Parameters that depart from the central ones, by name. */
  readonly parameters?: Readonly<Record<string, number>>;
}

/** What every figure in the documents is measured at. */
export const BASE_CHECK: BaseCheckSize = Object.freeze({
  villages: 40,
  households: 4000,
  replicates: 8,
  burnIn: 36,
  seed: "base",
});

/** One published figure beside what the model gives. */
export interface TargetCheck {
  readonly target: Target;
  /** Mean over replicates; undefined where the metric is in one of them. */
  readonly simulated: Outcome;
  /** Standard deviation over replicates. */
  readonly spread: Outcome;
  /** Simulated less published, in tolerances; null where undefined. */
  readonly miss: number | null;
  readonly met: boolean;
}

/**
 * The view of one replicate of a base population, drawn anew, at the end of its burn-in.
 *
 * @param replicate Its number, from 0.
 */
export function burntInView(base: Base, replicate: number, size: Omit<BaseCheckSize, "replicates">): View {
  const plan = {
    model: library.model,
    base,
    villages: size.villages,
    households: size.households,
    start: (base.year + 1 - 1970) * 12,
    burnIn: size.burnIn,
    seed: seedOf(`${size.seed}-${replicate}`),
    replicate,
    parameters: size.parameters ?? {},
    statusQuo: library.statusQuoOf(base),
    perfectInformation: false,
  };
  const run = createRun(plan, createWorld(plan));
  for (let step = -size.burnIn; step < 0; step++) simulateMonth(run, step, {});
  const view = openView(run.world);
  view.newMonth();
  return view.at(base.line);
}

/**
 * What a target is held against: the value of its metric, at its own line where it has one.
 *
 * @throws RangeError if the model has no such metric.
 */
export function measureTarget({ metric, line }: Pick<Target, "metric" | "line">, view: View): Outcome {
  const found = library.model.metrics.find(({ name }) => name === metric);
  if (!found) throw new RangeError(`measureTarget: no metric is called ${metric}.`);
  return found.measure(line === undefined ? view : { ...view, line });
}

/**
 * Holds a base population against all its published figures.
 *
 * @param onReplicate Told after each replicate how many are done.
 * @returns One check per target, in their order; met if the mean over luck lies within the tolerance.
 */
export function checkBase(
  base: Base,
  size: BaseCheckSize = BASE_CHECK,
  onReplicate?: (done: number) => void,
): readonly TargetCheck[] {
  const rows: Outcome[][] = [];
  for (let replicate = 0; replicate < size.replicates; replicate++) {
    const view = burntInView(base, replicate, size);
    rows.push(base.targets.map((target) => measureTarget(target, view)));
    onReplicate?.(replicate + 1);
  }
  return base.targets.map((target, t) => {
    const outcomes = rows.map((row) => row[t]!);
    const missing = outcomes.find((outcome) => outcome.value === null);
    if (missing && missing.value === null) {
      const none = undefinedBecause(missing.reason);
      return { target, simulated: none, spread: none, miss: null, met: false };
    }
    const values = outcomes.map((outcome) => outcome.value!);
    const simulated = mean(values);
    const miss = simulated.value === null ? null : (simulated.value - target.value) / target.tolerance;
    return {
      target,
      simulated,
      spread: standardDeviation(values),
      miss,
      met: miss !== null && Math.abs(miss) <= 1,
    };
  });
}
