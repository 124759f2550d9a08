/** The cluster's own commands, asked as a person would ask them. */
import { spawnSync } from "node:child_process";
import { ExperimentError } from "../experiment/experiment-error.ts";

/** What a site allows where its configuration does not say. */
const USUAL_ARRAY = 1001;

/** @returns What the command printed; null if it is not on this computer or did not succeed. */
function asked(command: string, typed: readonly string[]): string | null {
  const { status, stdout } = spawnSync(command, typed, { encoding: "utf8" });
  return status === 0 ? stdout : null;
}

/** True where jobs can be handed in from this computer. */
export const hasSlurm = (): boolean => asked("sbatch", ["--version"]) !== null;

/** Largest number of tasks in an array of jobs. */
export function maxArraySize(): number {
  const found = /^MaxArraySize\s*=\s*(\d+)/m.exec(asked("scontrol", ["show", "config"]) ?? "");
  return found ? Math.max(1, Number(found[1])) : USUAL_ARRAY;
}

/** Processors of the smallest node that a job may get; 1 where the cluster does not say. */
export function coresOfNode(partition: string | null): number {
  const said = asked("sinfo", ["-h", "-o", "%c", ...(partition === null ? [] : ["-p", partition])]) ?? "";
  const cores = [...said.matchAll(/^(\d+)/gm)].map(([, number]) => Number(number));
  return cores.length > 0 ? Math.min(...cores) : 1;
}

/**
 * Hands in a job.
 *
 * @param typed What stands after `sbatch`.
 * @returns Number of the job.
 * @throws ExperimentError with what the cluster said, if it refused.
 */
export function sbatch(typed: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync("sbatch", ["--parsable", ...typed], { encoding: "utf8" });
  const job = /^(\d+)/.exec(stdout ?? "")?.[1];
  if (status === 0 && job !== undefined) return job;
  const said = (stderr || error?.message || stdout || "").trim();
  throw new ExperimentError("slurmRefused", { said: said === "" ? `exit code ${status ?? "?"}` : said });
}

/** Tasks of jobs that the cluster still knows, by their state; null where it cannot be asked. */
export function tasksInQueue(jobs: readonly string[]): Readonly<Record<string, number>> | null {
  // Of jobs it has forgotten squeue says that they are invalid: it is asked for one at a time.
  if (jobs.length === 0 || asked("squeue", ["--version"]) === null) return null;
  const states: Record<string, number> = {};
  for (const job of jobs)
    for (const state of (asked("squeue", ["-h", "-r", "-j", job, "-o", "%T"]) ?? "").split("\n"))
      if (state !== "") states[state] = (states[state] ?? 0) + 1;
  return states;
}
