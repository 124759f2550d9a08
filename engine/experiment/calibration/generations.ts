/** Approximate Bayesian computation: generations of particles that come ever closer to the targets. */
import type { Box } from "../../support/calibration/box.ts";
import { distance } from "../../support/calibration/distance.ts";
import { varianceOf } from "../../support/calibration/implausibility.ts";
import { standardNormal } from "../../support/calibration/normal-kernel.ts";
import { nearestParticles, type Particle } from "../../support/calibration/particle.ts";
import { propose, proposalAround, weightOf } from "../../support/calibration/proposal.ts";
import { stream } from "../../support/seed.ts";
import type { Batch } from "../batch.ts";
import type { Experiment } from "../experiment.ts";
import type { Fit } from "./fit.ts";
import type { Wave } from "./waves.ts";

export interface Generation {
  /** From 1. */
  readonly number: number;
  /** Points run for it, and how many of them failed. */
  readonly designed: number;
  readonly failed: number;
  /** Ascending distance. */
  readonly kept: readonly Particle[];
  /** Of the farthest particle kept, in standard deviations; Infinity if none is. */
  readonly distance: number;
  /** Share of the new particles that came closer than the generation before; null for the first. */
  readonly entered: number | null;
}

/** How many of the particles are kept. */
export const keepOf = ({ method: { settings } }: Experiment): number =>
  Math.max(2, Math.round(settings["alpha"]! * settings["particles"]!));

/** The phrase that names the luck of a generation's or a wave's points. */
export const phraseOf = ({ method }: Experiment, stage: string): string => `${method.seed}/${stage}`;

export const stageOf = (generation: number): string => `particles-${generation}`;

const PARTICLES = /^particles-\d+$/;

/**
 * The generations so far.
 *
 * Each keeps the nearest of its new particles and those kept before.
 *
 * @param waves The last of them has left a box.
 * @see Lenormand, Jabot and Deffuant (2013), Adaptive approximate Bayesian computation for complex models. Computational
 * Statistics 28, 2777-2796.
 */
export function generationsOf(
  experiment: Experiment,
  fits: ReadonlyMap<Batch, readonly Fit[]>,
  waves: readonly Wave[],
): readonly Generation[] {
  const { left, luck } = waves.at(-1)!;
  const generations: Generation[] = [];
  for (const [{ stage, replicates }, found] of fits) {
    if (!PARTICLES.test(stage)) continue;
    const before = generations.at(-1);
    const weigh = before ? weigher(experiment, before, left!, found.length, stage) : () => 1;
    const fresh = found.map(({ id, unit, means }) => ({
      id,
      unit,
      distance: distanceOf(experiment, id, means, luck, replicates),
      weight: weigh(unit),
    }));
    const kept = nearestParticles([...(before?.kept ?? []), ...fresh], keepOf(experiment));
    const closer = before && fresh.filter((particle) => particle.distance < before.distance);
    generations.push({
      number: generations.length + 1,
      designed: found.length,
      failed: fresh.filter((particle) => particle.distance === Infinity).length,
      kept,
      distance: kept.at(-1)?.distance ?? Infinity,
      entered: closer ? closer.length / fresh.length : null,
    });
  }
  return generations;
}

/** New points around those kept; the same for the same generation, so that weights need no record of how they were drawn. */
export const offspring = (experiment: Experiment, kept: readonly Particle[], box: Box, count: number, stage: string) =>
  propose(proposalAround(kept, box), count, phraseOf(experiment, stage));

/** True if another generation would gain too little, or cannot be drawn. */
export function isSettled({ method: { settings } }: Experiment, { number, kept, entered }: Generation): boolean {
  return (
    kept.length < 2 || number >= settings["generations"]! || (entered !== null && entered < settings["leastEntering"]!)
  );
}

function weigher(
  experiment: Experiment,
  before: Generation,
  box: Box,
  count: number,
  stage: string,
): (unit: readonly number[]) => number {
  const { inside } = offspring(experiment, before.kept, box, count, stage);
  const proposal = proposalAround(before.kept, box);
  return (unit) => weightOf(unit, proposal, inside);
}

/**
 * A point's distance from the targets, once its figures carry the errors that the published ones carry.
 *
 * To each simulated figure an error is added, normal with the variance of observation and model, Vo + Vd, drawn once a
 * point. Particles that hit the targets then are draws from the posterior that allows for these errors; without them
 * the posterior would shrink around a published figure that is itself uncertain. Where all points share their luck, it
 * is an error of the same kind, and its variance Vs/R is added.
 *
 * @see Wilkinson (2013), Approximate Bayesian computation (ABC) gives exact results under the assumption of model error.
 * Statistical Applications in Genetics and Molecular Biology 12, 129-141.
 */
function distanceOf(
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
