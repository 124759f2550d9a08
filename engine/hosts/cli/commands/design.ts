import { basename, extname } from "node:path";
import { methods, type Locale } from "#engine";
import { createExperiment, requireRoom } from "../../experiment/create-experiment.ts";
import { defaultWorkers } from "../../node-pool.ts";
import { readExperimentFile } from "../experiment/experiment-file.ts";
import { commandLine } from "../experiment/run-folder.ts";
import { duration, inform } from "../experiment/words.ts";
import { CommandError, EXIT, type ExitCode } from "../exit-codes.ts";
import { count, type Subcommand } from "../subcommand.ts";

interface Options {
  readonly output?: string;
  readonly shardSize?: number;
  readonly requireClean?: boolean;
  readonly json?: boolean;
}

export const design: Subcommand = {
  name: "design",
  says: {
    en: "Make the folder of an experiment from its file: which points are run, in which shards, and a guess of the time.",
    zh: "由实验文件建立实验文件夹：运行哪些设计点、分成哪些分片，并估计用时。",
  },
  examples: [
    "design scenarios/experiments/quota-sensitivity.yaml -o quota",
    "design my-experiment.yaml --shard-size 200",
  ],
  build(command, shell) {
    const { words, locale, ended } = shell;
    command
      .argument("<file>", words({ en: "experiment file (YAML or JSON)", zh: "实验文件（YAML或JSON）" }))
      .option(
        "-o, --output <folder>",
        words({ en: "folder to make; by default named like the file", zh: "要建立的文件夹；默认与文件同名" }),
      )
      .addOption(
        count(
          "--shard-size <n>",
          {
            en: "runs of a shard, the unit of work of one process; by default about five minutes' worth",
            zh: "每个分片的运行数（一个进程的工作单位）；默认约五分钟的量",
          },
          1e6,
          shell,
        ),
      )
      .option(
        "--require-clean",
        words({
          en: "refuse if the engine's own files differ from its last commit",
          zh: "若引擎文件与最近一次提交不同则拒绝",
        }),
      )
      .option("--json", words({ en: "print it as JSON", zh: "以JSON输出" }))
      .action(async (file: string, options: Options) => ended(await designFile(file, options, locale)));
  },
};

async function designFile(
  file: string,
  { output, shardSize, requireClean, json }: Options,
  locale: Locale,
): Promise<ExitCode> {
  const folder = output ?? basename(file, extname(file));
  if (folder.trim() === "") throw new CommandError(inform("noFolder", locale));
  requireRoom(folder);
  const { experiment, files } = await readExperimentFile(file, locale);
  const { opened, trying } = await createExperiment(folder, experiment, {
    files,
    command: commandLine(),
    shardSize: shardSize ?? null,
    requireClean: requireClean ?? false,
  });
  const { stage, points, replicates, runs, shards } = opened.manifest.batches[0]!;
  const { secondsPerRun, failure } = trying;
  if (json) {
    process.stdout.write(
      `${JSON.stringify({ folder, stage, points, replicates, runs, shards, secondsPerRun, failure })}\n`,
    );
    return EXIT.done;
  }
  const method = methods.find(({ kind }) => kind === experiment.method.kind)!;
  const policies = experiment.scenario.policies.length;
  const say = (text: string): void => void process.stdout.write(`${text}\n`);
  say(inform("designed", locale, { folder, method: method.label[locale], points, replicates, policies, runs, shards }));
  if (method.needs) say(inform("adaptive", locale, { stage }));
  const workers = defaultWorkers();
  if (secondsPerRun !== null)
    say(
      inform("guess", locale, {
        seconds: secondsPerRun.toPrecision(2),
        time: duration((secondsPerRun * runs) / workers, locale),
        workers,
      }),
    );
  if (failure) say(inform("firstFailed", locale, { name: failure.name, message: failure.message }));
  say(inform("nextRun", locale, { folder }));
  return EXIT.done;
}
