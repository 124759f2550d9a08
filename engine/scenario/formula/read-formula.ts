/**
 * From a formula's text to steps that can be computed, or to everything that is wrong with it. The grammar is that of
 * mathjs, which parses it; what may stand in it, and what it does, is ours.
 */
import { create, parseDependencies, type MathNode } from "mathjs/number";
import type { Formula, Kind } from "../../model/formula/formula.ts";
import { householdNames, monthNames } from "../../model/formula/names.ts";
import { functions } from "../../model/formula/operators.ts";
import type { FormulaFault } from "./formula-fault.ts";
import { translate } from "./translate.ts";
import { bracketsOf, wordsOf, type Word } from "./words.ts";

/** The parser, made when a formula is first met: most files hold none. */
let parser: ((text: string) => MathNode) | null = null;
const parse = (text: string): MathNode =>
  (parser ??= (create({ parseDependencies: parseDependencies! }) as { parse: (text: string) => MathNode }).parse)(text);

/** What a setting asks of its formula. */
export interface Wanted {
  readonly kind: Kind;
  /** Households may be spoken of. */
  readonly perHousehold: boolean;
}

/** ASSUMED: more than any rule that people can explain to those it concerns. */
export const FORMULA_LIMITS = Object.freeze({ characters: 500, words: 200, brackets: 20 });

/** The names a formula may speak of here, nearest at hand first. */
export const formulaNames = ({ perHousehold }: Pick<Wanted, "perHousehold">): readonly string[] => [
  ...(perHousehold ? Object.keys(householdNames) : []),
  ...Object.keys(monthNames),
];

/**
 * Reads a formula. Every text is answered.
 *
 * @returns The formula; or what is wrong: every unknown word, else where it cannot be read on, else every value of the wrong kind.
 */
export function readFormula(
  text: string,
  wanted: Wanted,
): { readonly formula: Formula } | { readonly faults: readonly FormulaFault[] } {
  const { characters, words: most, brackets } = FORMULA_LIMITS;
  const words = text.length > characters ? [] : wordsOf(text);
  if (text.length > characters || words.length > most || bracketsOf(words) > brackets)
    return { faults: [{ code: "formulaTooLong", from: 0, to: text.length, arguments: { ...FORMULA_LIMITS } }] };
  const strangers = words.flatMap((word, k) => strangerAt(word, words[k + 1], wanted));
  if (strangers.length > 0) return { faults: strangers };
  try {
    // A line break would begin another formula.
    const { code, faults } = translate(parse(text.replace(/[\t\n\r]/g, " ")), words, wanted.kind);
    return faults.length > 0 ? { faults } : { formula: { formula: text.trim(), code } };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { faults: [unreadable(words, (error as { char?: number }).char ?? 1)] };
  }
}

/** Words that stand between values. */
const BETWEEN: readonly string[] = ["and", "or", "not"];

/** A word that no formula may hold, or that this one may not. */
function strangerAt({ kind, text, from, to }: Word, next: Word | undefined, wanted: Wanted): FormulaFault[] {
  if (kind === "number") return Number.isFinite(Number(text)) ? [] : [{ code: "formulaNumber", from, to }];
  if (kind === "strange") return [{ code: "formulaSign", from, to }];
  if (kind === "sign" || BETWEEN.includes(text)) return [];
  if (next?.text === "(" && next.kind === "sign")
    return Object.hasOwn(functions, text) ? [] : [{ code: "formulaFunction", from, to, names: Object.keys(functions) }];
  const names = formulaNames(wanted);
  if (names.includes(text)) return [];
  return [{ code: Object.hasOwn(householdNames, text) ? "formulaHousehold" : "formulaName", from, to, names }];
}

/** The word at which the parser gave up; at the end, the last one. */
function unreadable(words: readonly Word[], char: number): FormulaFault {
  const at = words.find(({ to }) => to >= char) ?? words.at(-1);
  return { code: at && char > at.to ? "formulaEnds" : "formulaSyntax", from: at?.from ?? 0, to: at?.to ?? 1 };
}
