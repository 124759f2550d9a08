/** The files that the cluster is handed: plain shell, to be read and changed by whoever submits. */
import { stretchesOf } from "../experiment/listed.ts";

export interface Job {
  readonly folder: string;
  /** What starts coopolis on a node: the program and its file. */
  readonly program: readonly string[];
  /** A line to run first, such as `module load nodejs`; empty for none. */
  readonly setup: string;
  /** The file with the shards of each task. */
  readonly tasks: string;
  readonly cores: number;
  /** Time asked for, minutes. */
  readonly minutes: number;
  readonly logs: string;
  readonly name: string;
}

/** Before its time is up a task is warned so many seconds ahead; a run in hand takes seconds. */
const WARNING = 120;

/** A text as one word of the shell. */
export const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

const command = ({ program }: Pick<Job, "program">): string => program.map(quoted).join(" ");

/** Shards of each task, a task a line: `0-15`, `16-31`. */
export const taskLines = (tasks: readonly (readonly number[])[]): string =>
  tasks.map((shards) => `${stretchesOf(shards).map(written).join(",")}\n`).join("");

const written = ([first, last]: readonly [number, number]): string =>
  first === last ? `${first}` : `${first}-${last}`;

/** The job of an array: task k runs the shards on line k + 1. */
export const arrayJob = (job: Job, tasks: number): string => `#!/bin/bash
#SBATCH --job-name=${job.name}
#SBATCH --array=0-${tasks - 1}
#SBATCH --nodes=1
#SBATCH --ntasks=1
#SBATCH --cpus-per-task=${job.cores}
#SBATCH --time=${job.minutes}
#SBATCH --signal=B:USR1@${WARNING}
#SBATCH --open-mode=append
#SBATCH --output=${job.logs}/%A_%a.log
${opening(job)}
shards=$(sed -n "$((SLURM_ARRAY_TASK_ID + 1))p" ${quoted(job.tasks)})
${command(job)} run-shard "$folder" "$shards" --retry-failed --workers "\${SLURM_CPUS_PER_TASK:-${job.cores}}" --quiet &
running=$!
# The warning before the time limit: the runs in hand are finished, the rest is for "resume", the task ends with 75.
trap 'kill -TERM "$running" 2>/dev/null' USR1 TERM
wait "$running"
code=$?
# A trap ends the first wait before the program has ended.
while kill -0 "$running" 2>/dev/null; do
  wait "$running"
  code=$?
done
exit "$code"
`;

/** The job that waits for the arrays: it collects the table, or submits what the method wants to run next. */
export const gatherJob = (job: Job): string => `#!/bin/bash
#SBATCH --job-name=${job.name}-gather
#SBATCH --nodes=1
#SBATCH --ntasks=1
#SBATCH --cpus-per-task=1
#SBATCH --time=60
#SBATCH --open-mode=append
#SBATCH --output=${job.logs}/%j-gather.log
${opening(job)}
exec ${command(job)} submit "$folder" --slurm --gather
`;

const opening = ({
  folder,
  setup,
}: Job): string => `# Written by "coopolis submit". To change it, submit with other options.
set -u
folder=${quoted(folder)}
if [ ! -f "$folder/experiment.json" ]; then
  echo "$(hostname) cannot see $folder. Put the experiment into a folder that all nodes share, such as your project or scratch folder." >&2
  exit 1
fi${setup === "" ? "" : `\n${setup}`}`;
