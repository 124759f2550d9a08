/** From the text of a scenario file to a trusted scenario, or to every problem at once. */
import { checkScenario } from "./check.ts";
import { LIMITS, type Known, type Limits } from "./known.ts";
import type { Path, Problem } from "../support/problem.ts";
import { dataAt, isWithin, problemOf, type Fault } from "./fault.ts";
import type { Scenario } from "./scenario.ts";
import { readYaml, type PlacedFault } from "./yaml-source.ts";

/** More problems than anyone reads; what is left is counted. */
const MAXIMUM_PROBLEMS = 100;

/**
 * Reads a scenario file.
 *
 * @param text YAML, and so JSON too. Every text is answered, in time that grows no faster than its length.
 * @param known What the file may speak of.
 * @param limits How much the host is willing to run.
 * @returns The scenario, complete and within every declared range; or what is wrong, in the order of the text.
 */
export function readScenario(
  text: string,
  known: Known,
  limits: Limits = LIMITS,
): { readonly scenario: Scenario } | { readonly problems: readonly Problem[] } {
  return readChecked(text, limits.characters, (data) => checkScenario(data, known, limits));
}

/**
 * The file of draws that a scenario names, to be read and handed over with it.
 *
 * @returns The path as written, relative to the scenario's file; null if it names none.
 * @example posteriorPathOf("posterior: draws.parquet") // => "draws.parquet"
 * @example posteriorPathOf("schema: 1") // => null
 */
export const posteriorPathOf = (text: string): string | null => pathAt(text, ["posterior"]);

/**
 * The file of households or groups that a scenario names as its population, to be read and handed over with it.
 *
 * @returns The path as written, relative to the scenario's file; null if it names none.
 * @example tablePathOf("population: { table: mine.csv }") // => "mine.csv"
 * @example tablePathOf("population: { groups: deciles.csv }") // => "deciles.csv"
 * @example tablePathOf("population: { base: R13 }") // => null
 */
export const tablePathOf = (text: string): string | null =>
  pathAt(text, ["population", "table"]) ?? pathAt(text, ["population", "groups"]);

function pathAt(text: string, at: Path): string | null {
  if (text.length > LIMITS.characters) return null;
  const path = dataAt(readYaml(text).data, at);
  return typeof path === "string" ? path : null;
}

/**
 * Reads a text and checks what it says.
 *
 * @param characters The longest text that is read.
 * @param check From plain data to something trusted, or to everything that is wrong with it.
 * @returns What `check` made of it; or what is wrong, in the order of the text.
 */
export function readChecked<Trusted extends object>(
  text: string,
  characters: number,
  check: (data: unknown) => Trusted | { readonly faults: readonly Fault[] },
): Trusted | { readonly problems: readonly Problem[] } {
  if (text.length > characters) {
    const place = { line: 1, column: 1, endColumn: 2, written: "" };
    const given = { length: text.length, maximum: characters };
    return { problems: [problemOf({ code: "tooLong", path: [], at: "value", arguments: given }, place, null)] };
  }
  const source = readYaml(text);
  const checked = source.data === undefined ? { faults: [] } : check(source.data);
  if (!("faults" in checked) && source.faults.length === 0) return checked;

  // Where a reference stands there is no value; that alone is to be said of it.
  const references = source.faults.filter(({ code }) => code === "alias");
  const faults =
    "faults" in checked
      ? checked.faults.filter(({ path }) => !references.some((reference) => isWithin(path, reference.path)))
      : [];
  const all = source.faults.length + faults.length;
  const placed: PlacedFault[] = [
    ...source.faults.slice(0, MAXIMUM_PROBLEMS),
    ...faults
      .slice(0, MAXIMUM_PROBLEMS)
      .map((fault) => ({ ...fault, place: source.locate(fault.path, fault.at, fault.span) })),
  ];
  placed.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  const problems = withoutRepetition(
    placed.slice(0, MAXIMUM_PROBLEMS).map((fault) => problemOf(fault, fault.place, source.data)),
  );
  const last = problems.at(-1)!;
  return {
    problems:
      all > MAXIMUM_PROBLEMS
        ? [...problems, { ...last, code: "moreProblems", arguments: { count: all - MAXIMUM_PROBLEMS } }]
        : problems,
  };
}

/** A value may break two rules that are one to its reader, such as two upper bounds. */
function withoutRepetition(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, path, line, column, arguments: given }) => {
    const same = JSON.stringify([code, path, line, column, given]);
    return !seen.has(same) && seen.add(same);
  });
}
