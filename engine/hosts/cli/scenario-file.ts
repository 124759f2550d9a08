/** Scenario files, read for the person who typed their name. */
import { formatProblems, type Locale, type Scenario } from "#engine";
import { FileProblems, readScenarioFile as readFile } from "../files.ts";
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
export async function readScenarioFile(
  file: string,
  locale: Locale,
  { replicates, households }: Overrides = {},
): Promise<Scenario> {
  const scenario = await orReport(() => readFile(file), file, locale);
  if ("wrong" in scenario)
    throw new CommandError(`${scenario.wrong}\n\n${tell("wrongFile", locale, { file, count: scenario.count })}`);
  const { population } = scenario;
  if (households !== undefined && population.table) throw new CommandError(tell("tableHouseholds", locale));
  if (households !== undefined && households < population.villages)
    throw new CommandError(tell("fewerHouseholds", locale, { villages: population.villages, households }));
  return {
    ...scenario,
    replicates: replicates ?? scenario.replicates,
    population: { ...population, households: households ?? population.households },
  };
}

/** All that is wrong with files, in words. */
export interface Report {
  readonly wrong: string;
  readonly count: number;
}

/**
 * What a reader of files gives, or what is wrong with them, in words.
 *
 * @throws CommandError for a file that cannot be read.
 */
export async function orReport<Read extends object>(
  read: () => Promise<Read>,
  file: string,
  locale: Locale,
): Promise<Read | Report> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof FileProblems)
      return {
        wrong: error.reports.map((one) => formatProblems(one.problems, one.text, one.file, locale)).join("\n\n"),
        count: error.reports.reduce((sum, { problems }) => sum + problems.length, 0),
      };
    const { code, path = file } = error as NodeJS.ErrnoException;
    if (code === "EISDIR") throw new CommandError(tell("folder", locale, { file }));
    if (code === undefined && !(error instanceof RangeError)) throw error;
    throw new CommandError(tell("unreadable", locale, { file: path, cause: code ?? (error as Error).message }));
  }
}
