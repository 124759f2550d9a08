/** The generator's name and version, written into every result: another generator would be another history. */
export const GENERATOR = "Philox4x32-10";

/**
 * One block of the counter-based generator Philox4x32-10: four 32-bit words that depend on nothing but the six words given.
 *
 * Ten rounds of (c0, c1, c2, c3) -> (hi(M1·c2) ^ c1 ^ k0, lo(M1·c2), hi(M0·c0) ^ c3 ^ k1, lo(M0·c0)), the key growing by (W0, W1) between rounds.
 *
 * @param out Receives the block in its first four elements.
 * @param key0 First key word; only its low 32 bits count, as for all words here.
 * @param key1 Second key word.
 * @param c0 First (least significant) counter word.
 * @param c1 Second counter word.
 * @param c2 Third counter word.
 * @param c3 Fourth counter word.
 * @see Salmon, Moraes, Dror and Shaw (2011), Parallel random numbers: as easy as 1, 2, 3. SC '11. Known answers: Random123.
 */
export function philoxInto(
  out: Uint32Array,
  key0: number,
  key1: number,
  c0: number,
  c1: number,
  c2: number,
  c3: number,
): void {
  // Signed 32-bit integers throughout: V8 then keeps every word in a register. Unsigned ones may become doubles.
  let k0 = key0 | 0;
  let k1 = key1 | 0;
  let w0 = c0 | 0;
  let w1 = c1 | 0;
  let w2 = c2 | 0;
  let w3 = c3 | 0;
  for (let round = 0; round < 10; round++) {
    const next0 = multiplyHigh(w2, 0xcd9e, 0x8d57) ^ w1 ^ k0;
    const next2 = multiplyHigh(w0, 0xd251, 0x1f53) ^ w3 ^ k1;
    w1 = Math.imul(w2, 0xcd9e8d57);
    w3 = Math.imul(w0, 0xd2511f53);
    w0 = next0;
    w2 = next2;
    k0 = (k0 + 0x9e3779b9) | 0;
    k1 = (k1 + 0xbb67ae85) | 0;
  }
  out[0] = w0;
  out[1] = w1;
  out[2] = w2;
  out[3] = w3;
}

/** High 32 bits of the unsigned product a·m, m given as two halves of 16 bits: `Math.imul` gives the low bits only, and a double cannot hold 64. */
function multiplyHigh(a: number, mHigh: number, mLow: number): number {
  const low = a & 0xffff;
  const high = a >>> 16;
  const cross = (Math.imul(high, mLow) + (Math.imul(low, mLow) >>> 16)) | 0;
  const carry = (Math.imul(low, mHigh) + (cross & 0xffff)) | 0;
  return (Math.imul(high, mHigh) + (cross >>> 16) + (carry >>> 16)) | 0;
}
