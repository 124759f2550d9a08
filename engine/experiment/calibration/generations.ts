/** Approximate Bayesian computation: generations of particles that come ever closer to the targets. */
import type { Box } from "../../support/calibration/box.ts";
import { nearestParticles, type Particle } from "../../support/calibration/particle.ts";
import { propose, proposalAround, weightOf } from "../../support/calibration/proposal.ts";
import type { Batch } from "../batch.ts";
import type { Experiment } from "../experiment.ts";
import type { Fit } from "./fit.ts";
import { phraseOf } from "./phrase.ts";
import { distanceWithErrors } from "./target-distance.ts";
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
      distance: distanceWithErrors(experiment, id, means, luck, replicates),
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
