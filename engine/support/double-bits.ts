/** A double and, through `floatWords[HIGH_WORD]`, its sign, exponent and leading bits. Scratch: written and read at once. */
export const float = new Float64Array(1);
export const floatWords = new Int32Array(float.buffer);

/** Where the high word lies on this machine: 1 on all but a few, which store the large end first. */
export const HIGH_WORD = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0;
