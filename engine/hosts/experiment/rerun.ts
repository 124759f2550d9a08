/** Runs one run of an experiment by itself, and holds it against the experiment's own table. */
import {
  localPort,
  luckOf,
  never,
  outcomeReader,
  placeOf,
  trialsOf,
  type Failure,
  failureOf,
  type Reading,
  type RunPlace,
} from "#engine";
import { ExperimentError } from "./experiment-error.ts";
import { readPart } from "./read-part.ts";
import { partOf } from "./folder.ts";
import { allRuns, type Opened } from "./open-experiment.ts";
import { allShards } from "./shards.ts";
import { partFacts } from "./write-part.ts";

export interface Rerun {
  readonly place: RunPlace;
  readonly luck: number;
  readonly seconds: number;
  /** In the order of the experiment's outcomes; empty if the run failed. */
  readonly readings: readonly Reading[];
  readonly failure: Failure | null;
  /** Outcomes whose value in the table has other bits; null if the run is not in the table. */
  readonly differs: readonly string[] | null;
  /** Version and computer that made the row. */
  readonly madeBy: string;
}

/**
 * Runs one run again.
 *
 * @throws ExperimentError for a number that no batch holds.
 */
export async function rerun(opened: Opened, run: number): Promise<Rerun> {
  const { experiment, batches } = opened;
  if (!(run < allRuns(opened))) throw new ExperimentError("noRun", { run, last: allRuns(opened) - 1 });
  const place = placeOf(run, batches, experiment.scenario.policies.length);
  const [trial] = trialsOf(experiment, batches, [run], 1);
  const began = performance.now();
  let readings: readonly Reading[] = [];
  let failure: Failure | null = null;
  try {
    readings = outcomeReader(experiment)(await localPort().runChunk(trial!.chunk, never, () => undefined), 0);
  } catch (error) {
    failure = failureOf(error);
  }
  const seconds = (performance.now() - began) / 1000;
  return {
    place,
    luck: luckOf(experiment, place),
    seconds,
    readings,
    failure,
    ...(await against(opened, run, readings, failure)),
  };
}

async function against(
  opened: Opened,
  run: number,
  readings: readonly Reading[],
  failure: Failure | null,
): Promise<Pick<Rerun, "differs" | "madeBy">> {
  const shard = allShards(opened.manifest).find(({ firstRun, runs }) => run >= firstRun && run < firstRun + runs)!;
  if (!(await partFacts(opened, shard))) return { differs: null, madeBy: "" };
  const outcomes = opened.experiment.outcomes.map(({ name }) => name);
  const columns = ["run", "failure", "engineVersion", "nodeVersion", "host", ...outcomes];
  for await (const block of readPart(partOf(opened.folder, "runs", shard.number), { columns })) {
    const row = Array.from(block["run"]!, Number).indexOf(run);
    if (row < 0) continue;
    const failed = (block["failure"]![row] !== null) !== (failure !== null);
    const differs = failed
      ? ["failure"]
      : outcomes.filter((name, k) => !Object.is(block[name]![row], readings[k]?.value ?? NaN));
    const madeBy = ["engineVersion", "nodeVersion", "host"].map((name) => String(block[name]![row])).join(", ");
    return { differs, madeBy };
  }
  return { differs: null, madeBy: "" };
}
