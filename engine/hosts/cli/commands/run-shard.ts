import type { Locale } from "#engine";
import { folderOptions } from "../experiment/folder-options.ts";
import { runFolder, type FolderOptions } from "../experiment/run-folder.ts";
import { inform } from "../experiment/words.ts";
import { CommandError } from "../exit-codes.ts";
import type { Subcommand } from "../subcommand.ts";

export const runShard: Subcommand = {
  name: "run-shard",
  says: {
    en: "Run one shard of an experiment: the command that job arrays and other schedulers call. It does nothing if the shard is done.",
    zh: "运行实验的一个分片，供作业数组等调度器调用。若该分片已完成，则不做任何事。",
  },
  examples: ["run-shard my-experiment 17"],
  build(command, shell) {
    const { words, locale, ended } = shell;
    command
      .argument("<folder>", words({ en: "folder of an experiment", zh: "实验文件夹" }))
      .argument("<shard>", words({ en: "number of the shard, from 0", zh: "分片编号，从0起" }));
    folderOptions(command, shell).action(
      async (folder: string, shard: string, options: Omit<FolderOptions, "shards">) =>
        ended(await runFolder(folder, { ...options, shards: [shardOf(shard, locale)] }, false, locale)),
    );
  },
};

function shardOf(written: string, locale: Locale): number {
  if (!/^\d{1,9}$/.test(written)) throw new CommandError(inform("oneShard", locale, { got: written }));
  return Number(written);
}
