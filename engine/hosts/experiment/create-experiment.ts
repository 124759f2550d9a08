/** Makes the folder of a new experiment: its files, its first batch, its manifest. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { emptyHistory, experimentHash, methods, type Experiment } from "#engine";
import { ExperimentError } from "./experiment-error.ts";
import { makeFolders, writeWhole } from "./folder.ts";
import { MANIFEST_SCHEMA } from "./manifest.ts";
import { addBatch, openExperiment, type Opened } from "./open-experiment.ts";
import { enginePatch, provenanceOf } from "./provenance.ts";
import { shardSizeFor } from "./shards.ts";
import { tryFirst, type Trying } from "./try-first.ts";

export interface CreateOptions {
  /** Text of the files the experiment comes from, by the names they get in the folder. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly command: string;
  /** Runs of a shard; null to choose by the time a run takes. */
  readonly shardSize: number | null;
  /** Refuse if the engine's own files differ from its last commit. */
  readonly requireClean: boolean;
}

/** What a design writes before its manifest, and leaves behind if it is ended in between. */
const OURS = ["design", "parts", "journal", "failures.d", "engine.patch"];

/** @throws ExperimentError if the folder holds anything but what an unfinished design has left. */
export function requireRoom(folder: string): void {
  if (!existsSync(folder)) return;
  const left = readdirSync(folder).every(
    (name) => OURS.includes(name) || /^(experiment|scenario).*[.](yaml|parquet|csv)$/.test(name),
  );
  if (!left) throw new ExperimentError("folderTaken", { folder });
}

/**
 * Designs an experiment in a folder of its own.
 *
 * @throws ExperimentError if the folder is taken, or the engine is not clean where that is required.
 */
export async function createExperiment(
  folder: string,
  experiment: Experiment,
  { files, command, shardSize, requireClean }: CreateOptions,
): Promise<{ readonly opened: Opened; readonly trying: Trying }> {
  requireRoom(folder);
  const patch = enginePatch();
  if (patch !== null && requireClean) throw new ExperimentError("dirty");
  const method = methods.find(({ kind }) => kind === experiment.method.kind)!;
  const request = method.next(experiment, emptyHistory)!;
  const trying = await tryFirst(experiment, { ...request, firstRun: 0 });
  const policies = experiment.scenario.policies.length;
  const size = shardSize === null ? shardSizeFor(experiment, trying.secondsPerRun ?? 1) : shardSize;
  makeFolders(folder);
  for (const [name, content] of Object.entries(files)) writeWhole(join(folder, name), content);
  if (patch !== null) writeWhole(join(folder, "engine.patch"), patch);
  const manifest = {
    schema: MANIFEST_SCHEMA,
    experimentHash: experimentHash(experiment),
    provenance: provenanceOf(command, files),
    shardSize: Math.max(1, Math.ceil(size / policies)) * policies,
    batches: [],
    experiment,
  } as const;
  await addBatch({ folder, manifest }, request, command);
  return { opened: await openExperiment(folder), trying };
}
