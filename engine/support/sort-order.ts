import { HIGH_WORD } from "./double-bits.ts";

const RADIX_BITS = 11;
const BUCKETS = 1 << RADIX_BITS;

/**
 * The stable ascending order of numbers: which comes first, second, …; equal numbers keep the order they came in.
 *
 * A radix sort over the bits of the doubles, 11 at a time: several times faster than a comparing sort for the ten thousand households of a usual run.
 *
 * @param values Any numbers but NaN; not changed. Shape: [n].
 * @returns Positions in `values`. Shape: [n].
 * @example Array.from(sortOrder(Float64Array.of(30, -10, 20))) // => [1, 2, 0]
 */
export function sortOrder(values: Float64Array): Uint32Array {
  const n = values.length;
  const keys = sortableWords(values);
  let order = new Uint32Array(n);
  let next = new Uint32Array(n);
  for (let i = 0; i < n; i++) order[i] = i;
  for (const words of keys)
    for (let shift = 0; shift < 32; shift += RADIX_BITS) {
      const starts = new Uint32Array(BUCKETS + 1);
      for (let i = 0; i < n; i++) starts[((words[i]! >>> shift) & (BUCKETS - 1)) + 1]! += 1;
      if (starts.includes(n)) continue; // one bucket holds them all: nothing to move
      for (let bucket = 0; bucket < BUCKETS; bucket++) starts[bucket + 1]! += starts[bucket]!;
      for (let i = 0; i < n; i++) {
        const from = order[i]!;
        const bucket = (words[from]! >>> shift) & (BUCKETS - 1);
        next[starts[bucket]!++] = from;
      }
      [order, next] = [next, order];
    }
  return order;
}

/** The low and the high halves of the doubles, changed so that their order as unsigned integers is that of the numbers. */
function sortableWords(values: Float64Array): readonly [low: Uint32Array, high: Uint32Array] {
  const copy = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) copy[i] = values[i]! + 0; // -0 + 0 = 0: both zeros are one number
  const words = new Uint32Array(copy.buffer);
  const low = new Uint32Array(values.length);
  const high = new Uint32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const top = words[2 * i + HIGH_WORD]!;
    const bottom = words[2 * i + 1 - HIGH_WORD]!;
    const negative = top >>> 31 === 1;
    low[i] = negative ? ~bottom : bottom;
    high[i] = negative ? ~top : top ^ 0x80000000;
  }
  return [low, high];
}
