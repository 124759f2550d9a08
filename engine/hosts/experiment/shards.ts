/** Shards: stretches of run numbers, each the unit that one process takes over and that one part file holds. */
import type { Experiment } from "#engine";
import type { BatchEntry, Manifest } from "./manifest.ts";
import { sha256Of } from "./provenance.ts";

export interface Shard {
  readonly number: number;
  readonly firstRun: number;
  readonly runs: number;
  /** Of its batch: journals and parts that bear another mark belong to other runs. */
  readonly mark: string;
}

/** Shards of a batch with so many runs. */
export const shardsFor = (runs: number, shardSize: number): number => Math.ceil(runs / shardSize);

/** Every shard of an experiment so far, in order. */
export const allShards = ({
  batches,
  shardSize,
  experimentHash,
}: Pick<Manifest, "batches" | "shardSize" | "experimentHash">): Shard[] =>
  batches.flatMap((batch) => shardsOf(batch, shardSize, markOf(batch, shardSize, experimentHash)));

const shardsOf = ({ firstShard, shards, firstRun, runs }: BatchEntry, shardSize: number, mark: string): Shard[] =>
  Array.from({ length: shards }, (_, k) => ({
    number: firstShard + k,
    firstRun: firstRun + k * shardSize,
    runs: Math.min(shardSize, runs - k * shardSize),
    mark,
  }));

/** What decides which runs a shard's numbers mean, in a few letters. */
const markOf = (
  { designSha256, firstRun, firstReplicate, replicates }: BatchEntry,
  shardSize: number,
  experimentHash: string,
): string =>
  sha256Of(JSON.stringify([experimentHash, designSha256, firstRun, firstReplicate, replicates, shardSize])).slice(
    0,
    12,
  );

/**
 * Runs of a shard: about five minutes of one processor, and a journal of bearable size, in whole pairs of point and
 * replicate.
 */
export function shardSizeFor(experiment: Experiment, secondsPerRun: number): number {
  const { scenario, outcomes, monthly, households } = experiment;
  const yearly =
    households.length === 0 ? 0 : (scenario.months / 12) * (2 + households.length) * scenario.population.households;
  const numbers = outcomes.length + (monthly ? outcomes.length * scenario.months : 0) + yearly;
  const most = Math.min(MOST_RUNS, MOST_BYTES / (12 * numbers + 300));
  const wanted = Math.min(most, Math.max(LEAST_RUNS, SECONDS / Math.max(1e-6, secondsPerRun)));
  const policies = scenario.policies.length;
  return Math.max(1, Math.floor(wanted / policies)) * policies;
}

const SECONDS = 300;
/** A part of very few rows makes many small files; one of very many makes work hard to share out. */
const LEAST_RUNS = 32;
const MOST_RUNS = 10_000;
/** A shard's journal is read as a whole when its work is taken up again. */
const MOST_BYTES = 64e6;
