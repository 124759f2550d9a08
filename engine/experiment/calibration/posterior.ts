/** The result of a calibration: weighted draws of parameters that are consistent with the targets. */
import { volumeOf } from "../../support/calibration/box.ts";
import { effectiveSampleSize, sum } from "../../support/statistics.ts";
import type { Experiment } from "../experiment.ts";
import { valueAt } from "../factor.ts";
import type { History } from "../history.ts";
import type { CalibrationState } from "./state.ts";
import { stateOf } from "./state.ts";

export interface Posterior {
  /** Names of the model's parameters, in the experiment's order of factors. */
  readonly parameters: readonly string[];
  /** In the parameters' own units. Shape: [draws][parameters]. */
  readonly rows: readonly (readonly number[])[];
  /** Add up to 1. Shape: [draws]. */
  readonly weights: readonly number[];
  /** Kish's: how many equally weighted draws would say as much. */
  readonly effectiveSampleSize: number;
  /** Of the farthest draw from the targets: root mean square of its misses, in standard deviations. */
  readonly distance: number;
  readonly generations: number;
  /** Share of each wave's points that was ruled out, in [0, 1]. */
  readonly ruledOut: readonly number[];
  /** Share of the factors' space that the waves left: the prior is uniform on it. */
  readonly volume: number;
}

/**
 * What a calibration knows about the parameters, as draws that scenarios can take whole.
 *
 * @returns null if there are no particles yet, or nothing was left to draw them from.
 */
export const posteriorOf = (experiment: Experiment, history: History): Posterior | null =>
  posteriorIn(experiment, stateOf(experiment, history));

/** The same, of a history that has been worked out already. */
export function posteriorIn(experiment: Experiment, { waves, generations }: CalibrationState): Posterior | null {
  const last = generations.at(-1);
  if (!last || last.kept.length < 2) return null;
  const weights = last.kept.map(({ weight }) => weight);
  const total = sum(weights);
  return {
    parameters: experiment.factors.map(({ name, target }) => (target.kind === "parameter" ? target.parameter : name)),
    rows: last.kept.map(({ unit }) => experiment.factors.map((factor, k) => valueAt(factor, unit[k]!))),
    weights: weights.map((weight) => weight / total),
    effectiveSampleSize: effectiveSampleSize(weights).value ?? 0,
    distance: last.distance,
    generations: generations.length,
    ruledOut: waves.map(({ ruledOut, fits }) => ruledOut / fits.length),
    volume: volumeOf(waves.at(-1)!.left!),
  };
}
