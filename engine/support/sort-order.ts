import { HIGH_WORD } from "./double-bits.ts";

const RADIX_BITS = 11;
const BUCKETS = 1 << RADIX_BITS;
const MASK = BUCKETS - 1;
/** Digits of a 32-bit word. */
const DIGITS = 3;
/** Numbers with equal high halves are few; up to so many are put in order one by one. */
const SHORT = 64;

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
  const [low, high] = sortableWords(values);
  const order = sortByWord(asTheyCame(values.length), high);
  // The high half holds a million steps between a number and its double: what is left to order is mostly nothing.
  if (sortTies(order, high, low)) return order;
  return sortByWord(sortByWord(asTheyCame(values.length), low), high);
}

function asTheyCame(n: number): Uint32Array {
  const order = new Uint32Array(n);
  for (let i = 0; i < n; i++) order[i] = i;
  return order;
}

/** Puts positions in ascending order of their words, digit by digit; equal words keep their order. Uses up `order`. */
function sortByWord(order: Uint32Array, words: Uint32Array): Uint32Array {
  const n = words.length;
  let next: Uint32Array = new Uint32Array(n);
  const starts = new Uint32Array(DIGITS * BUCKETS);
  for (let i = 0; i < n; i++) {
    const word = words[i]!;
    starts[word & MASK]! += 1;
    starts[BUCKETS + ((word >>> RADIX_BITS) & MASK)]! += 1;
    starts[2 * BUCKETS + (word >>> (2 * RADIX_BITS))]! += 1;
  }
  for (let digit = 0; digit < DIGITS && n > 0; digit++) {
    const shift = digit * RADIX_BITS;
    const first = digit * BUCKETS;
    if (starts[first + ((words[0]! >>> shift) & MASK)] === n) continue; // one bucket holds them all: nothing to move
    let start = 0;
    for (let bucket = first; bucket < first + BUCKETS; bucket++) {
      const size = starts[bucket]!;
      starts[bucket] = start;
      start += size;
    }
    for (let k = 0; k < n; k++) {
      const from = order[k]!;
      next[starts[first + ((words[from]! >>> shift) & MASK)]!++] = from;
    }
    [order, next] = [next, order];
  }
  return order;
}

/** Orders runs of equal high halves by their low halves, by insertion; false, with nothing promised, if a run is long. */
function sortTies(order: Uint32Array, high: Uint32Array, low: Uint32Array): boolean {
  const n = order.length;
  for (let start = 0, end = 0; start < n; start = end) {
    const shared = high[order[start]!]!;
    for (end = start + 1; end < n && high[order[end]!] === shared;) end++;
    if (end - start > SHORT) return false;
    for (let k = start + 1; k < end; k++) {
      const moving = order[k]!;
      const word = low[moving]!;
      let to = k;
      for (; to > start && low[order[to - 1]!]! > word; to--) order[to] = order[to - 1]!;
      order[to] = moving;
    }
  }
  return true;
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
