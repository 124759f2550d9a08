/** Who leads a search, however far it has come: for those who show it while it runs, or go on from its answer. */
import { mean } from "../../support/statistics.ts";
import type { Point } from "../batch.ts";
import type { Experiment } from "../experiment.ts";
import type { History } from "../history.ts";
import { type Assessment, assess, byLoss, isAllowed } from "./assess.ts";
import { choose } from "./choose.ts";
import { batchesOf, pointsOf, searchStretch } from "./stages.ts";

/** A mix of levers. */
export interface Leader {
  readonly point: Point;
  /** Mean effect on the objective against the baseline, in its unit. */
  readonly effect: number;
  /** Mean extra cost, all households over the whole run, yuan. */
  readonly cost: number;
  /** Whether that is within the budget. */
  readonly allowed: boolean;
}

/**
 * The mixes that lead a search by the method `optimise`, the best first.
 *
 * Before its selection: all mixes tried, by their effect, those within the budget first. After: the best, the others that
 * cannot be told from it, the best single lever. None of these figures is final: they are those by which the mixes were
 * chosen, and therefore rather too good.
 *
 * @returns None before anything has run, or where all runs failed.
 */
export function leadersOf(experiment: Experiment, history: History): readonly Leader[] {
  const leaders =
    batchesOf(history, "select").length > 0
      ? selected(experiment, history)
      : assess(experiment, history, pointsOf(history.batches), searchStretch(experiment)).sort(byLoss);
  return leaders.map((one) => ({
    point: one.point,
    effect: mean(one.effects).value!,
    cost: one.cost,
    allowed: isAllowed(one),
  }));
}

function selected(experiment: Experiment, history: History): readonly Assessment[] {
  const { best, ties, single } = choose(experiment, history);
  const byPoint = new Map<number, Assessment>();
  for (const one of [best, ...ties, single]) if (one && !byPoint.has(one.point.id)) byPoint.set(one.point.id, one);
  return [...byPoint.values()];
}
