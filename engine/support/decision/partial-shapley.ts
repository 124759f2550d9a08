/**
 * Shapley shares of a game of which not every coalition is known yet: an estimate that becomes exact with the last one.
 *
 * For each size of coalition, the mean of what a player adds over the known pairs (S, S ∪ i); then the mean over the sizes of
 * which some pair is known. With all worths known this is `shapley`, by the same weights; before, the shares need not add up.
 *
 * @param worth v of each coalition, NaN where unknown; player i is in coalition c where bit i of c is set. Shape: [2^k].
 * @returns NaN for a player of whom no pair is known. Shape: [k].
 * @throws RangeError unless there are 2^k worths, k at most 20.
 * @see Shapley (1953), A value for n-person games. Contributions to the Theory of Games II, 307-317.
 * @example Array.from(partialShapley([0, 1, 2, 6])) // => [2.5, 3.5]
 * @example Array.from(partialShapley([0, 1, NaN, 6])) // => [1, 5]
 */
export function partialShapley(worth: ArrayLike<number>): Float64Array {
  const players = 31 - Math.clz32(worth.length);
  if (worth.length === 0 || players > 20 || worth.length !== 1 << players)
    throw new RangeError(`partialShapley: expected 2^k worths, k from 0 to 20; got ${worth.length}.`);
  return Float64Array.from({ length: players }, (_, player) => {
    const sums = new Float64Array(players);
    const known = new Float64Array(players);
    for (let coalition = 0; coalition < worth.length; coalition++) {
      if ((coalition >> player) & 1) continue;
      const added = worth[coalition | (1 << player)]! - worth[coalition]!;
      if (added !== added) continue;
      const size = membersOf(coalition);
      sums[size]! += added;
      known[size]! += 1;
    }
    let [total, sizes] = [0, 0];
    for (let size = 0; size < players; size++) {
      if (known[size] === 0) continue;
      total += sums[size]! / known[size]!;
      sizes++;
    }
    return total / sizes;
  });
}

/**
 * How many players are in a coalition.
 *
 * @example membersOf(0b1011) // => 3
 */
export function membersOf(coalition: number): number {
  let count = 0;
  for (let rest = coalition; rest > 0; rest >>>= 1) count += rest & 1;
  return count;
}
