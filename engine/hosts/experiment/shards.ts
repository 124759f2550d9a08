/** Shards: stretches of run numbers, each the unit that one process takes over and that one part file holds. */
import type { Experiment } from "#engine";
import type { BatchEntry, Manifest } from "./manifest.ts";

export interface Shard {
  readonly number: number;
  readonly firstRun: number;
  readonly runs: number;
}

/** Shards of a batch with so many runs. */
export const shardsFor = (runs: number, shardSize: number): number => Math.ceil(runs / shardSize);

/** Every shard of an experiment so far, in order. */
export const allShards = ({ batches, shardSize }: Pick<Manifest, "batches" | "shardSize">): Shard[] =>
  batches.flatMap((batch) => shardsOf(batch, shardSize));

const shardsOf = ({ firstShard, shards, firstRun, runs }: BatchEntry, shardSize: number): Shard[] =>
  Array.from({ length: shards }, (_, k) => ({
    number: firstShard + k,
    firstRun: firstRun + k * shardSize,
    runs: Math.min(shardSize, runs - k * shardSize),
  }));

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
