/** Which shards each task of a job array runs. */
import type { Shard } from "../experiment/shards.ts";

/** Sites ask for tasks of minutes, not seconds, and punish swarms of small ones. */
const WANTED_SECONDS = 600;
const MOST_SECONDS = 1_800;
/** Many sites allow no more jobs of a user at a time. */
const MOST_TASKS = 1_000;

export interface TaskPlan {
  /** Shards of each task, by array. */
  readonly arrays: readonly (readonly (readonly number[])[])[];
  /** Time of the longest task, seconds, as estimated. */
  readonly seconds: number;
}

/**
 * Puts shards together into tasks of about ten minutes, and tasks into arrays that the site accepts.
 *
 * A task takes whole shards, in order. Where there are too many tasks they are enlarged up to half an hour; what is more
 * becomes further arrays.
 *
 * @param shards What is to be run.
 * @param secondsPerRun Processor time of a run, seconds.
 * @param cores Processors of a task, at least 1; all of them work on its runs.
 * @param maxArray Tasks an array of the site may have, at least 1.
 * @param perTask Shards of a task; null to choose by time.
 * @returns No arrays where there is nothing to run.
 */
export function planTasks(
  shards: readonly Pick<Shard, "number" | "runs">[],
  secondsPerRun: number,
  cores: number,
  maxArray: number,
  perTask: number | null = null,
): TaskPlan {
  if (shards.length === 0) return { arrays: [], seconds: 0 };
  const secondsOf = (some: readonly Pick<Shard, "runs">[]): number =>
    (some.reduce((sum, { runs }) => sum + runs, 0) * secondsPerRun) / cores;
  const mean = Math.max(1e-6, secondsOf(shards) / shards.length);
  const most = Math.min(maxArray, MOST_TASKS);
  const within = (seconds: number): number => Math.max(1, Math.floor(seconds / mean));
  const wanted = Math.max(within(WANTED_SECONDS), Math.min(Math.ceil(shards.length / most), within(MOST_SECONDS)));
  const tasks = inGroups(shards, perTask ?? wanted);
  return {
    arrays: inGroups(
      tasks.map((task) => task.map(({ number }) => number)),
      most,
    ),
    seconds: Math.max(...tasks.map(secondsOf)),
  };
}

const inGroups = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, k) => all.slice(k * size, (k + 1) * size));
