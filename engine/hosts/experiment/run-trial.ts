/** One trial on one thread: its runs as journal entries, whatever became of them. */
import { hostname } from "node:os";
import {
  failureOf,
  outcomeReader,
  version,
  type ChunkResult,
  type Experiment,
  type Failure,
  type Port,
  type Trial,
} from "#engine";
import { base64Of } from "./base64.ts";
import type { JournalEntry } from "./journal.ts";

export interface TrialOptions {
  /** Ends the trial at once. */
  readonly signal: AbortSignal;
  /** Seconds that one run may take; null for as long as it likes. */
  readonly timeout: number | null;
  /** Told what share of the trial is done. */
  readonly onShare: (share: number) => void;
}

/** Entries of a trial that worked, or why it did not. */
export type TrialAnswer =
  { readonly result: ChunkResult; readonly wallMs: number } | { readonly failure: Failure; readonly wallMs: number };

/** Timers count milliseconds in 31 bits. */
const LONGEST = 2 ** 31 - 1;

/**
 * Runs a trial.
 *
 * @throws An error named AbortError after `signal`; whatever else goes wrong is the answer.
 */
export async function runTrial(
  { chunk }: Trial,
  port: Port,
  { signal, timeout, onShare }: TrialOptions,
): Promise<TrialAnswer> {
  const limit = new AbortController();
  const seconds = timeout === null ? null : timeout * chunk.scenario.policies.length;
  let timer: NodeJS.Timeout | undefined;
  // The clock starts with the trial's first word: a thread that has to be started first is not the run's fault.
  const heard = (share: number): void => {
    if (seconds !== null) timer ??= setTimeout(() => limit.abort(), Math.min(seconds * 1000, LONGEST));
    onShare(share);
  };
  const began = performance.now();
  const wallMs = (): number => performance.now() - began;
  try {
    const result = await port.runChunk(chunk, AbortSignal.any([signal, limit.signal]), (done, all) =>
      heard(done / all),
    );
    return { result, wallMs: wallMs() };
  } catch (error) {
    if (signal.aborted) throw error;
    if (limit.signal.aborted)
      return { failure: { name: "Timeout", message: `not done after ${seconds} seconds` }, wallMs: wallMs() };
    return { failure: failureOf(error), wallMs: wallMs() };
  } finally {
    clearTimeout(timer);
  }
}

/** What the journal keeps of every run of a trial. */
export function entriesOf(
  experiment: Experiment,
  { runs, chunk }: Trial,
  answer: TrialAnswer,
  attemptOf: (run: number) => number,
): JournalEntry[] {
  const read = outcomeReader(experiment);
  return runs.map(({ run, of }): JournalEntry => {
    const circumstances = {
      run,
      attempt: attemptOf(run),
      wallMs: answer.wallMs / chunk.scenario.policies.length,
      engineVersion: version,
      nodeVersion: process.version,
      host: hostname(),
    };
    if ("failure" in answer) return { ...circumstances, failure: answer.failure };
    const readings = read(answer.result, of);
    const { series, reasons, households } = answer.result.runs[of]!;
    return {
      ...circumstances,
      values: base64Of(Float64Array.from(readings, ({ value }) => value ?? NaN)),
      reasons: readings.map(({ reason }) => reason),
      ...(experiment.monthly && { months: base64Of(series), monthReasons: base64Of(reasons) }),
      ...(households.length > 0 && { households: base64Of(households) }),
    };
  });
}
