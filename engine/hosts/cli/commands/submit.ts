import { gather, slurmOptions, submit as submitFolder, type SlurmOptions } from "../experiment/submit-folder.ts";
import { inform } from "../experiment/words.ts";
import { CommandError } from "../exit-codes.ts";
import type { Subcommand } from "../subcommand.ts";

interface Options extends SlurmOptions {
  readonly gather?: boolean;
}

export const submit: Subcommand = {
  name: "submit",
  says: {
    en: "Hand an experiment to a cluster: its missing shards as an array of jobs, and a job that collects the table when they have ended. Nothing of it stays on the login node.",
    zh: "把实验交给集群：所缺分片成为作业数组，结束后由另一作业汇总成表。登录节点上不留进程。",
  },
  examples: [
    "submit my-experiment --slurm",
    "submit my-experiment --slurm -- --partition=short --account=econ --cpus-per-task=16",
    "submit my-experiment --slurm --setup 'module load nodejs/20'",
  ],
  build(command, shell) {
    const { words, locale, ended } = shell;
    command.argument("<folder>", words({ en: "folder of an experiment", zh: "实验文件夹" }));
    slurmOptions(command, shell)
      .option(
        "--gather",
        words({
          en: "what the gathering job calls: collect the table, or submit what the method asks for next",
          zh: "由汇总作业调用：汇总成表，或提交方法接着要求的运行",
        }),
      )
      .action(async (folder: string, sbatch: readonly string[], options: Options) => {
        if (!options.slurm) throw new CommandError(inform("whichEngine", locale, { folder }));
        ended(await (options.gather ? gather : submitFolder)(folder, sbatch, options, locale));
      });
  },
};
