import { distance } from "../../support/calibration/distance.ts";
import { varianceOf } from "../../support/calibration/implausibility.ts";
import { standardNormal } from "../../support/calibration/normal-kernel.ts";
import { stream } from "../../support/seed.ts";
import type { Experiment } from "../experiment.ts";
import { phraseOf } from "./phrase.ts";

/**
 * A point's distance from the targets, once its figures carry the errors that the published ones carry.
 *
 * To each simulated figure an error is added, normal with the variance of observation and model, Vo + Vd, drawn once a
 * point. Particles that hit the targets then are draws from the posterior that allows for these errors; without them
 * the posterior would shrink around a published figure that is itself uncertain. Where all points share their luck, it
 * is an error of the same kind, and its variance Vs/R is added.
 *
 * @param id Of the point: names its errors.
 * @param means Simulated figures, NaN if a run failed. Shape: [targets].
 * @param luck Variance over replicates. Shape: [targets].
 * @param replicates How many the means are taken over.
 * @returns In standard deviations, from 0; Infinity for a failed point.
 * @see Wilkinson (2013), Approximate Bayesian computation (ABC) gives exact results under the assumption of model error.
 * Statistical Applications in Genetics and Molecular Biology 12, 129-141.
 */
export function distanceWithErrors(
  experiment: Experiment,
  id: number,
  means: readonly number[],
  luck: readonly number[],
  replicates: number,
): number {
  const { targets, commonLuck } = experiment;
  const variances = targets.map((target, k) => varianceOf(target, luck[k]!, replicates));
  const errors = stream(phraseOf(experiment, `error/${id}`));
  const disturbed = targets.map((target, k) => {
    const variance = commonLuck ? variances[k]! : varianceOf(target, 0, replicates);
    return means[k]! + Math.sqrt(variance) * standardNormal(errors);
  });
  return distance(
    disturbed,
    targets.map(({ value }) => value),
    variances,
  );
}
