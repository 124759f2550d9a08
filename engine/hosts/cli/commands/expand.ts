import type { Locale } from "#engine";
import { expandExperiment, type Growth } from "../../experiment/expand.ts";
import { openExperiment } from "../../experiment/open-experiment.ts";
import { commandLine } from "../experiment/run-folder.ts";
import { inform } from "../experiment/words.ts";
import { CommandError, EXIT, type ExitCode } from "../exit-codes.ts";
import type { Subcommand } from "../subcommand.ts";

interface Options {
  readonly replicates?: string;
  readonly size?: string;
}

export const expand: Subcommand = {
  name: "expand",
  says: {
    en: "Add replicates or points to an experiment; what was run stays as it is.",
    zh: "为实验增加重复或设计点；已运行的内容不变。",
  },
  examples: ["expand my-experiment --replicates +10", "expand my-experiment --size +512"],
  build(command, { words, locale, ended }) {
    command
      .argument("<folder>", words({ en: "folder of an experiment", zh: "实验文件夹" }))
      .option("--replicates <+n>", words({ en: "more replicates of every point", zh: "每个设计点增加的重复数" }))
      .option(
        "--size <+n>",
        words({
          en: "more of the design, in the unit of its size (points, trajectories, base rows), where it can grow",
          zh: "增加的设计规模，单位与其size相同（点、轨迹、基础行），仅限可增长的设计",
        }),
      )
      .action(async (folder: string, options: Options) => ended(await expandFolder(folder, options, locale)));
  },
};

async function expandFolder(folder: string, { replicates, size }: Options, locale: Locale): Promise<ExitCode> {
  if ((replicates === undefined) === (size === undefined)) throw new CommandError(inform("expandWhat", locale));
  const growth: Growth =
    replicates === undefined ? { size: more(size!, locale) } : { replicates: more(replicates, locale) };
  const opened = await openExperiment(folder);
  const request = await expandExperiment(opened, growth, commandLine());
  const points = request.points.length;
  const runs = points * request.replicates * opened.experiment.scenario.policies.length;
  process.stdout.write(`${inform("expanded", locale, { points, replicates: request.replicates, runs, folder })}\n`);
  return EXIT.done;
}

function more(written: string, locale: Locale): number {
  if (!/^\+?[1-9]\d{0,6}$/.test(written)) throw new CommandError(inform("plus", locale, { got: written }));
  return Number(written);
}
