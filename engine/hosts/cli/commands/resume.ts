import { folderOptions } from "../experiment/folder-options.ts";
import { runFolder, type FolderOptions } from "../experiment/run-folder.ts";
import { slurmOptions, submit, type SlurmOptions } from "../experiment/submit-folder.ts";
import type { Subcommand } from "../subcommand.ts";

export const resume: Subcommand = {
  name: "resume",
  says: {
    en: "Go on with an experiment that was interrupted: run what is missing, and try failed runs again; with --slurm on a cluster.",
    zh: "继续中断的实验：运行尚缺的部分，并重试失败的运行；加--slurm则在集群上运行。",
  },
  examples: ["resume my-experiment", "resume my-experiment --slurm -- --partition=short"],
  build(command, shell) {
    const { words, locale, ended } = shell;
    command.argument("<folder>", words({ en: "folder of an experiment", zh: "实验文件夹" }));
    slurmOptions(command, shell);
    folderOptions(command, shell).action(
      async (folder: string, sbatch: readonly string[], options: FolderOptions & SlurmOptions) =>
        ended(
          options.slurm
            ? await submit(folder, sbatch, options, locale)
            : await runFolder(folder, options, true, locale),
        ),
    );
  },
};
