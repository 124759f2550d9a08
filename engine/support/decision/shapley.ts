import { type Outcome, undefinedBecause } from "../outcome.ts";
import { mean, standardError } from "../statistics.ts";

/** More players than this make more coalitions than anybody runs. */
const MOST_PLAYERS = 20;

/**
 * Shares the worth of all players together out among them: what each adds, averaged over all orders of joining.
 *
 * φᵢ = Σ over coalitions S without i of |S|! (k − |S| − 1)!/k! · (v(S ∪ i) − v(S)). The shares add up to v(all) − v(none).
 *
 * @param worth v of each coalition; player i is in coalition c where bit i of c is set, so that coalition 0 is nobody. Shape: [2^k].
 * @returns In the unit of the worth. Shape: [k]; empty for a game without players.
 * @throws RangeError unless there are 2^k worths, k at most 20.
 * @see Shapley (1953), A value for n-person games. Contributions to the Theory of Games II, 307-317.
 * @example Array.from(shapley([0, 1, 2, 6])) // => [2.5, 3.5]
 * @example Array.from(shapley([7])) // => []
 */
export function shapley(worth: ArrayLike<number>): Float64Array {
  const players = 31 - Math.clz32(worth.length);
  if (worth.length === 0 || players > MOST_PLAYERS || worth.length !== 1 << players)
    throw new RangeError(`shapley: expected 2^k worths, k from 0 to ${MOST_PLAYERS}; got ${worth.length}.`);
  // weights[s] = s! (k − s − 1)!/k! = 1/(k · C(k − 1, s)).
  const weights = new Float64Array(players);
  for (let size = 0, choices = 1; size < players; size++) {
    weights[size] = 1 / (players * choices);
    choices = (choices * (players - 1 - size)) / (size + 1);
  }
  const shares = new Float64Array(players);
  for (let coalition = 0; coalition < worth.length; coalition++) {
    const size = members(coalition);
    for (let player = 0; player < players; player++) {
      const joined = coalition | (1 << player);
      if (joined !== coalition) shares[player]! += weights[size]! * (worth[joined]! - worth[coalition]!);
    }
  }
  return shares;
}

function members(coalition: number): number {
  let count = 0;
  for (let rest = coalition; rest > 0; rest >>>= 1) count += rest & 1;
  return count;
}

/** A player's share over replicates. */
export interface ShapleyShare {
  /** Mean share, in the unit of the worth. */
  readonly mean: number;
  /** Of that mean; null for one replicate. */
  readonly standardError: Outcome;
  /** One a replicate. Shape: [replicates]. */
  readonly values: Float64Array;
}

/**
 * Shapley shares of a noisy worth: shared out replicate by replicate, so that luck common to all coalitions cancels.
 *
 * @param worths Each replicate's worths. Shape: [replicates][2^k].
 * @returns One a player; their means add up to the mean of v(all) − v(none).
 * @example shapleyShares([[0, 1, 2, 6], [0, 3, 2, 6]]).value.map(({ mean }) => mean) // => [3, 3]
 */
export function shapleyShares(worths: readonly ArrayLike<number>[]): Outcome<ShapleyShare[]> {
  if (worths.length === 0) return undefinedBecause("empty");
  const shares = worths.map(shapley);
  return {
    value: Array.from(shares[0]!, (_, player) => {
      const values = Float64Array.from(shares, (replicate) => replicate[player]!);
      return { mean: mean(values).value!, standardError: standardError(values), values };
    }),
  };
}
