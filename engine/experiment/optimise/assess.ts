/** What a search knows of the candidates: their effects against the baseline, replicate by replicate. */
import type { Scored } from "../../support/search/dominance.ts";
import { mean } from "../../support/statistics.ts";
import type { Point } from "../batch.ts";
import type { Experiment, ExperimentGoal } from "../experiment.ts";
import type { History } from "../history.ts";
import { definedColumns, pairedValues, type Stretch } from "../paired-values.ts";

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

/** 1 where a lower objective is better, else −1: what an effect is multiplied by so that lower is better. */
export const lossSign = ({ better }: Pick<ExperimentGoal, "better">): 1 | -1 => (better === "lower" ? 1 : -1);

/** Households times years of the run: from yuan per household and year to yuan in all. */
export const householdYears = ({ scenario: { population, months } }: Pick<Experiment, "scenario">): number =>
  (population.households * months) / 12;

/** Effects on the objective, on cost (yuan a household and year) and on inequality. Shape: [3][replicates]. */
type Measured = readonly [Float64Array, Float64Array, Float64Array];

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
  const measured = measure(experiment, history, points, stretch);
  return points.flatMap((point, k) =>
    definedColumns(measured[k]!).length === stretch.replicates ? [assessmentOf(experiment, point, measured[k]!)] : [],
  );
}

/**
 * Assesses candidates in those replicates of a stretch in which no run of any of them failed.
 *
 * @returns One a point; null where fewer than two replicates are whole.
 */
export function assessWhole(
  experiment: Experiment,
  history: History,
  points: readonly Point[],
  stretch: Stretch,
): readonly Assessment[] | null {
  const measured = measure(experiment, history, points, stretch);
  const whole = definedColumns(measured.flat());
  if (whole.length < 2) return null;
  const kept = (values: Float64Array): Float64Array => Float64Array.from(whole, (replicate) => values[replicate]!);
  return points.map((point, k) => assessmentOf(experiment, point, measured[k]!.map(kept) as [...Measured]));
}

/** One triple a point; NaN where a run failed or is not there. */
function measure(
  experiment: Experiment,
  history: History,
  points: readonly Point[],
  stretch: Stretch,
): readonly Measured[] {
  const { policy, objective, cost, inequality } = goalOf(experiment);
  const found = [objective, cost, inequality].map((outcome) => pairedValues(history, outcome, policy, 0, stretch));
  const nothing = new Float64Array(stretch.replicates).fill(NaN);
  return points.map(({ id }) => found.map((values) => values.get(id) ?? nothing) as [...Measured]);
}

function assessmentOf(experiment: Experiment, point: Point, [effects, perHousehold, inequality]: Measured): Assessment {
  const { budget } = goalOf(experiment);
  const scale = householdYears(experiment);
  const costs = perHousehold.map((value) => value * scale);
  const loss = lossSign(goalOf(experiment)) * mean(effects).value!;
  const cost = mean(costs).value!;
  return {
    point,
    effects,
    costs,
    inequality,
    loss,
    cost,
    aims: [loss, cost, mean(inequality).value!],
    violation: cost - budget > ROUNDING * Math.abs(budget) ? cost - budget : 0,
  };
}

/** Whether the mean extra cost is within the budget. */
export const isAllowed = ({ violation }: Scored): boolean => violation === 0;

/** The best first: those within the budget by their effect, then the others, the least over the budget first. */
export const byLoss = (one: Assessment, other: Assessment): number =>
  one.violation - other.violation || one.loss - other.loss || one.point.id - other.point.id;
