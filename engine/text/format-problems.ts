/** Problems in words, for the person who wrote the file: where, what was expected, what came, and the line itself. */
import type { Expectation, Path, Problem } from "../support/problem.ts";
import { units } from "../support/quantity.ts";
import { sayProblem } from "./say-problem.ts";
import { say, type Locale } from "./say.ts";

/** Characters of a line that an excerpt shows. */
const EXCERPT = 100;
/** Names that a list of them shows. */
const LISTED = 12;

/**
 * All problems of a file as a text for a terminal or a page.
 *
 * @param text The file's text, for excerpts.
 * @param file Its name, as the reader knows it.
 * @returns One paragraph a problem: `file:line:column: path: sentence`, then the line with carets below the words.
 */
export function formatProblems(problems: readonly Problem[], text: string, file: string, locale: Locale): string {
  const lines = text.split(/\r\n|\n|\r/);
  return problems
    .map((problem) => {
      const place = problem.line > 0 ? `${file}:${problem.line}:${problem.column}` : file;
      const excerpt =
        problem.line > 0 && problem.code !== "moreProblems"
          ? `\n${excerptOf(problem, lines[problem.line - 1] ?? "")}`
          : "";
      return `${place}: ${problemSentence(problem, locale)}${excerpt}`;
    })
    .join("\n\n");
}

/** One problem in a sentence or two, without its place in the text. */
export function problemSentence(problem: Problem, locale: Locale): string {
  const { code, path, expected, got, nearest } = problem;
  const about = (what: string, given = {}): string => say("about", what, locale, given);
  const sentence = sayProblem("problems", code, locale, {
    ...problem.arguments,
    ...(code === "syntax" && { cause: sayProblem("syntax", String(problem.arguments["cause"]), locale) }),
    expected: expected ? expectationWords(expected, locale) : "",
    got: got ? visible(got) : about("nothing"),
  });
  // The list of known names is for those whom no name like theirs can be shown; some sentences list them already.
  const known = problem.arguments["known"];
  const hint = nearest
    ? about("nearest", { nearest })
    : known && code === "unknownKey"
      ? about("known", { known })
      : "";
  return [path.length > 0 ? pathWords(path) + about("separator") : "", sentence, hint && about("pause") + hint].join(
    "",
  );
}

/**
 * A path as people write it.
 *
 * @example pathWords(["policies", 1, "settings", "dutyFreeQuota"]) // => "policies[1].settings.dutyFreeQuota"
 */
export const pathWords = (path: Path): string =>
  path.map((step, k) => (typeof step === "number" ? `[${step}]` : (k > 0 ? "." : "") + visible(step))).join("");

/** What was expected, as part of a sentence. */
export function expectationWords(expected: Expectation, locale: Locale): string {
  const words = (code: string, given = {}): string => sayProblem("expected", code, locale, given);
  switch (expected.kind) {
    case "number": {
      const what = words(expected.whole ? "wholeNumber" : "number", expected);
      const unit = Object.hasOwn(units, expected.unit)
        ? units[expected.unit as keyof typeof units][locale]
        : expected.unit;
      // The sentence puts the unit in brackets, and brackets within brackets are hard to read.
      return unit
        ? words("withUnit", { what, unit: unit.replace(/ ?[(（](.+)[)）]$/, `${say("about", "comma", locale)}$1`) })
        : what;
    }
    case "month":
      return words(expected.first === null ? "month" : "monthBetween", expected);
    case "oneOf": {
      const [only, ...others] = expected.names;
      if (others.length === 0) return only ?? "";
      const names = expected.names.slice(0, LISTED).join(say("about", "and", locale));
      return words("oneOf", { names: names + (expected.names.length > LISTED ? say("about", "more", locale) : "") });
    }
    case "formula":
      return words(expected.truth ? "condition" : "formula");
    case "anyOf":
      return expected.of.map((one) => expectationWords(one, locale)).join(say("about", "or", locale));
    default:
      return words(expected.kind, expected);
  }
}

/** The line, cut to what fits, and carets below the offending words. */
function excerptOf({ line, column, endColumn }: Problem, text: string): string {
  const from = Math.max(0, Math.min(column - 1 - EXCERPT / 2, text.length - EXCERPT));
  const shown = text.slice(from, from + EXCERPT);
  const before = shown.slice(0, column - 1 - from);
  const marked = text.slice(column - 1, Math.min(endColumn - 1, from + EXCERPT));
  const number = String(line);
  return `${number} | ${visible(shown)}\n${" ".repeat(number.length)} | ${before.replace(/./gsu, blank)}${"^".repeat(Math.max(1, width(marked)))}`;
}

/** Chinese characters and full-width signs take two columns of a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const width = (text: string): number => [...text].reduce((sum, sign) => sum + (WIDE.test(sign) ? 2 : 1), 0);
const blank = (sign: string): string => " ".repeat(width(sign));

/** Signs that move the cursor, reverse the writing or ring a bell must not reach a terminal. */
const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (sign) => (sign === "\t" ? " " : "�"));
