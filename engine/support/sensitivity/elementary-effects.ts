import { mean, standardDeviation } from "../statistics.ts";
import type { Outcome } from "../outcome.ts";

/**
 * Elementary effects of factors: how much an outcome changes when one of them moves, per unit of its movement.
 *
 * d_i = (y(x after) − y(x before)) / (x_i after − x_i before), from each step of each trajectory.
 *
 * @param points Trajectories one after the other, each of factors + 1 points that differ from the one before in one factor.
 *   Coordinates in any unit: effects are per unit of it. Shape: [trajectories × (factors + 1)][factors].
 * @param outcomes One a point. Shape: [trajectories × (factors + 1)].
 * @returns Unit of the outcome per unit of the factor; trajectories of each in their order. Shape: [factors][trajectories].
 * @throws RangeError for points that are no such trajectories, or a number of outcomes that differs.
 * @see Morris (1991), Factorial sampling plans for preliminary computational experiments. Technometrics 33, 161-174.
 * @example elementaryEffects([[0], [1], [1], [0.5]], [3, 5, 5, 4]).map((effects) => [...effects]) // => [[2, 2]]
 */
export function elementaryEffects(
  points: readonly (readonly number[])[],
  outcomes: ArrayLike<number>,
): readonly Float64Array[] {
  const factors = points[0]?.length ?? 0;
  const trajectories = points.length / (factors + 1);
  if (outcomes.length !== points.length)
    throw new RangeError(`elementaryEffects: expected ${points.length} outcomes, one a point; got ${outcomes.length}.`);
  if (!Number.isInteger(trajectories))
    throw new RangeError(
      `elementaryEffects: expected trajectories of ${factors + 1} points; got ${points.length} points.`,
    );
  const effects = Array.from({ length: factors }, () => new Float64Array(trajectories).fill(NaN));
  for (let trajectory = 0; trajectory < trajectories; trajectory++)
    for (let step = 1; step <= factors; step++) {
      const after = trajectory * (factors + 1) + step;
      const factor = onlyChange(points[after - 1]!, points[after]!, after);
      const moved = points[after]![factor]! - points[after - 1]![factor]!;
      effects[factor]![trajectory] = (outcomes[after]! - outcomes[after - 1]!) / moved;
    }
  if (effects.some((of) => of.some((effect) => effect !== effect)))
    throw new RangeError("elementaryEffects: expected every trajectory to change every factor once.");
  return effects;
}

/** How a factor's elementary effects lie, in the unit of the effects. */
export interface EffectSummary {
  /** μ: the average effect, in which effects of opposite sign cancel. */
  readonly mean: Outcome;
  /** μ*: the average size of the effect, by which factors are ranked. */
  readonly meanSize: Outcome;
  /** σ with r − 1: how much the effect depends on where the factors stand, through curves or interactions. */
  readonly spread: Outcome;
}

/**
 * Mean, mean size and spread of elementary effects.
 *
 * μ = Σ d / r, μ* = Σ |d| / r, σ² = Σ (d − μ)² / (r − 1).
 *
 * @param effects One a trajectory. Shape: [r].
 * @returns Without any, no mean; with fewer than two, no spread.
 * @see Campolongo, Cariboni and Saltelli (2007), An effective screening design for sensitivity analysis of large models. Env. Modelling & Software 22, 1509-1518.
 * @example summarizeEffects([-1, 3]).meanSize // => { value: 2 }
 */
export const summarizeEffects = (effects: ArrayLike<number>): EffectSummary => ({
  mean: mean(effects),
  meanSize: mean(Float64Array.from(effects, Math.abs)),
  spread: standardDeviation(effects),
});

function onlyChange(before: readonly number[], after: readonly number[], at: number): number {
  const changed = after.flatMap((x, factor) => (x === before[factor] ? [] : [factor]));
  if (changed.length !== 1)
    throw new RangeError(`elementaryEffects: expected point ${at} to differ in one factor; got ${changed.length}.`);
  return changed[0]!;
}
