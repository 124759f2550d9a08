/** Hands an experiment's folder to a cluster and says how that went: what `submit` and `resume --slurm` have in common. */
import { existsSync, statfsSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import type { Locale } from "#engine";
import { collectTable } from "../../experiment/collect.ts";
import { partOf } from "../../experiment/folder.ts";
import { listed } from "../../experiment/listed.ts";
import { openExperiment } from "../../experiment/open-experiment.ts";
import { nextRequest } from "../../experiment/run-experiment.ts";
import { allShards } from "../../experiment/shards.ts";
import { submissionsOf, submitToSlurm } from "../../slurm/submit.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { count, type Shell } from "../subcommand.ts";
import { commandLine, runFolder } from "./run-folder.ts";
import { duration, inform } from "./words.ts";

export interface SlurmOptions {
  readonly slurm?: boolean;
  readonly setup?: string;
  readonly shardsPerTask?: number;
  readonly acceptVersion?: boolean;
}

/** Adds the options to a command that has its folder already. */
export function slurmOptions(command: Command, shell: Shell): Command {
  const { words } = shell;
  return command
    .argument(
      "[sbatch...]",
      words({
        en: "options for sbatch, after --, such as -- --partition=short --account=econ",
        zh: "交给sbatch的选项，写在--之后，例如-- --partition=short --account=econ",
      }),
    )
    .option("--slurm", words({ en: "as an array of Slurm jobs", zh: "作为Slurm作业数组提交" }))
    .option(
      "--setup <line>",
      words({
        en: "a line that every job runs first, such as 'module load nodejs/20'",
        zh: "每个作业先执行的一行，例如'module load nodejs/20'",
      }),
    )
    .addOption(
      count(
        "--shards-per-task <n>",
        {
          en: "shards that one task of the array runs; by default about ten minutes' worth",
          zh: "数组中每个任务运行的分片数；默认约十分钟的量",
        },
        1e6,
        shell,
      ),
    );
}

/** Submits what is missing. */
export async function submit(
  folder: string,
  sbatch: readonly string[],
  options: SlurmOptions,
  locale: Locale,
): Promise<ExitCode> {
  const say = (text: string): void => void process.stdout.write(`${text}\n`);
  const submission = await submitToSlurm(folder, {
    sbatch,
    setup: options.setup ?? "",
    perTask: options.shardsPerTask ?? null,
    // The file that was started is the one the nodes start: both lie on the shared disk.
    program: [process.execPath, process.argv[1]!],
    acceptVersion: options.acceptVersion ?? false,
    command: commandLine(),
  });
  if (!submission) {
    say(inform("complete", locale, { folder }));
    return EXIT.done;
  }
  const { shards, tasks, cores, jobs, gather: last, seconds } = submission;
  const time = duration(seconds, locale);
  say(inform("submitted", locale, { shards, tasks, cores, jobs: jobs.join(", "), gather: last, time }));
  const type = localDisk(folder);
  if (type !== null) say(inform("localDisk", locale, { folder, type }));
  say(inform("watch", locale, { folder }));
  return EXIT.done;
}

/** What the gathering job does: say what is missing, or go on to the next batch, or collect the table. */
export async function gather(
  folder: string,
  _: readonly string[],
  options: SlurmOptions,
  locale: Locale,
): Promise<ExitCode> {
  const opened = await openExperiment(folder);
  const missing = allShards(opened.manifest)
    .map(({ number }) => number)
    .filter((shard) => !existsSync(partOf(folder, "runs", shard)));
  if (missing.length > 0) {
    const given = { folder, missing: missing.length, shards: listed(missing) };
    process.stderr.write(`${inform("shardsMissing", locale, given)}\n`);
    return EXIT.interrupted;
  }
  if (await nextRequest(opened)) {
    const last = submissionsOf(folder).at(-1);
    const same = {
      ...options,
      ...(last && { setup: last.setup, ...(last.perTask && { shardsPerTask: last.perTask }) }),
    };
    return submit(folder, last?.sbatch ?? [], same, locale);
  }
  // There is nothing to run: this says how it ended, and writes what a calibration has found.
  const code = await runFolder(folder, options, false, locale);
  await collectTable(await openExperiment(folder), "runs", join(folder, "runs.parquet"));
  return code;
}

/** Disks that a computer does not share, by the numbers Linux gives them. */
const LOCAL: Readonly<Record<number, string>> = {
  0xef53: "ext4",
  0x58465342: "xfs",
  0x9123683e: "btrfs",
  0x01021994: "tmpfs",
  0x794c7630: "overlayfs",
};

/** The kind of disk if only this computer sees it, as far as can be told; else null. */
function localDisk(folder: string): string | null {
  try {
    return LOCAL[statfsSync(folder).type] ?? null;
  } catch {
    return null;
  }
}
