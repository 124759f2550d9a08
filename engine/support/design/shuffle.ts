import type { Stream } from "../seed.ts";

/**
 * The whole numbers below a count in random order, each order equally likely: the shuffle of Fisher and Yates.
 *
 * @param count From 0.
 * @returns Shape: [count].
 * @see Durstenfeld (1964), Algorithm 235: Random permutation. Communications of the ACM 7, 420.
 * @example Array.from(shuffled(3, stream("cards"))).sort() // => [0, 1, 2]
 */
export function shuffled(count: number, random: Stream): Int32Array {
  const order = Int32Array.from({ length: count }, (_, k) => k);
  for (let last = count - 1; last > 0; last--) {
    const other = random.integer(last + 1);
    const moved = order[last]!;
    order[last] = order[other]!;
    order[other] = moved;
  }
  return order;
}
