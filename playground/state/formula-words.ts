/** Helping to write a formula: the word being typed, the names that fit it, and the text with one of them. */
import type { Text, Unit } from "#engine";

/** A name that formulas may speak of. */
export interface FormulaName {
  readonly name: string;
  readonly label: Text;
  readonly unit: Unit;
  /** Differs between households: only amounts paid household by household, and conditions, may speak of it. */
  readonly household: boolean;
}

/** Where the word that ends at the caret begins; the caret itself where none does. */
const wordStart = (text: string, caret: number): number =>
  caret - (/[A-Za-z][A-Za-z0-9]*$/.exec(text.slice(0, caret))?.[0].length ?? 0);

/**
 * Names that fit the word before the caret, by the name itself or a word of its description.
 *
 * @returns All names where no word has begun; none where the word already is one of them.
 */
export function fitting(names: readonly FormulaName[], text: string, caret: number): readonly FormulaName[] {
  const word = text.slice(wordStart(text, caret), caret).toLowerCase();
  if (names.some(({ name }) => name.toLowerCase() === word)) return [];
  const begins = names.filter(({ name }) => name.toLowerCase().startsWith(word));
  const holds = names.filter(
    (one) => !begins.includes(one) && `${one.name} ${one.label.en} ${one.label.zh}`.toLowerCase().includes(word),
  );
  return [...begins, ...holds];
}

/** The text with a name in place of the word before the caret, and where the caret then stands. */
export function completed(
  text: string,
  caret: number,
  name: string,
): { readonly text: string; readonly caret: number } {
  const from = wordStart(text, caret);
  const rest = text.slice(caret).replace(/^[A-Za-z0-9]+/, "");
  return { text: text.slice(0, from) + name + rest, caret: from + name.length };
}
