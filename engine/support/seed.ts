import seedrandom from "seedrandom";

/** A sequence of random numbers for work outside the monthly kernel: designs, bootstraps, lessons. Not for rules of the model. */
export interface Stream {
  /** The next number in [0, 1), with 32 random bits. */
  uniform(): number;
  /** The next integer in [0, count), each equally likely. */
  integer(count: number): number;
}

/**
 * Turns the seed phrase of a scenario into the 32-bit seed of its random keys.
 *
 * The first 32-bit integer of seedrandom's default generator, read as unsigned. Characters beyond Latin-1 enter as UTF-8: seedrandom itself keeps the
 * low byte of each character only, and 桥 and 楥 would name the same luck.
 *
 * @param phrase Any text, the empty one included; capitals and spaces count.
 * @returns An integer in [0, 2^32).
 * @example seedOf("coopolis") === seedOf("coopolis ") // => false
 */
export function seedOf(phrase: string): number {
  return seedrandom(utf8(phrase)).int32() >>> 0;
}

/**
 * Opens a sequence of random numbers named by a phrase: the same phrase, the same sequence.
 *
 * @param phrase Say what it is for, so that two uses never share a sequence: `bootstrap/gini/3`.
 * @returns A stream at its beginning.
 * @example stream("lesson").uniform() === stream("lesson").uniform() // => true
 */
export function stream(phrase: string): Stream {
  const generator = seedrandom(utf8(phrase));
  const word = (): number => generator.int32() >>> 0;
  return {
    uniform: () => word() / 4294967296,
    integer(count) {
      if (!(count >= 1 && count <= 4294967296 && Math.floor(count) === count))
        throw new RangeError(`Stream.integer: expected a count from 1 to 4294967296; got ${count}.`);
      // Rejection: the words that do not divide evenly among the integers would favour the small ones.
      const usable = 4294967296 - (4294967296 % count);
      let drawn = word();
      while (drawn >= usable) drawn = word();
      return drawn % count;
    },
  };
}

/** The text as one character a byte of its UTF-8 form; plain ASCII stays as it is. Broken surrogates count as U+FFFD, as everywhere. */
function utf8(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD")).replace(/%(..)/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}
