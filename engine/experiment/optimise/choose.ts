/** Who wins: finalists meet fresh replicates, round by round, until the best is told from the others or time is up. */
import { subsetWithBest } from "../../support/search/subset-with-best.ts";
import { mean, standardError } from "../../support/statistics.ts";
import { studentQuantile } from "../../support/student-t.ts";
import type { Experiment } from "../experiment.ts";
import type { History } from "../history.ts";
import { type Assessment, assess, byLoss, goalOf, isAllowed, lossSign } from "./assess.ts";
import { bestSingles, robustOf } from "./finalists.ts";
import { batchesOf, selectStretch } from "./stages.ts";

/** What the selection found. */
export interface Choice {
  /** Who is still in after the last round: cannot be told from the best, and not surely over the budget. */
  readonly standing: readonly Assessment[];
  /** The best mean effect within the budget; the least over the budget if nobody is within; null if all runs failed. */
  readonly best: Assessment | null;
  /** The others within the budget who cannot be told from it, the best first. */
  readonly ties: readonly Assessment[];
  /** The smallest largest regret within the budget, over the replicates that all finalists met. */
  readonly robust: Assessment | null;
  /** The best within the budget that moves one lever only, over the same replicates. */
  readonly single: Assessment | null;
}

/**
 * Reads the selection as far as it has come; at least one round must have run.
 *
 * In a round, a finalist leaves if one within the budget is surely better (see `subsetWithBest`), or if its extra cost
 * is surely over the budget. The confidence holds for all rounds together.
 */
export function choose(experiment: Experiment, history: History): Choice {
  const { confidence, selectRounds } = experiment.method.settings;
  const rounds = batchesOf(history, "select");
  const all = assess(experiment, history, rounds[0]!.points, selectStretch(experiment, 1));
  const last = assess(experiment, history, rounds.at(-1)!.points, selectStretch(experiment, rounds.length));

  const comparisons = Math.max(1, rounds[0]!.points.length - 1) * selectRounds!;
  const affordable = last.filter(
    ({ costs }) => lowerBound(costs, confidence!, comparisons) <= goalOf(experiment).budget,
  );
  const sign = lossSign(goalOf(experiment));
  const standing = subsetWithBest(
    affordable.map(({ effects }) => effects.map((effect) => sign * effect)),
    confidence!,
    comparisons,
    affordable.map(isAllowed),
  ).map((position) => affordable[position]!);

  // Who stood long enough may turn out to cost too much; then the others' first round decides.
  const inside = standing.filter(isAllowed).sort(byLoss);
  const best = inside[0] ?? [...all].sort(byLoss)[0] ?? null;
  const allowed = all.filter(isAllowed);
  return {
    standing,
    best,
    ties: inside.slice(1),
    robust: robustOf(experiment, allowed),
    single: bestSingles(experiment, allowed)[0] ?? null,
  };
}

/** One-sided confidence bound of a mean, the error divided among comparisons; −Infinity for one replicate. */
function lowerBound(values: Float64Array, confidence: number, comparisons: number): number {
  if (values.length < 2) return -Infinity;
  const reach = studentQuantile(1 - (1 - confidence) / comparisons, values.length - 1);
  return mean(values).value! - reach * standardError(values).value!;
}
