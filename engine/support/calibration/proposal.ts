import { stream, type Stream } from "../seed.ts";
import { sum } from "../statistics.ts";
import { isInside, volumeOf, type Box } from "./box.ts";
import { cholesky } from "./cholesky.ts";
import { normalDensity, normalPoint } from "./normal-kernel.ts";
import type { Particle } from "./particle.ts";
import { weightedCovariance } from "./weighted-covariance.ts";

/** Where new particles are looked for: around the kept ones, within a box, on which the prior is uniform. */
export interface Proposal {
  /** Shape: [kept][factors]. */
  readonly centres: readonly (readonly number[])[];
  /** Add up to 1. Shape: [kept]. */
  readonly shares: readonly number[];
  /** Root of the kernel's covariance. Shape: [factors][factors]. */
  readonly lower: readonly (readonly number[])[];
  readonly box: Box;
}

/** The kernel reaches at least a thousandth of the box in every direction (ASSUMED): no direction is ever given up. */
const LEAST_REACH = 0.001;

/** So many tries at least, so that the share of them that stays within the box is known to a few per cent. */
const LEAST_TRIES = 2000;

/**
 * The distribution from which the next particles are drawn: a mixture of normal kernels around the kept ones, in
 * proportion to their weights, each with twice their weighted covariance.
 *
 * @param kept At least one, with some weight.
 * @param box The support of the prior.
 * @see Beaumont, Cornuet, Marin and Robert (2009), Adaptive approximate Bayesian computation. Biometrika 96, 983-990, for
 * the factor 2, which minimises the divergence between kernel mixture and target.
 */
export function proposalAround(kept: readonly Particle[], box: Box): Proposal {
  const centres = kept.map(({ unit }) => unit);
  const weights = kept.map(({ weight }) => weight);
  const total = sum(weights);
  const covariance = weightedCovariance(centres, weights).map((row) => row.map((value) => 2 * value));
  // A factor whose box has no width would have a density without bound.
  const floor = box.low.map((from, factor) => LEAST_REACH * Math.max(box.high[factor]! - from, LEAST_REACH));
  return { centres, shares: weights.map((weight) => weight / total), lower: cholesky(covariance, floor), box };
}

/** New points, and the share of all tries that fell into the box. */
export interface Proposed {
  /** Shape: [count][factors]; all in the box. */
  readonly points: readonly (readonly number[])[];
  /** In (0, 1]. */
  readonly inside: number;
}

/**
 * Draws new points; whatever falls outside the box is drawn anew.
 *
 * @param count How many, from 1.
 * @param phrase Names their luck: the same phrase, the same points.
 */
export function propose(proposal: Proposal, count: number, phrase: string): Proposed {
  const luck = stream(phrase);
  const points: (readonly number[])[] = [];
  let tries = 0;
  for (; tries < LEAST_TRIES || points.length < count; tries++) {
    const point = normalPoint(centreOf(proposal, luck), proposal.lower, luck);
    if (isInside(point, proposal.box)) points.push(point);
  }
  return { points: points.slice(0, count), inside: points.length / tries };
}

/** A kept particle, chosen with its share as the chance. */
function centreOf({ centres, shares }: Proposal, luck: Stream): readonly number[] {
  const chosen = luck.uniform();
  let reached = 0;
  for (let k = 0; k < centres.length; k++) {
    reached += shares[k]!;
    if (chosen < reached) return centres[k]!;
  }
  return centres.at(-1)!;
}

/**
 * Weight of a new particle: the uniform prior's density over that of the proposal cut off at the box,
 * (1/volume) / (Σ W K / inside).
 *
 * @param point In the box. Shape: [factors].
 * @param inside Share of the proposal within the box, see `propose`.
 * @returns From 0; on average over proposed points 1.
 */
export function weightOf(point: readonly number[], proposal: Proposal, inside: number): number {
  const { centres, shares, lower, box } = proposal;
  const density = sum(centres.map((centre, k) => shares[k]! * normalDensity(point, centre, lower)));
  return inside / (volumeOf(box) * density);
}
