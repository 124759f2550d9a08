import { folderOptions } from "../experiment/folder-options.ts";
import { runFolder, shardsOf, type FolderOptions } from "../experiment/run-folder.ts";
import type { Subcommand } from "../subcommand.ts";

interface Options extends Omit<FolderOptions, "shards"> {
  readonly retryFailed?: boolean;
}

export const runShard: Subcommand = {
  name: "run-shard",
  says: {
    en: "Run one shard of an experiment, or a few: the command that job arrays and other schedulers call. It does nothing where a shard is done, so it may be called any number of times, and from several computers at once.",
    zh: "运行实验的一个或几个分片，供作业数组等调度器调用。已完成的分片不再运行，因此可反复调用，也可从多台计算机同时调用。",
  },
  examples: ["run-shard my-experiment 17", "run-shard my-experiment 0-9,12 --workers 16"],
  build(command, shell) {
    const { words, locale, ended } = shell;
    command
      .argument("<folder>", words({ en: "folder of an experiment", zh: "实验文件夹" }))
      .argument(
        "<shards>",
        words({ en: "numbers of shards, from 0: 17, or 0-9,12", zh: "分片编号，从0起：17，或0-9,12" }),
      )
      .option("--retry-failed", words({ en: "try runs that failed again", zh: "重试失败的运行" }));
    folderOptions(command, shell).action(async (folder: string, shards: string, { retryFailed, ...options }: Options) =>
      ended(await runFolder(folder, { ...options, shards: shardsOf(shards, locale) }, retryFailed ?? false, locale)),
    );
  },
};
