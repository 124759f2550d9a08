import { crowdingDistances } from "./crowding.ts";
import type { Scored } from "./dominance.ts";
import { frontsOf } from "./fronts.ts";

/** A candidate's place among all. */
export interface Ranked {
  /** Position in the list of candidates. */
  readonly position: number;
  /** Number of its front, from 0. */
  readonly front: number;
  /** See `crowdingDistances`; within its front. */
  readonly crowding: number;
}

/**
 * The fittest of all candidates: front by front, and within the front that no longer fits the loneliest first.
 *
 * @param count How many may stay; all if there are fewer.
 * @see Deb, Pratap, Agarwal and Meyarivan (2002), NSGA-II. IEEE Transactions on Evolutionary Computation 6, 182-197, section III C.
 * @example fittest([{ aims: [2], violation: 0 }, { aims: [1], violation: 0 }], 1) // => [{ position: 1, front: 0, crowding: 0 }]
 */
export function fittest(candidates: readonly Scored[], count: number): Ranked[] {
  const ranked = frontsOf(candidates).flatMap((members, front) => {
    const distances = crowdingDistances(members.map((position) => candidates[position]!.aims));
    return members
      .map((position, k): Ranked => ({ position, front, crowding: distances[k]! }))
      .sort((a, b) => (a.crowding === b.crowding ? a.position - b.position : b.crowding - a.crowding));
  });
  return ranked.slice(0, count);
}

/** Whether one is to be preferred as a parent: the better front, then the lonelier. */
export const fitter = (one: Ranked, other: Ranked): boolean =>
  one.front === other.front ? one.crowding > other.crowding : one.front < other.front;
