/** How many blocks `philoxRowInto` computes at most: their words stay in the processor's first cache. */
export const LONGEST_ROW = 256;

/**
 * A row of Philox4x32-10 blocks whose third counter words follow one another, as uniforms: the words of `philoxInto`, in two thirds of its time.
 *
 * out[at + 4 i + lane] = (word `lane` of the block of counter (c0, c1, c2 + i, c3) + 1/2) / 2^32
 *
 * Round by round over the whole row, so that the processor overlaps blocks; the ten rounds of one block wait for each other.
 *
 * @param out Receives the uniforms, each in (0, 1).
 * @param at Where the first of them goes.
 * @param count Number of blocks, at most `LONGEST_ROW`.
 * @param key0 First key word; only the low 32 bits of keys and counters count. The others: see `philoxInto`.
 */
export function philoxRowInto(
  out: Float64Array,
  at: number,
  count: number,
  key0: number,
  key1: number,
  c0: number,
  c1: number,
  c2: number,
  c3: number,
): void {
  word0.fill(c0, 0, count);
  word1.fill(c1, 0, count);
  for (let i = 0; i < count; i++) word2[i] = c2 + i;
  word3.fill(c3, 0, count);
  let k0 = key0 | 0;
  let k1 = key1 | 0;
  for (let round = 0; round < 10; round++) {
    roundOfRow(count, k0, k1);
    k0 = (k0 + 0x9e3779b9) | 0;
    k1 = (k1 + 0xbb67ae85) | 0;
  }
  for (let i = 0, o = at; i < count; i++, o += 4) {
    out[o] = ((word0[i]! >>> 0) + 0.5) * TWO_TO_MINUS_32;
    out[o + 1] = ((word1[i]! >>> 0) + 0.5) * TWO_TO_MINUS_32;
    out[o + 2] = ((word2[i]! >>> 0) + 0.5) * TWO_TO_MINUS_32;
    out[o + 3] = ((word3[i]! >>> 0) + 0.5) * TWO_TO_MINUS_32;
  }
}

/**
 * One round of every block.
 *
 * The high word of a product w·M is (w·M - low)/2^32, low known from `Math.imul`: a whole number below 2^32, which doubles miss by less than 2^-20. Half is
 * added and the fraction dropped: that is exact, and shorter than multiplying halves of 16 bits.
 */
function roundOfRow(count: number, k0: number, k1: number): void {
  for (let i = 0; i < count; i++) {
    const w0 = word0[i]!;
    const w2 = word2[i]!;
    const low0 = Math.imul(w0, 0xd2511f53);
    const low2 = Math.imul(w2, 0xcd9e8d57);
    const high0 = ((w0 >>> 0) * SCALED_0 - (low0 >>> 0) * TWO_TO_MINUS_32 + 0.5) | 0;
    const high2 = ((w2 >>> 0) * SCALED_2 - (low2 >>> 0) * TWO_TO_MINUS_32 + 0.5) | 0;
    word0[i] = high2 ^ word1[i]! ^ k0;
    word1[i] = low2;
    word2[i] = high0 ^ word3[i]! ^ k1;
    word3[i] = low0;
  }
}

const TWO_TO_MINUS_32 = 1 / 4294967296;
const SCALED_0 = 0xd2511f53 / 4294967296;
const SCALED_2 = 0xcd9e8d57 / 4294967296;

const word0 = new Int32Array(LONGEST_ROW);
const word1 = new Int32Array(LONGEST_ROW);
const word2 = new Int32Array(LONGEST_ROW);
const word3 = new Int32Array(LONGEST_ROW);
