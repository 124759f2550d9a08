import { LONGEST_ROW, philoxRowInto } from "./philox-row.ts";
import { philoxInto } from "./philox.ts";

/**
 * Keyed randomness: a draw is a pure function of who draws, what for, and when.
 *
 * Philox key = (seed, replicate); counter = (block, purpose, agent, month). No state and no sequence: baseline and reform meet the same luck, a new
 * mechanism moves no other draw, workers need no coordination, a checkpoint holds no generator.
 */

/** What names the luck of a run: the seed of the scenario and the replicate. Both 32-bit unsigned integers. */
export interface Key {
  readonly seed: number;
  readonly replicate: number;
}

/**
 * Names the luck of one run.
 *
 * @param seed From the seed phrase (see `seedOf`), an integer in [0, 2^32).
 * @param replicate Number of the replicate, an integer in [0, 2^32).
 * @returns A frozen key; different arguments give different keys.
 * @throws RangeError if either is not such an integer.
 * @example key(7, 0) // => { seed: 7, replicate: 0 }
 */
export function key(seed: number, replicate: number): Key {
  requireWord("seed", seed);
  requireWord("replicate", replicate);
  return Object.freeze({ seed, replicate });
}

/**
 * One uniform draw in the open interval (0, 1).
 *
 * u = (word + 1/2) / 2^32, word `index % 4` of block `index / 4`.
 *
 * @param key The luck of the run.
 * @param purpose What the draw decides: an integer of the purpose registry.
 * @param agent Stable id of the household, village or cooperative that draws (not its row).
 * @param month Month number of the calendar of random keys (months since 1970-01 plus 2^20).
 * @param index Which of the draws for this purpose, 0, 1, 2 …; four in a row cost one block.
 * @returns A multiple of 2^-33 in [2^-33, 1 - 2^-33]; never 0 or 1, so it may enter a logarithm or `inverseNormal`.
 * @example uniform(key(0, 0), 0, 0, 0) // => 0.3990464707603678
 */
export function uniform(key: Key, purpose: number, agent: number, month: number, index = 0): number {
  philoxInto(block, key.seed, key.replicate, index >>> 2, purpose, agent, month);
  return (block[index & 3]! + 0.5) * TWO_TO_MINUS_32;
}

/**
 * One uniform draw with 53 random bits, for events rarer than one in a billion.
 *
 * u = (floor(a / 2^5) 2^26 + floor(b / 2^6)) / 2^53 with a, b the words 2·index and 2·index + 1.
 *
 * @param index Which of the draws for this purpose, 0, 1, 2 …; each uses two of the words that `uniform` numbers singly. Other arguments: see `uniform`.
 * @returns A multiple of 2^-53 in [0, 1); unlike `uniform` it can be 0.
 * @example uniform53(key(20261122, 7), 0, 0, 0) // => 0.4335696392746967
 */
export function uniform53(key: Key, purpose: number, agent: number, month: number, index = 0): number {
  philoxInto(block, key.seed, key.replicate, index >>> 1, purpose, agent, month);
  const first = (index & 1) << 1;
  return ((block[first]! >>> 5) * 67108864 + (block[first + 1]! >>> 6)) * TWO_TO_MINUS_53;
}

/**
 * Draws four uniforms for each of a range of agents, for loops over a village.
 *
 * out[4 i + lane] = uniform(key, purpose, firstAgent + i, month, 4 blockIndex + lane)
 *
 * @param out Receives the draws. Shape: at least [4 count].
 * @param firstAgent Id of the first agent of the range; ids are consecutive.
 * @param count Number of agents.
 * @param blockIndex Which four of the draws for this purpose, 0, 1, 2 …. Other arguments: see `uniform`.
 * @throws RangeError if `out` is too short.
 */
export function fillUniforms(
  out: Float64Array,
  key: Key,
  purpose: number,
  month: number,
  firstAgent: number,
  count: number,
  blockIndex = 0,
): void {
  if (out.length < 4 * count)
    throw new RangeError(`fillUniforms: expected room for ${4 * count} draws (4 an agent); got ${out.length}.`);
  for (let done = 0; done < count; done += LONGEST_ROW) {
    const length = Math.min(LONGEST_ROW, count - done);
    philoxRowInto(out, 4 * done, length, key.seed, key.replicate, blockIndex, purpose, firstAgent + done, month);
  }
}

const TWO_TO_MINUS_32 = 1 / 4294967296;
const TWO_TO_MINUS_53 = 1 / 9007199254740992;

/** Scratch for one block: a draw must not allocate. */
const block = new Uint32Array(4);

function requireWord(name: string, value: number): void {
  if (value >>> 0 !== value)
    throw new RangeError(`key: ${name} expected an integer from 0 to 4294967295; got ${value}.`);
}
