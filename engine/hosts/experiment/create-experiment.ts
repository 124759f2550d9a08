/** Makes the folder of a new experiment: its files, its first batch, its manifest. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import {
  experimentHash,
  localPort,
  methods,
  never,
  trialsOf,
  type Batch,
  type Experiment,
  type Failure,
  failureOf,
} from "#engine";
import { ExperimentError } from "./experiment-error.ts";
import { makeFolders, writeWhole } from "./folder.ts";
import { MANIFEST_SCHEMA } from "./manifest.ts";
import { addBatch, openExperiment, type Opened } from "./open-experiment.ts";
import { enginePatch, provenanceOf } from "./provenance.ts";
import { shardSizeFor } from "./shards.ts";

export interface CreateOptions {
  /** Text of the files the experiment comes from, by the names they get in the folder. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly command: string;
  /** Runs of a shard; null to choose by the time a run takes. */
  readonly shardSize: number | null;
  /** Refuse if the engine's own files differ from its last commit. */
  readonly requireClean: boolean;
}

/** What a run costs, as measured on the first one. */
export interface Trying {
  /** Null if it failed. */
  readonly secondsPerRun: number | null;
  readonly failure: Failure | null;
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
  const request = method.next(experiment, NOTHING)!;
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

const NOTHING = {
  batches: [],
  results: {
    run: new Float64Array(0),
    point: new Int32Array(0),
    replicate: new Int32Array(0),
    policy: new Int32Array(0),
    outcomes: {},
  },
};

/** A first run warms the program up; later ones tell what a run costs. */
const TRIES = 4;
/** Nobody waits long for a guess, milliseconds. */
const PATIENCE = 2_000;

/** Runs the first trial a few times, to know what a run costs here. */
async function tryFirst(experiment: Experiment, batch: Batch): Promise<Trying> {
  const policies = experiment.scenario.policies.length;
  const numbers = Array.from({ length: policies }, (_, run) => run);
  const [trial] = trialsOf(experiment, [batch], numbers);
  const first = performance.now();
  let secondsPerRun: number | null = null;
  try {
    for (let k = 0; k < TRIES && (k === 0 || performance.now() - first < PATIENCE); k++) {
      const began = performance.now();
      await localPort().runChunk(trial!.chunk, never, () => undefined);
      secondsPerRun = (performance.now() - began) / 1000 / trial!.runs.length;
    }
    return { secondsPerRun, failure: null };
  } catch (error) {
    return { secondsPerRun: null, failure: failureOf(error) };
  }
}
