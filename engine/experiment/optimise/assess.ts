/** What a search knows of the candidates: their effects against the baseline, replicate by replicate. */
import type { Scored } from "../../support/search/dominance.ts";
import { mean } from "../../support/statistics.ts";
import type { Point } from "../batch.ts";
import type { Experiment, ExperimentGoal } from "../experiment.ts";
import type { History } from "../history.ts";
import { pairedValues, type Stretch } from "../paired-values.ts";

/** A candidate in a stretch of replicates. Everything is the policy less the baseline, in the same run. */
export interface Assessment extends Scored {
  readonly point: Point;
  /** On the objective, in its unit. Shape: [replicates]. */
  readonly effects: Float64Array;
  /** Extra cost, all households over the whole run, yuan. Shape: [replicates]. */
  readonly costs: Float64Array;
  /** On inequality, in its unit. Shape: [replicates]. */
  readonly inequality: Float64Array;
  /** Mean effect on the objective, its sign turned so that lower is better. */
  readonly loss: number;
  /** Mean extra cost, yuan. */
  readonly cost: number;
}

/** Share of the budget by which sums of exactly the budget may miss it. */
const ROUNDING = 1e-9;

/** The goal of an experiment whose method needs one: reading the file made sure of it. */
export const goalOf = ({ goal }: Pick<Experiment, "goal">): ExperimentGoal => goal!;

/** Households times years of the run: from yuan per household and year to yuan in all. */
export const householdYears = ({ scenario: { population, months } }: Pick<Experiment, "scenario">): number =>
  (population.households * months) / 12;

/**
 * Assesses candidates in a stretch of replicates. Allowed is whose mean extra cost is within the budget.
 *
 * @returns In the order of the points. Who has an undefined value in any replicate of the stretch is left out: a
 *   candidate may not win because its bad runs failed.
 */
export function assess(
  experiment: Experiment,
  history: History,
  points: readonly Point[],
  stretch: Stretch,
): Assessment[] {
  const { policy, budget, objective, better, cost, inequality } = goalOf(experiment);
  const [effects, costs, inequalities] = [objective, cost, inequality].map((outcome) =>
    pairedValues(history, outcome, policy, 0, stretch),
  ) as [Map<number, Float64Array>, Map<number, Float64Array>, Map<number, Float64Array>];
  const scale = householdYears(experiment);
  return points.flatMap((point) => {
    const own = [effects.get(point.id), costs.get(point.id), inequalities.get(point.id)];
    if (!own.every((values) => values?.every((value) => value === value))) return [];
    const [effect, perHousehold, unequal] = own as [Float64Array, Float64Array, Float64Array];
    const total = perHousehold.map((value) => value * scale);
    const loss = (better === "lower" ? 1 : -1) * mean(effect).value!;
    const spent = mean(total).value!;
    return {
      point,
      effects: effect,
      costs: total,
      inequality: unequal,
      loss,
      cost: spent,
      aims: [loss, spent, mean(unequal).value!],
      violation: spent - budget > ROUNDING * Math.abs(budget) ? spent - budget : 0,
    };
  });
}

/** Whether the mean extra cost is within the budget. */
export const isAllowed = ({ violation }: Scored): boolean => violation === 0;

/** The best first: those within the budget by their effect, then the others, the least over the budget first. */
export const byLoss = (one: Assessment, other: Assessment): number =>
  one.violation - other.violation || one.loss - other.loss || one.point.id - other.point.id;
