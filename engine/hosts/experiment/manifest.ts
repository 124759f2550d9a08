/** What an experiment is, as it was understood when it was designed, and what made it: enough to make it again. */
import { existsSync, readFileSync } from "node:fs";
import { experimentHash, type Experiment } from "#engine";
import { ExperimentError } from "./experiment-error.ts";
import { manifestOf, writeWhole } from "./folder.ts";
import type { Provenance } from "./provenance.ts";

export const MANIFEST_SCHEMA = 1;

/** A batch of runs, as the manifest lists it; its points are in its design file. */
export interface BatchEntry {
  readonly stage: string;
  readonly points: number;
  readonly firstReplicate: number;
  readonly replicates: number;
  readonly firstRun: number;
  readonly runs: number;
  readonly firstShard: number;
  readonly shards: number;
  /** SHA-256 of the design file. */
  readonly designSha256: string;
  /** When, by which engine and by which command the batch was added. */
  readonly created: string;
  readonly engineVersion: string;
  readonly command: string;
}

export interface Manifest {
  readonly schema: typeof MANIFEST_SCHEMA;
  readonly experimentHash: string;
  readonly provenance: Provenance;
  /** Runs of a shard at most; a multiple of the number of policies. */
  readonly shardSize: number;
  readonly batches: readonly BatchEntry[];
  readonly experiment: Experiment;
}

/**
 * Reads an experiment's manifest.
 *
 * @throws ExperimentError if the folder has none, or one that is damaged, changed by hand, or of another format.
 */
export function readManifest(folder: string): Manifest {
  const path = manifestOf(folder);
  if (!existsSync(path)) throw new ExperimentError("noManifest", { folder });
  let manifest: Manifest;
  try {
    manifest = JSON.parse(readFileSync(path, "utf8")) as Manifest;
  } catch (error) {
    throw new ExperimentError("brokenManifest", { path, cause: (error as Error).message });
  }
  if (typeof manifest !== "object" || manifest === null || !Array.isArray(manifest.batches))
    throw new ExperimentError("brokenManifest", { path, cause: "no batches" });
  if (manifest.schema !== MANIFEST_SCHEMA)
    throw new ExperimentError("otherFormat", { path, schema: String(manifest.schema), expected: MANIFEST_SCHEMA });
  let hash: string;
  try {
    hash = experimentHash(manifest.experiment);
  } catch (error) {
    throw new ExperimentError("brokenManifest", { path, cause: (error as Error).message });
  }
  if (hash !== manifest.experimentHash) throw new ExperimentError("changedManifest", { path });
  return manifest;
}

export const writeManifest = (folder: string, manifest: Manifest): void =>
  writeWhole(manifestOf(folder), `${JSON.stringify(manifest, null, 1)}\n`);
