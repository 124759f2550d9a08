/** What an experiment has found so far, from its parts. */
import { openResults, placeOf, type History } from "#engine";
import { readPart } from "./read-part.ts";
import { partOf } from "./folder.ts";
import { allRuns, type Opened } from "./open-experiment.ts";
import { allShards, type Shard } from "./shards.ts";
import { partFacts } from "./write-part.ts";

/** A history, and what keeps it from being whole. */
export interface Found {
  readonly history: History;
  /** Runs of shards that are not done, ascending. */
  readonly missing: readonly number[];
  /** Runs that failed, ascending. */
  readonly failed: readonly number[];
}

/**
 * Reads the outcomes of every finished run.
 *
 * @param outcomes Names of the outcomes to read; all of them if absent.
 */
export async function readHistory(open: Opened, outcomes?: readonly string[]): Promise<Found> {
  const { experiment, batches, manifest, folder } = open;
  const names = outcomes ?? experiment.outcomes.map(({ name }) => name);
  const policies = experiment.scenario.policies.length;
  const shards: Shard[] = [];
  const missing: number[] = [];
  const failed: number[] = [];
  for (const shard of allShards(manifest))
    if (await partFacts(open, shard)) shards.push(shard);
    else for (let k = 0; k < shard.runs; k++) missing.push(shard.firstRun + k);

  const count = allRuns(open) - missing.length;
  const { results, add } = openResults(names, count);
  for (const { number } of shards)
    for await (const block of readPart(partOf(folder, "runs", number), { columns: ["run", "failure", ...names] })) {
      const runs = block["run"]!;
      for (let k = 0; k < runs.length; k++) {
        const run = Number(runs[k]);
        add(run, placeOf(run, batches, policies), (name) => block[name]![k] as number);
        if (block["failure"]![k] !== null) failed.push(run);
      }
    }
  return { history: { batches, results }, missing, failed };
}
