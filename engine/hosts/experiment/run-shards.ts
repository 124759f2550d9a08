/** Runs the missing runs of some shards on the threads of this computer. */
import { shareOut, trialsOf, type Failure, type Port, type Sharing, type Trial } from "#engine";
import { failuresIn, recordFailures } from "./failures.ts";
import { dropJournals, openJournal, type Journal } from "./journal.ts";
import { entriesOf, runTrial } from "./run-trial.ts";
import type { Shard } from "./shards.ts";
import { partFacts, writePart, type OpenExperiment } from "./write-part.ts";

export interface ShardOptions {
  readonly ports: readonly Port[];
  /** Begins nothing more, but finishes what is in hand. */
  readonly enough: AbortSignal;
  /** Abandons everything at once. */
  readonly now: AbortSignal;
  readonly retryFailed: boolean;
  /** Go on after a failed run, or begin nothing more. */
  readonly onError: "continue" | "stop";
  /** Begin nothing more after so many failed runs. */
  readonly maxFailures: number;
  /** Seconds a run may take. */
  readonly timeout: number | null;
  readonly onEvent: (event: ShardEvent) => void;
}

export type ShardEvent =
  | {
      readonly event: "progress";
      readonly done: number;
      readonly failed: number;
      readonly all: number;
      readonly share: number;
    }
  | { readonly event: "shard"; readonly shard: number; readonly runs: number; readonly failed: number }
  | { readonly event: "failure"; readonly runs: readonly number[]; readonly failure: Failure };

export interface ShardsOutcome {
  /** Shards whose part is in place now, or was already. */
  readonly done: number;
  /** Runs that failed and stand as failed in a part or a journal. */
  readonly failed: number;
  readonly stopped: "interrupted" | "failures" | null;
}

/** A shard in work. */
interface Live {
  readonly shard: Shard;
  readonly journal: Journal;
  readonly attemptOf: (run: number) => number;
  /** Trials handed out and not back yet; the shard is complete when all are handed out and none is out. */
  out: number;
  handedOut: boolean;
}

interface Work {
  readonly live: Live;
  readonly trial: Trial;
}

/**
 * Runs shards, several trials at a time; whoever is free takes the next trial, of the next shard where one is used up.
 *
 * A trial that fails is done again run by run, so that one run's failure is not laid at another's door.
 *
 * @returns When nothing is in hand any more.
 * @throws An error named AbortError after `now`; the file system's own errors.
 */
export async function runShards(
  open: OpenExperiment,
  shards: readonly Shard[],
  options: ShardOptions,
): Promise<ShardsOutcome> {
  const { ports, enough, now, onError, maxFailures, timeout, onEvent } = options;
  const { experiment, batches, folder } = open;
  const all = shards.reduce((sum, { runs }) => sum + runs, 0);
  let [done, failed, newFailures, finished] = [0, 0, 0, 0];
  const lives = new Set<Live>();
  const inHand = new Map<Work, number>();

  const tell = (): void => {
    const partial = [...inHand].reduce((sum, [{ trial }, share]) => sum + share * trial.runs.length, 0);
    onEvent({ event: "progress", done, failed, all, share: all > 0 ? Math.min(1, (done + partial) / all) : 1 });
  };
  const stopping = (): boolean =>
    enough.aborted || now.aborted || newFailures >= maxFailures || (onError === "stop" && newFailures > 0);

  async function* everyTrial(): AsyncGenerator<Work> {
    for (const shard of shards) {
      const facts = await partFacts(open, shard);
      if (facts && (facts.failed === 0 || !options.retryFailed)) {
        done += shard.runs;
        failed += facts.failed;
        finished++;
        continue;
      }
      const live = openLive(open, shard, options.retryFailed);
      lives.add(live);
      const numbers = Array.from({ length: shard.runs }, (_, k) => shard.firstRun + k);
      const missing = numbers.filter((run) => !live.journal.has(run));
      done += shard.runs - missing.length;
      failed += numbers.filter((run) => live.journal.failed(run)).length;
      tell();
      let next: Work | null = null;
      for (const trial of trialsOf(experiment, batches, missing)) {
        if (next) yield next;
        next = { live, trial };
        live.out++;
      }
      live.handedOut = true;
      if (next) yield next;
      else await close(live);
    }
  }
  async function close(live: Live): Promise<void> {
    const { shard, journal } = live;
    const complete = Array.from({ length: shard.runs }, (_, k) => journal.has(shard.firstRun + k)).every(Boolean);
    try {
      if (complete && !(await partFacts(open, shard).then((facts) => facts?.failed === 0)))
        await writePart(open, shard, journal);
    } catch (error) {
      // Another process has finished the shard and cleared the journals that this one was reading.
      if ((await partFacts(open, shard)) === null) throw error;
    } finally {
      journal.close();
      lives.delete(live);
    }
    const facts = await partFacts(open, shard);
    if (!facts) return;
    // The journal of a shard with failed runs is kept: only they are done again.
    if (facts.failed === 0) dropJournals(folder, shard);
    finished++;
    onEvent({ event: "shard", shard: shard.number, runs: shard.runs, failed: facts.failed });
  }

  async function perform(work: Work, port: Port, sharing: Sharing): Promise<readonly Work[]> {
    const { live, trial } = work;
    inHand.set(work, 0);
    const answer = await runTrial(trial, port, {
      signal: now,
      timeout,
      onShare: (share) => (inHand.set(work, share), tell()),
    }).finally(() => inHand.delete(work));
    // A file could not be written or read: nothing that comes after can be trusted to be kept.
    if (sharing.broken) return [];
    if ("failure" in answer && trial.chunk.scenario.policies.length > 1) {
      const runs = trial.runs.map(({ run }) => run);
      const single = [...trialsOf(experiment, batches, runs, 1)];
      live.out += single.length - 1;
      return single.map((one) => ({ live, trial: one }));
    }
    if ("failure" in answer) {
      recordFailures(
        folder,
        live.shard.number,
        trial.runs,
        experiment.scenario.policies,
        answer.failure,
        live.attemptOf,
      );
      onEvent({ event: "failure", runs: trial.runs.map(({ run }) => run), failure: answer.failure });
      failed += trial.runs.length;
      newFailures += trial.runs.length;
    }
    if (!("failure" in answer && onError === "stop"))
      live.journal.append(entriesOf(experiment, trial, answer, live.attemptOf));
    done += trial.runs.length;
    live.out--;
    tell();
    if (live.out === 0 && live.handedOut) await close(live);
    return [];
  }

  tell();
  try {
    await shareOut(everyTrial(), ports, perform, stopping);
  } finally {
    for (const { journal } of lives) journal.close();
  }
  const interrupted = finished < shards.length && (enough.aborted || now.aborted);
  return {
    done: finished,
    failed,
    stopped: interrupted ? "interrupted" : finished < shards.length ? "failures" : null,
  };
}

function openLive({ folder }: OpenExperiment, shard: Shard, retryFailed: boolean): Live {
  const earlier = new Map<number, number>();
  for (const { run } of failuresIn(folder, shard.number)) earlier.set(run, (earlier.get(run) ?? 0) + 1);
  return {
    shard,
    journal: openJournal(folder, shard, retryFailed),
    attemptOf: (run) => 1 + (earlier.get(run) ?? 0),
    out: 0,
    handedOut: false,
  };
}
