/** Scenario files, read for the person who typed their name. */
import { readFileSync } from "node:fs";
import { formatProblems, known, readScenario, type Locale, type Scenario } from "#engine";
import { CommandError } from "./exit-codes.ts";
import { tell } from "./words.ts";

/** What the command line may say instead of the file. */
export interface Overrides {
  readonly replicates?: number;
  readonly households?: number;
}

/**
 * Reads a scenario.
 *
 * @throws CommandError with every problem of the file, in words and with its place.
 */
export function readScenarioFile(file: string, locale: Locale, { replicates, households }: Overrides = {}): Scenario {
  const read = check(file, locale);
  if ("report" in read)
    throw new CommandError(`${read.report}\n\n${tell("wrongFile", locale, { file, count: read.count })}`);
  const { scenario } = read;
  const { population } = scenario;
  if (households !== undefined && households < population.villages)
    throw new CommandError(tell("fewerHouseholds", locale, { villages: population.villages, households }));
  return {
    ...scenario,
    replicates: replicates ?? scenario.replicates,
    population: { ...population, households: households ?? population.households },
  };
}

/** A scenario, or all that is wrong with its file, in words. */
export function check(
  file: string,
  locale: Locale,
): { readonly scenario: Scenario } | { readonly report: string; readonly count: number } {
  const text = textOf(file, locale);
  const read = readScenario(text, known);
  if ("scenario" in read) return read;
  return { report: formatProblems(read.problems, text, file, locale), count: read.problems.length };
}

function textOf(file: string, locale: Locale): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EISDIR") throw new CommandError(tell("folder", locale, { file }));
    throw new CommandError(tell("unreadable", locale, { file, cause: code ?? String(error) }));
  }
}
