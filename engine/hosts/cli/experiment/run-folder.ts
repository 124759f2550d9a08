/** Runs an experiment's folder and says how it went: what `run`, `resume` and `run-shard` have in common. */
import { posteriorOf, type Locale } from "#engine";
import { defaultWorkers, openNodePool } from "../../node-pool.ts";
import { tableHashOf } from "../../experiment/collect.ts";
import { runExperiment, type ExperimentOutcome } from "../../experiment/run-experiment.ts";
import { readHistory } from "../../experiment/read-history.ts";
import { allShards } from "../../experiment/shards.ts";
import { readManifest } from "../../experiment/manifest.ts";
import { ExperimentError } from "../../experiment/experiment-error.ts";
import { writePosterior } from "../../experiment/posterior-file.ts";
import { CommandError, EXIT, type ExitCode } from "../exit-codes.ts";
import { listenForSignals } from "../signals.ts";
import { openDisplay } from "./display.ts";
import { duration, inform } from "./words.ts";

/** The options of the commands that run experiments. */
export interface FolderOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly workers?: number;
  readonly shards?: readonly number[];
  readonly onError?: "continue" | "stop";
  readonly maxFailures?: number;
  readonly timeout?: number;
  readonly memory?: number;
  readonly acceptVersion?: boolean;
}

/** Failed runs after which something is wrong with more than a few runs. */
const MOST_FAILURES = 20;

/**
 * Runs what is missing in an experiment's folder.
 *
 * @param retryFailed Failed runs count as missing.
 */
export async function runFolder(
  folder: string,
  options: FolderOptions,
  retryFailed: boolean,
  locale: Locale,
): Promise<ExitCode> {
  requireShards(folder, options.shards);
  const display = openDisplay(options.json ? "json" : options.quiet ? "quiet" : "people", locale);
  const signals = listenForSignals(() => display.line(inform("finishing", locale)));
  const pool = openNodePool(
    options.workers ?? defaultWorkers(),
    options.memory === undefined ? {} : { memory: options.memory },
  );
  const maxFailures = options.maxFailures ?? MOST_FAILURES;
  const began = performance.now();
  let firstFailed: number | null = null;
  try {
    const outcome = await runExperiment(folder, {
      ports: pool.ports,
      enough: signals.enough,
      now: signals.signal,
      retryFailed,
      onError: options.onError ?? "continue",
      maxFailures,
      timeout: options.timeout ?? null,
      only: options.shards ?? null,
      acceptVersion: options.acceptVersion ?? false,
      command: commandLine(),
      onEvent(event) {
        if (event.event === "failure") firstFailed ??= event.runs[0]!;
        display.show(event);
      },
    });
    display.stop();
    const seconds = (performance.now() - began) / 1000;
    await report(folder, outcome, seconds, options, firstFailed, locale);
    return exitCodeOf(outcome);
  } catch (error) {
    display.stop();
    if (error instanceof Error && error.name === "AbortError") {
      process.stderr.write(`${inform("interrupted", locale, { folder })}\n`);
      return EXIT.interrupted;
    }
    throw error;
  } finally {
    signals.forget();
    await pool.close();
  }
}

/** What was typed, for the record. */
export const commandLine = (): string => ["coopolis", ...process.argv.slice(2)].join(" ");

const exitCodeOf = ({ stopped, failed }: ExperimentOutcome): ExitCode =>
  stopped === "interrupted" ? EXIT.interrupted : failed > 0 || stopped === "failures" ? EXIT.failedRuns : EXIT.done;

function requireShards(folder: string, asked: readonly number[] | undefined): void {
  if (!asked) return;
  const last = allShards(readManifest(folder)).length - 1;
  for (const shard of asked) if (shard > last) throw new ExperimentError("noShard", { shard, first: 0, last });
}

async function report(
  folder: string,
  outcome: ExperimentOutcome,
  seconds: number,
  { json, quiet, shards: only }: FolderOptions,
  firstFailed: number | null,
  locale: Locale,
): Promise<void> {
  const { done, failed, shards, runs, stopped, opened } = outcome;
  const whole = !stopped && !only;
  const tableHash = whole ? await tableHashOf(opened) : null;
  const calibrated = whole && opened.experiment.targets.length > 0;
  const posterior = calibrated ? posteriorOf(opened.experiment, (await readHistory(opened)).history) : null;
  const path = posterior && writePosterior(opened, posterior);
  if (json) {
    const more = { ...(tableHash !== null && { tableHash }), ...(path !== null && { posterior: path }) };
    process.stdout.write(
      `${JSON.stringify({ event: "end", shardsDone: done, shards, runs, failed, stopped, seconds, ...more })}\n`,
    );
  }
  if (json || quiet) return;
  const say = (text: string): void => void process.stderr.write(`${text}\n`);
  say(
    inform("ended", locale, { folder, shards: done, allShards: shards, runs, failed, time: duration(seconds, locale) }),
  );
  if (stopped === "interrupted") return say(inform("interrupted", locale, { folder }));
  if (stopped === "failures") return say(inform("tooManyFailures", locale, { failed, folder, run: firstFailed ?? 0 }));
  if (failed > 0) say(inform("someFailed", locale, { failed, folder }));
  if (tableHash !== null) say(inform("tableHash", locale, { hash: tableHash }));
  if (!whole) return;
  if (posterior && path !== null)
    say(
      inform("posterior", locale, { path, draws: posterior.rows.length, parameters: posterior.parameters.join(", ") }),
    );
  else if (calibrated) say(inform("noPosterior", locale, { folder }));
  say(inform("nextAnalyze", locale, { folder }));
}

/** Shards as people write them: `0-9`, `3,17,40-44`. */
export function shardsOf(written: string, locale: Locale): number[] {
  const wrong = new CommandError(inform("shardList", locale, { got: written }));
  const numbers = written.split(",").flatMap((part): number[] => {
    const match = /^(\d+)(?:-(\d+))?$/.exec(part.trim());
    if (!match) throw wrong;
    const [first, last] = [Number(match[1]), Number(match[2] ?? match[1])];
    if (last < first || last - first > 1e6) throw wrong;
    return Array.from({ length: last - first + 1 }, (_, k) => first + k);
  });
  return [...new Set(numbers)].sort((a, b) => a - b);
}
