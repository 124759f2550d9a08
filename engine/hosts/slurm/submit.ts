/** Hands an experiment to Slurm: what is missing as arrays of jobs, and a job that gathers when they have ended. */
import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { ExperimentError } from "../experiment/experiment-error.ts";
import { writeWhole } from "../experiment/folder.ts";
import { addBatch, openExperiment, requireVersion, type Opened } from "../experiment/open-experiment.ts";
import { nextRequest } from "../experiment/run-experiment.ts";
import { allShards } from "../experiment/shards.ts";
import { statusOf } from "../experiment/status.ts";
import { tryFirst } from "../experiment/try-first.ts";
import { arrayJob, gatherJob, taskLines, type Job } from "./job-files.ts";
import { planTasks } from "./plan-tasks.ts";
import { coresOfNode, hasSlurm, maxArraySize, sbatch } from "./tools.ts";

export interface SubmitOptions {
  /** What is handed to `sbatch` as it stands; it goes before what is chosen here. */
  readonly sbatch: readonly string[];
  /** A line for the job to run first, such as `module load nodejs`. */
  readonly setup: string;
  /** Shards of a task; null to choose by the time they take. */
  readonly perTask: number | null;
  /** What starts coopolis on a node: the program and its file. */
  readonly program: readonly string[];
  readonly acceptVersion: boolean;
  /** The command line, for the record. */
  readonly command: string;
}

/** One handing in, as `slurm/submissions.ndjson` keeps it. */
export interface Submission {
  readonly at: string;
  readonly jobs: readonly string[];
  readonly gather: string;
  readonly tasks: number;
  readonly shards: number;
  readonly cores: number;
  /** Time of the longest task as estimated, seconds. */
  readonly seconds: number;
  readonly sbatch: readonly string[];
  readonly setup: string;
  readonly perTask: number | null;
}

const slurmOf = (folder: string): string => join(folder, "slurm");
const recordOf = (folder: string): string => join(slurmOf(folder), "submissions.ndjson");

/** Every handing in so far, the last one last. */
export function submissionsOf(folder: string): readonly Submission[] {
  if (!existsSync(recordOf(folder))) return [];
  const lines = readFileSync(recordOf(folder), "utf8").split("\n");
  return lines.filter((line) => line.endsWith("}")).map((line) => JSON.parse(line) as Submission);
}

/**
 * Submits what an experiment lacks: its missing shards and those with failed runs, or the next batch of its method.
 *
 * @returns What was handed in; null if nothing is missing and the method asks for nothing more.
 * @throws ExperimentError if there is no Slurm here, or if it refuses; the folder is then as before, but for the files of the jobs.
 */
export async function submitToSlurm(given: string, options: SubmitOptions): Promise<Submission | null> {
  if (!hasSlurm()) throw new ExperimentError("noSlurm", { folder: given });
  const folder = resolve(given);
  let opened = await openExperiment(folder);
  requireVersion(opened.manifest, options.acceptVersion);
  let missing = await missingIn(opened);
  if (missing.length === 0) {
    const request = await nextRequest(opened);
    if (!request) return null;
    await addBatch(opened, request, options.command);
    opened = await openExperiment(folder);
    missing = await missingIn(opened);
  }
  const { secondsPerRun } = await tryFirst(opened.experiment, opened.batches.at(-1)!);
  const cores = coresAsked(options.sbatch) ?? coresOfNode(partitionAsked(options.sbatch));
  const plan = planTasks(missing, secondsPerRun ?? 1, cores, maxArraySize(), options.perTask);
  const logs = join(slurmOf(folder), "logs");
  mkdirSync(logs, { recursive: true });
  const turn = submissionsOf(folder).length + 1;
  const file = (name: string): string => join(slurmOf(folder), `${String(turn).padStart(3, "0")}-${name}`);
  const job: Omit<Job, "tasks"> = {
    folder,
    program: options.program,
    setup: options.setup,
    cores,
    minutes: Math.max(LEAST_MINUTES, Math.ceil((SAFETY * plan.seconds) / 60)),
    logs,
    name: `coopolis-${opened.experiment.scenario.id}`,
  };
  const jobs = plan.arrays.map((tasks, k) => {
    const list = file(`${k + 1}.tasks`);
    writeWhole(list, taskLines(tasks));
    writeWhole(file(`${k + 1}.sh`), arrayJob({ ...job, tasks: list }, tasks.length));
    return sbatch([...options.sbatch, file(`${k + 1}.sh`)]);
  });
  writeWhole(file("gather.sh"), gatherJob({ ...job, tasks: "" }));
  // Whatever becomes of the tasks: what is missing then is said, not waited for.
  const after = `--dependency=afterany:${jobs.join(":")}`;
  const gather = sbatch([...forGathering(options.sbatch), after, file("gather.sh")]);
  const submission: Submission = {
    at: new Date().toISOString(),
    jobs,
    gather,
    tasks: plan.arrays.reduce((sum, tasks) => sum + tasks.length, 0),
    shards: missing.length,
    cores,
    seconds: plan.seconds,
    sbatch: options.sbatch,
    setup: options.setup,
    perTask: options.perTask,
  };
  appendFileSync(recordOf(folder), `${JSON.stringify(submission)}\n`);
  return submission;
}

/** A task may take so many times what was estimated on this computer. */
const SAFETY = 3;
const LEAST_MINUTES = 10;

async function missingIn(opened: Opened) {
  const open = new Set((await statusOf(opened)).open);
  return allShards(opened.manifest).filter(({ number }) => open.has(number));
}

/** The processors that the user asks for; null where they leave it open. */
export function coresAsked(typed: readonly string[]): number | null {
  const found = /(?:^|\s)(?:--cpus-per-task[= ]|-c ?)(\d+)(?:\s|$)/.exec(typed.join(" "));
  return found ? Math.max(1, Number(found[1])) : null;
}

const partitionAsked = (typed: readonly string[]): string | null =>
  /(?:^|\s)(?:--partition[= ]|-p ?)([^\s]+)(?:\s|$)/.exec(typed.join(" "))?.[1] ?? null;

/** The gathering job needs one processor and little time, but the same account and partition. */
const forGathering = (typed: readonly string[]): string[] => {
  const kept: string[] = [];
  for (let k = 0; k < typed.length; k++) {
    if (/^(--cpus-per-task|-c|--time|-t|--array|-a|--mem|--mem-per-cpu|--signal)$/.test(typed[k]!)) k++;
    else if (!/^(--(cpus-per-task|time|array|mem|mem-per-cpu|signal|exclusive)\b|-[cta].)/.test(typed[k]!))
      kept.push(typed[k]!);
  }
  return kept;
};
