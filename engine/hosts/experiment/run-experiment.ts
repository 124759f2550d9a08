/** Runs an experiment to its end: the missing shards, then the batch that the method asks for next, and so on. */
import { requestAfter, type Request } from "#engine";
import { ExperimentError } from "./experiment-error.ts";
import { addBatch, openExperiment, requireVersion, type Opened } from "./open-experiment.ts";
import { readHistory } from "./read-history.ts";
import { runShards, type ShardOptions, type ShardsOutcome } from "./run-shards.ts";
import { allShards, type Shard } from "./shards.ts";

export interface RunOptions extends Omit<ShardOptions, "onEvent"> {
  /** Only these shards, and no further batch; null for all. */
  readonly only: readonly number[] | null;
  readonly acceptVersion: boolean;
  /** The command line, for the record. */
  readonly command: string;
  readonly onEvent: (event: ShardOptions["onEvent"] extends (event: infer E) => void ? E | BatchEvent : never) => void;
}

export interface BatchEvent {
  readonly event: "batch";
  readonly stage: string;
  readonly points: number;
  readonly runs: number;
}

/** How it ended, over all batches. */
export interface ExperimentOutcome extends ShardsOutcome {
  readonly shards: number;
  readonly runs: number;
  readonly opened: Opened;
}

/**
 * Runs an experiment.
 *
 * @throws ExperimentError for a folder that cannot be run; an error named AbortError after `now`.
 */
export async function runExperiment(folder: string, options: RunOptions): Promise<ExperimentOutcome> {
  let failures = 0;
  for (let turn = 0; ; turn++) {
    const opened = await openExperiment(folder);
    requireVersion(opened.manifest, options.acceptVersion);
    const shards = chosen(allShards(opened.manifest), options.only);
    // Failed runs are tried again once, and failures of all batches count together.
    const outcome = await runShards(opened, shards, {
      ...options,
      retryFailed: options.retryFailed && turn === 0,
      maxFailures: options.maxFailures - failures,
      onEvent(event) {
        if (event.event === "failure") failures += event.runs.length;
        options.onEvent(event);
      },
    });
    const runs = shards.reduce((sum, shard) => sum + shard.runs, 0);
    const ended = { ...outcome, shards: shards.length, runs, opened };
    if (outcome.stopped || options.only) return ended;
    const request = await nextRequest(opened);
    if (!request) return ended;
    try {
      await addBatch(opened, request, options.command);
    } catch (error) {
      // Another process runs the same experiment and was first: the batch is the same.
      if (!(error instanceof ExperimentError && error.code === "changedMeanwhile")) throw error;
    }
    const policies = opened.experiment.scenario.policies.length;
    options.onEvent({
      event: "batch",
      stage: request.stage,
      points: request.points.length,
      runs: request.points.length * request.replicates * policies,
    });
  }
}

/** What the method wants to run next, after all batches there are; null for nothing more. */
export async function nextRequest(opened: Opened): Promise<Request | null> {
  const { experiment, batches } = opened;
  return requestAfter(experiment, batches, async () => (await readHistory(opened)).history);
}

const chosen = (shards: readonly Shard[], only: readonly number[] | null): readonly Shard[] =>
  only === null ? shards : shards.filter(({ number }) => only.includes(number));
