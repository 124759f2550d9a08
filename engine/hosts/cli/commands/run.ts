import { statSync } from "node:fs";
import { folderOptions } from "../experiment/folder-options.ts";
import { runFolder, shardsOf, type FolderOptions } from "../experiment/run-folder.ts";
import { inform } from "../experiment/words.ts";
import { CommandError } from "../exit-codes.ts";
import { kebab } from "../kebab.ts";
import { levelsReport } from "../report.ts";
import { resultOptions } from "../result-options.ts";
import { runScenario, type ResultOptions } from "../run-scenario.ts";
import type { Subcommand } from "../subcommand.ts";

type Options = ResultOptions & Omit<FolderOptions, "shards"> & { readonly shards?: string };

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Options that only one of the two knows. */
const OF_SCENARIOS = ["csv", "out", "replicates", "households", "fixedParameters"];
const OF_EXPERIMENTS = ["shards", "onError", "maxFailures", "timeout", "memory", "acceptVersion"];

export const run: Subcommand = {
  name: "run",
  says: {
    en: "Run a scenario and show the outcomes of each policy by itself; or run the missing shards of an experiment's folder.",
    zh: "运行情景，分别列出每项政策的结果；或运行实验文件夹中尚缺的分片。",
  },
  examples: [
    "run scenarios/duty-free-quota.yaml",
    "run scenarios/duty-free-quota.yaml --csv - | head",
    "run my-experiment",
    "run my-experiment --workers 4 --shards 0-9 --json",
  ],
  build(command, shell) {
    const { words, locale, ended } = shell;
    command
      .argument("<path>", words({ en: "scenario file, or the folder of an experiment", zh: "情景文件，或实验文件夹" }))
      .option(
        "--json",
        words({
          en: "print the whole comparison of a scenario, or an experiment's events one a line, as JSON",
          zh: "以JSON输出情景的全部比较结果，或实验的逐行事件",
        }),
      );
    resultOptions(command, shell).option(
      "--shards <list>",
      words({
        en: "of an experiment: only these shards, such as 0-9 or 3,17",
        zh: "实验：只运行这些分片，例如0-9或3,17",
      }),
    );
    folderOptions(command, shell).action(async (path: string, options: Options) => {
      const folder = isFolder(path);
      const strange = Object.keys(options).find((name) => (folder ? OF_SCENARIOS : OF_EXPERIMENTS).includes(name));
      if (strange !== undefined)
        throw new CommandError(inform(folder ? "ofScenarios" : "ofExperiments", locale, { option: kebab(strange) }));
      if (!folder) return ended(await runScenario(path, options, locale, levelsReport));
      const { shards, ...rest } = options;
      const only = shards === undefined ? {} : { shards: shardsOf(shards, locale) };
      ended(await runFolder(path, { ...rest, ...only }, false, locale));
    });
  },
};
