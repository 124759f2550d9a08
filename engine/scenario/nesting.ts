/** Files that nest too deeply, found before anything recurses into them. */
import { Lexer, Parser } from "yaml";

/** Deeper than any scenario: the format itself needs about ten levels. */
const MAXIMUM_LEVELS = 50;

/**
 * Where a YAML text nests deeper than a scenario can.
 *
 * The parser keeps a stack of its own and does not recurse; what comes after it does.
 *
 * @returns Offset of the first character that is too deep; null if none is.
 */
export function tooDeepAt(text: string): number | null {
  const parser = new Parser();
  let offset = 0;
  for (const word of new Lexer().lex(text)) {
    // The tokens themselves are of no interest here; asking for them moves the parser on.
    for (const _ of parser.next(word));
    if (parser.stack.length > MAXIMUM_LEVELS) return offset;
    offset += word.length;
  }
  return null;
}
