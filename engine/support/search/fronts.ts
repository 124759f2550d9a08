import { dominates, type Scored } from "./dominance.ts";

/**
 * Sorts candidates into fronts: the first is dominated by nobody, the second only by the first, and so on.
 *
 * Each candidate counts who dominates it; taking a front away lowers the counts of those it dominates. O(aims n²).
 *
 * @returns Positions, front by front, ascending within a front; every candidate stands in one front.
 * @see Deb, Pratap, Agarwal and Meyarivan (2002), NSGA-II. IEEE Transactions on Evolutionary Computation 6, 182-197, section III A.
 * @example frontsOf([{ aims: [2], violation: 0 }, { aims: [1], violation: 0 }, { aims: [1], violation: 0 }]) // => [[1, 2], [0]]
 * @example frontsOf([]) // => []
 */
export function frontsOf(candidates: readonly Scored[]): number[][] {
  const above = new Int32Array(candidates.length);
  const below: number[][] = candidates.map((one, position) =>
    [...candidates.keys()].filter((other) => {
      const dominated = position !== other && dominates(one, candidates[other]!);
      if (dominated) above[other]! += 1;
      return dominated;
    }),
  );
  const fronts: number[][] = [];
  let front = [...candidates.keys()].filter((position) => above[position] === 0);
  while (front.length > 0) {
    fronts.push(front);
    const freed = front.flatMap((position) => below[position]!.filter((other) => --above[other]! === 0));
    front = freed.sort((a, b) => a - b);
  }
  return fronts;
}
