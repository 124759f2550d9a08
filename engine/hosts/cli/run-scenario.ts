/** Runs a scenario file and shows the answer: what `compare` and `run` have in common. */
import { aboutOf, runAll, type Comparison, type Locale, type RunOutcome } from "#engine";
import { defaultWorkers, openNodePool } from "../node-pool.ts";
import { csv } from "../results/csv-text.ts";
import { LONG_COLUMNS, longTable } from "../results/long-table.ts";
import { makeRoom, writeCsv, writeOut } from "../results/write-results.ts";
import { CommandError, EXIT, type ExitCode } from "./exit-codes.ts";
import { openProgress } from "./progress.ts";
import { readScenarioFile } from "./scenario-file.ts";
import { listenForSignals } from "./signals.ts";
import { tell } from "./words.ts";

/** The options of `compare` and `run`. */
export interface ResultOptions {
  readonly json?: boolean;
  readonly csv?: string;
  readonly out?: string;
  readonly replicates?: number;
  readonly households?: number;
  readonly workers?: number;
  readonly fixedParameters?: boolean;
  readonly quiet?: boolean;
}

/**
 * Runs the scenario of a file; the answer goes to the output, everything else to the error output.
 *
 * @param report The answer in words, where no machine format is asked for.
 */
export async function runScenario(
  file: string,
  options: ResultOptions,
  locale: Locale,
  report: (comparison: Comparison, locale: Locale) => string,
): Promise<ExitCode> {
  if (options.json && options.csv === "-") throw new CommandError(tell("twoOutputs", locale));
  const scenario = await readScenarioFile(file, locale, options);
  makeRoom(options);
  const workers = Math.min(scenario.replicates, options.workers ?? defaultWorkers());
  const pool = openNodePool(workers);
  const stop = listenForSignals(() => warn(tell("finishing", locale)));
  const progress = openProgress(process.stderr, locale, options.quiet ?? false);
  try {
    const outcome = await runAll(scenario, aboutOf(scenario, options.fixedParameters), pool.ports, {
      ...stop,
      onProgress: progress.update,
    });
    progress.stop();
    await show(outcome, options, locale, report);
    for (const { replicate, failure } of outcome.failures)
      warn(tell("failed", locale, { replicate, name: failure.name, message: failure.message }));
    if (outcome.interrupted) return EXIT.interrupted;
    return outcome.failures.length > 0 ? EXIT.failedRuns : EXIT.done;
  } catch (error) {
    progress.stop();
    if (error instanceof Error && error.name === "AbortError")
      throw new CommandError(tell("stoppedAtOnce", locale), EXIT.interrupted);
    throw error;
  } finally {
    stop.forget();
    await pool.close();
  }
}

async function show(
  outcome: RunOutcome,
  options: ResultOptions,
  locale: Locale,
  report: (comparison: Comparison, locale: Locale) => string,
): Promise<void> {
  const { comparison, ensemble } = outcome;
  if (comparison.replicates === 0) throw new CommandError(tell("nothingDone", locale), EXIT.interrupted);
  const written = options.out === undefined ? [] : await writeOut(options.out, outcome);
  if (options.csv !== undefined && options.csv !== "-") written.push(...(await writeCsv(options.csv, outcome)));
  if (options.json) process.stdout.write(`${JSON.stringify(comparison)}\n`);
  else if (options.csv === "-")
    for (const piece of csv(LONG_COLUMNS, longTable(comparison, ensemble))) process.stdout.write(piece);
  else process.stdout.write(report(comparison, locale));
  if (!options.quiet) for (const path of written) warn(tell("wrote", locale, { path }));
}

const warn = (line: string): boolean => process.stderr.write(`${line}\n`);
