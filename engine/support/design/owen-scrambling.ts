import { philoxInto } from "../philox.ts";

/**
 * Owen's nested uniform scrambling of one coordinate: every binary digit is flipped, or not, by a coin of its own for the
 * dimension and the digits before it.
 *
 * Whatever was evenly spread stays so, and every point by itself becomes uniform: means over scrambled points are unbiased,
 * and different seeds tell how far they are off. Coins are words of Philox keyed by seed, dimension and leading digits, so
 * a point's image depends on nothing but itself and the sequence can be continued.
 *
 * @param digits The coordinate times 2^32, an integer in [0, 2^32).
 * @param seed Names the coins, an integer in [0, 2^32).
 * @param dimension Which coordinate it is, from 0.
 * @returns The scrambled coordinate times 2^32, an integer in [0, 2^32); all 32 digits are scrambled.
 * @see Owen (1995), Randomly permuted (t,m,s)-nets and (t,s)-sequences. Monte Carlo and Quasi-Monte Carlo Methods in Scientific Computing, 299-317.
 * @example scrambleDigits(5, 7, 0) === scrambleDigits(5, 8, 0) // => false
 */
export function scrambleDigits(digits: number, seed: number, dimension: number): number {
  let flips = 0;
  for (let first = 0; first < 32; first += DIGITS_A_BLOCK) {
    const leading = first === 0 ? 0 : digits >>> (32 - first);
    philoxInto(coins, seed, SCRAMBLING, leading, first, dimension, 0);
    const end = Math.min(first + DIGITS_A_BLOCK, 32);
    for (let digit = first, node = 1; digit < end; digit++) {
      const coin = (coins[node >>> 5]! >>> (node & 31)) & 1;
      flips |= coin << (31 - digit);
      node = 2 * node + ((digits >>> (31 - digit)) & 1);
    }
  }
  return (digits ^ flips) >>> 0;
}

/** The 127 places at which seven digits can branch, numbered from 1 as in a heap, have a bit each in one block of 128. */
const DIGITS_A_BLOCK = 7;
/** Second key word, where runs have their replicate: no replicate has so high a number. */
const SCRAMBLING = 0xffff_ffff;
/** Scratch for one block. */
const coins = new Uint32Array(4);
