/** The words of a formula, found before anything parses it: whatever is none of them is refused where it stands. */

/** A stretch of a formula's text: offsets, the end exclusive. */
export interface Word {
  readonly kind: "number" | "name" | "sign" | "strange";
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const WORD =
  /(?<number>(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?)|(?<name>[A-Za-z][A-Za-z0-9]*)|(?<sign><=|>=|==|!=|[-+*/^<>?:(),])|(?<space>[ \t\n\r]+)|(?<strange>[^])/gu;

/**
 * A text as words.
 *
 * @example wordsOf("2 * size").map(({ text }) => text) // => ["2", "*", "size"]
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: found, index, groups } of text.matchAll(WORD)) {
    if (groups!["space"] !== undefined) continue;
    const kind = (["number", "name", "sign"] as const).find((one) => groups![one] !== undefined) ?? "strange";
    words.push({ kind, text: found, from: index, to: index + found.length });
  }
  return words;
}

/**
 * How deep brackets stand in one another.
 *
 * @example bracketsOf(wordsOf("((a) + (b))")) // => 2
 */
export function bracketsOf(words: readonly Word[]): number {
  let [open, most] = [0, 0];
  for (const { text } of words) {
    if (text === "(") most = Math.max(most, ++open);
    if (text === ")") open--;
  }
  return most;
}
