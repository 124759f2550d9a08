/** Adds runs to an experiment without touching those that are there. */
import { methods, type Point, type Request } from "#engine";
import { ExperimentError } from "./experiment-error.ts";
import { addBatch, allRuns, type Opened } from "./open-experiment.ts";
import { readHistory } from "./read-history.ts";

/** More replicates of every point there is, or more points with as many replicates as there are. */
export type Growth = { readonly replicates: number } | { readonly size: number };

/**
 * Adds a batch.
 *
 * @throws ExperimentError if the method's designs cannot grow by points, or decide for themselves what is run.
 */
export async function expandExperiment(opened: Opened, growth: Growth, command: string): Promise<Request> {
  const { experiment, batches } = opened;
  const method = methods.find(({ kind }) => kind === experiment.method.kind)!;
  const { kind } = method;
  const { folder } = opened;
  // A method that goes by what it has found decides for itself what to run.
  if (method.needs) throw new ExperimentError("growsItself", { kind });
  if ("replicates" in growth && experiment.factors.some(({ target }) => target.kind === "luck"))
    throw new ExperimentError("luckVaries");
  const replicates = Math.max(...batches.map((batch) => batch.firstReplicate + batch.replicates));
  if ("replicates" in growth) {
    const points = new Map<number, Point>();
    for (const batch of batches) for (const point of batch.points) points.set(point.id, point);
    const request = {
      stage: "expand",
      points: [...points.values()],
      firstReplicate: replicates,
      replicates: growth.replicates,
    };
    return added(opened, request, command);
  }
  if (!method.expand) throw new ExperimentError("notExpandable", { kind, folder });
  const dial = method.settings["size"] ?? method.settings["trajectories"];
  if (dial && growth.size > dial.max) throw new ExperimentError("tooLarge", { maximum: dial.max });
  const { history } = await readHistory(opened, []);
  const request = { ...method.expand(experiment, history, growth.size), firstReplicate: 0, replicates };
  return added(opened, request, command);
}

/** Run numbers stand in columns of 32 bits. */
const MOST_RUNS = 2 ** 31 - 1;

async function added(opened: Opened, request: Request, command: string): Promise<Request> {
  const { experiment } = opened;
  const runs = allRuns(opened) + request.points.length * request.replicates * experiment.scenario.policies.length;
  if (runs > MOST_RUNS) throw new ExperimentError("tooLarge", { maximum: MOST_RUNS });
  await addBatch(opened, request, command);
  return request;
}
