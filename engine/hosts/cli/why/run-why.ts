/** Runs the coalitions of a policy and shows why it does what it does. */
import { attribute, AttributionError, whySentences, type Grouping, type Locale, type Why } from "#engine";
import { defaultWorkers, openNodePool } from "../../node-pool.ts";
import { CommandError, EXIT, type ExitCode } from "../exit-codes.ts";
import { openProgress } from "../progress.ts";
import { readScenarioFile } from "../scenario-file.ts";
import { listenForSignals } from "../signals.ts";
import { tell } from "../words.ts";
import { whyReport } from "./report.ts";
import { faultSentence } from "./words.ts";

/** The options of `why`. */
export interface WhyCommandOptions {
  readonly policy?: string;
  readonly outcome?: string;
  readonly groups?: string;
  readonly json?: boolean;
  readonly replicates?: number;
  readonly households?: number;
  readonly workers?: number;
  readonly fixedParameters?: boolean;
  readonly quiet?: boolean;
}

/** @returns Whether everything was run; the answer goes to the output, everything else to the error output. */
export async function runWhy(file: string, options: WhyCommandOptions, locale: Locale): Promise<ExitCode> {
  const scenario = await readScenarioFile(file, locale, options);
  const { policy, outcome, groups, fixedParameters } = options;
  const pool = openNodePool(Math.min(scenario.replicates, options.workers ?? defaultWorkers()));
  const stop = listenForSignals(() => process.stderr.write(`${tell("finishing", locale)}\n`));
  const progress = openProgress(process.stderr, locale, options.quiet ?? false);
  try {
    const ask = { policy, outcome, fixedParameters, grouping: groupingOf(groups) };
    const why = await attribute(scenario, ask, pool.ports, {
      enough: stop.enough,
      signal: stop.signal,
      onProgress: progress.update,
    });
    progress.stop();
    process.stdout.write(options.json ? `${JSON.stringify(withSentences(why))}\n` : whyReport(why, locale));
    return why.interrupted ? EXIT.interrupted : EXIT.done;
  } catch (error) {
    progress.stop();
    if (error instanceof AttributionError)
      throw new CommandError(
        faultSentence(error.code, locale, error.given),
        error.code === "nothingDone" ? EXIT.interrupted : EXIT.wrong,
      );
    if (error instanceof Error && error.name === "AbortError")
      throw new CommandError(tell("stoppedAtOnce", locale), EXIT.interrupted);
    throw error;
  } finally {
    stop.forget();
    await pool.close();
  }
}

/** `levers`, `groups`, or levers joined by + and groups separated by commas: `a+b,c`. */
function groupingOf(written: string | undefined): Grouping | undefined {
  if (written === undefined || written === "levers" || written === "groups") return written;
  return written.split(",").map((group) => group.split("+").map((name) => name.trim()));
}

const withSentences = (why: Why): object => ({
  ...why,
  sentences: { en: whySentences(why, "en"), zh: whySentences(why, "zh") },
});
