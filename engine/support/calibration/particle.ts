/** A point of the factors' space that a population Monte Carlo keeps or proposes. */
export interface Particle {
  /** Id of its point in the experiment. */
  readonly id: number;
  /** In the unit cube. Shape: [factors]. */
  readonly unit: readonly number[];
  /** From the targets, see `distance`; Infinity if its runs failed. */
  readonly distance: number;
  /** Prior density over the density it was drawn from, from 0. */
  readonly weight: number;
}

/**
 * The particles nearest to the targets.
 *
 * @param particles Any order.
 * @param keep At most so many; failed ones never.
 * @returns Ascending distance; the lower id first among equals.
 * @example nearestParticles([{ id: 0, unit: [0], distance: 2, weight: 1 }, { id: 1, unit: [1], distance: 1, weight: 1 }], 1).map(({ id }) => id) // => [1]
 */
export const nearestParticles = (particles: readonly Particle[], keep: number): readonly Particle[] =>
  particles
    .filter(({ distance }) => distance < Infinity)
    .sort((a, b) => a.distance - b.distance || a.id - b.id)
    .slice(0, keep);
