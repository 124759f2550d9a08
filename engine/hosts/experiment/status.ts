/** How far an experiment is, read from its files. */
import { existsSync } from "node:fs";
import { partOf } from "./folder.ts";
import { journalFiles, openJournal } from "./journal.ts";
import type { Opened } from "./open-experiment.ts";
import { nextRequest } from "./run-experiment.ts";
import { allShards } from "./shards.ts";
import { partFacts } from "./write-part.ts";

export interface BatchStatus {
  readonly stage: string;
  readonly points: number;
  readonly replicates: number;
  readonly runs: number;
  readonly done: number;
  readonly failed: number;
  readonly shards: number;
  readonly shardsDone: number;
}

export interface Status {
  readonly runs: number;
  /** Runs that are done, in parts or in journals, failed ones included. */
  readonly done: number;
  readonly failed: number;
  readonly shards: number;
  readonly shardsDone: number;
  /** Shards that are not done, and those with failed runs: what `resume` would take up. */
  readonly open: readonly number[];
  /** Shards whose part is there but damaged. */
  readonly torn: readonly number[];
  readonly batches: readonly BatchStatus[];
  /** False while the method may ask for another batch. */
  readonly finished: boolean;
}

/** Counts what is there. */
export async function statusOf(opened: Opened): Promise<Status> {
  const { manifest, folder } = opened;
  const batches = manifest.batches.map(({ stage, points, replicates, runs, shards, firstShard }) => ({
    stage,
    points,
    replicates,
    runs,
    shards,
    firstShard,
    done: 0,
    failed: 0,
    shardsDone: 0,
  }));
  const open: number[] = [];
  const torn: number[] = [];
  for (const shard of allShards(manifest)) {
    const batch = batches.findLast(({ firstShard }) => firstShard <= shard.number)!;
    const facts = await partFacts(opened, shard);
    if (facts) {
      batch.done += shard.runs;
      batch.failed += facts.failed;
      batch.shardsDone++;
      if (facts.failed > 0) open.push(shard.number);
      continue;
    }
    if (existsSync(partOf(folder, "runs", shard.number))) torn.push(shard.number);
    open.push(shard.number);
    if (journalFiles(folder, shard).length === 0) continue;
    const journal = openJournal(folder, shard, false);
    for (let run = shard.firstRun; run < shard.firstRun + shard.runs; run++) {
      if (!journal.has(run)) continue;
      batch.done++;
      if (journal.failed(run)) batch.failed++;
    }
    journal.close();
  }
  const sum = (of: (batch: BatchStatus) => number): number => batches.reduce((total, batch) => total + of(batch), 0);
  const all = sum(({ runs }) => runs);
  return {
    finished: sum(({ done }) => done) === all && (await isFinished(opened)),
    runs: all,
    done: sum(({ done }) => done),
    failed: sum(({ failed }) => failed),
    shards: sum(({ shards }) => shards),
    shardsDone: sum(({ shardsDone }) => shardsDone),
    open,
    torn,
    batches: batches.map(({ firstShard: _, ...batch }) => batch),
  };
}

/** True once the method asks for nothing more. */
const isFinished = async (opened: Opened): Promise<boolean> => (await nextRequest(opened)) === null;
