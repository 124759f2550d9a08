/** Opens the folder of an experiment for work, and adds batches to it. */
import { existsSync, linkSync, renameSync, rmSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { nextRun, runsOf, version, type Batch, type Experiment, type Request } from "#engine";
import { readDesign, writeDesign } from "./design-file.ts";
import { ExperimentError } from "./experiment-error.ts";
import { designOf, manifestOf } from "./folder.ts";
import { readManifest, writeManifest, type BatchEntry, type Manifest } from "./manifest.ts";
import { shardsFor } from "./shards.ts";
import type { OpenExperiment } from "./write-part.ts";

export interface Opened extends OpenExperiment {
  readonly manifest: Manifest;
}

/**
 * Opens an experiment.
 *
 * @throws ExperimentError if the folder holds none, or was changed since it was designed.
 */
export async function openExperiment(folder: string): Promise<Opened> {
  const manifest = readManifest(folder);
  const { experiment, experimentHash, shardSize } = manifest;
  const policies = experiment.scenario.policies.length;
  const batches: Batch[] = [];
  let firstShard = 0;
  for (const [k, entry] of manifest.batches.entries()) {
    const points = await readDesign(folder, k, experiment, entry);
    const { stage, firstReplicate, replicates } = entry;
    const batch = { stage, points, firstReplicate, replicates, firstRun: nextRun(batches, policies) };
    const runs = runsOf(batch, policies);
    const shards = shardsFor(runs, shardSize);
    if (
      entry.firstRun !== batch.firstRun ||
      entry.runs !== runs ||
      entry.firstShard !== firstShard ||
      entry.shards !== shards
    )
      throw new ExperimentError("changedManifest", { path: manifestOf(folder) });
    batches.push(batch);
    firstShard += shards;
  }
  return { folder, experiment, experimentHash, batches, manifest };
}

/** Another process that adds the same batch has so long to finish, milliseconds. */
const PATIENCE = 2_000;

/**
 * Adds a batch: first its points, then its entry in the manifest, so that what the manifest names is there.
 *
 * @throws ExperimentError if another process has added a batch in the meantime.
 */
export async function addBatch(
  { folder, manifest }: Pick<Opened, "folder" | "manifest">,
  request: Request,
  command: string,
): Promise<void> {
  const { experiment, batches, shardSize } = manifest;
  const [number, path] = [batches.length, designOf(folder, batches.length)];
  const candidate = `${path}.${process.pid}.candidate`;
  const entry = entryFor(
    experiment,
    batches,
    request,
    shardSize,
    command,
    await writeDesign(candidate, experiment, request),
  );
  // Whoever links its file first adds the batch; the other waits for the manifest to say so.
  try {
    linkSync(candidate, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    for (let waited = 0; waited < PATIENCE && !isTaken(folder, number); waited += 100) await wait(100);
    if (isTaken(folder, number)) throw new ExperimentError("changedMeanwhile", { folder });
    // Left by a process that ended between the two.
    renameSync(candidate, path);
  } finally {
    rmSync(candidate, { force: true });
  }
  if (isTaken(folder, number)) throw new ExperimentError("changedMeanwhile", { folder });
  writeManifest(folder, { ...manifest, batches: [...batches, entry] });
}

/** True if the manifest has a batch of this number by now. */
const isTaken = (folder: string, number: number): boolean =>
  existsSync(manifestOf(folder)) && readManifest(folder).batches.length > number;

function entryFor(
  experiment: Experiment,
  batches: readonly BatchEntry[],
  request: Request,
  shardSize: number,
  command: string,
  designSha256: string,
): BatchEntry {
  const last = batches.at(-1);
  const runs = runsOf(request, experiment.scenario.policies.length);
  return {
    stage: request.stage,
    points: request.points.length,
    firstReplicate: request.firstReplicate,
    replicates: request.replicates,
    firstRun: last ? last.firstRun + last.runs : 0,
    runs,
    firstShard: last ? last.firstShard + last.shards : 0,
    shards: shardsFor(runs, shardSize),
    designSha256,
    created: new Date().toISOString(),
    engineVersion: version,
    command,
  };
}

/**
 * Refuses to go on with another version of the engine: the rows would not be comparable.
 *
 * @throws ExperimentError naming both versions.
 */
export function requireVersion({ provenance }: Manifest, accept: boolean): void {
  if (provenance.engineVersion !== version && !accept)
    throw new ExperimentError("otherVersion", { designed: provenance.engineVersion, here: version });
}

/** Runs of all batches so far. */
export const allRuns = ({ batches, experiment }: Pick<OpenExperiment, "batches" | "experiment">): number =>
  nextRun(batches, experiment.scenario.policies.length);
