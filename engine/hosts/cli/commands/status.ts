import { setTimeout as wait } from "node:timers/promises";
import type { Locale } from "#engine";
import { openExperiment } from "../../experiment/open-experiment.ts";
import { statusOf, type Status } from "../../experiment/status.ts";
import { submissionsOf } from "../../slurm/submit.ts";
import { tasksInQueue } from "../../slurm/tools.ts";
import { align } from "../align.ts";
import { inform } from "../experiment/words.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { Subcommand } from "../subcommand.ts";

/** Between two looks of `--watch`, milliseconds. */
const PAUSE = 5_000;

export const status: Subcommand = {
  name: "status",
  says: {
    en: "Say how far an experiment is, from its files alone: whoever runs it, and wherever.",
    zh: "仅凭文件说明实验进展，无论由谁、在何处运行。",
  },
  examples: ["status my-experiment", "status my-experiment --watch"],
  build(command, { words, locale, ended }) {
    command
      .argument("<folder>", words({ en: "folder of an experiment", zh: "实验文件夹" }))
      .option(
        "--watch",
        words({ en: "look again every five seconds until everything is done", zh: "每五秒查看一次，直到全部完成" }),
      )
      .option("--json", words({ en: "print it as JSON", zh: "以JSON输出" }))
      .action(async (folder: string, { watch, json }: { watch?: boolean; json?: boolean }) =>
        ended(await show(folder, watch ?? false, json ?? false, locale)),
      );
  },
};

async function show(folder: string, watch: boolean, json: boolean, locale: Locale): Promise<ExitCode> {
  for (;;) {
    const opened = await openExperiment(folder);
    const now = await statusOf(opened);
    const jobs = submissionsOf(folder).flatMap((one) => [...one.jobs, one.gather]);
    const queue = now.finished ? null : tasksInQueue(jobs);
    process.stdout.write(
      json
        ? `${JSON.stringify({ folder, ...now, ...(queue && { queue }) })}\n`
        : `${text(folder, opened.experiment, now, locale)}\n${queue ? queued(folder, queue, jobs, locale) : ""}`,
    );
    if (!watch || now.finished) return EXIT.done;
    await wait(PAUSE);
  }
}

/** What the cluster still has of it. */
function queued(
  folder: string,
  queue: Readonly<Record<string, number>>,
  jobs: readonly string[],
  locale: Locale,
): string {
  const states = Object.entries(queue).map(([state, tasks]) => `${tasks} ${state}`);
  const given = { folder, states: states.join(", "), jobs: jobs.join(", ") };
  return `${inform(states.length > 0 ? "queue" : "queueEmpty", locale, given)}\n`;
}

function text(
  folder: string,
  { method, scenario }: { readonly method: { readonly kind: string }; readonly scenario: { readonly id: string } },
  { runs, done, failed, batches, torn, finished }: Status,
  locale: Locale,
): string {
  const titles = (["stage", "points", "replicates", "runs", "shardsDone", "failedRuns"] as const).map((word) =>
    inform(word, locale),
  );
  const rows = batches.map((batch) => [
    batch.stage,
    String(batch.points),
    String(batch.replicates),
    `${batch.done}/${batch.runs}`,
    `${batch.shardsDone}/${batch.shards}`,
    String(batch.failed),
  ]);
  return [
    inform("status", locale, {
      folder,
      kind: method.kind,
      scenario: scenario.id,
      all: runs,
      done,
      failed,
      missing: runs - done,
    }),
    "",
    ...align([titles, ...rows], ["left", "right"]),
    ...(done === runs && !finished ? [inform("notFinished", locale, { folder })] : []),
    ...torn.map((shard) => inform("torn", locale, { shard })),
  ].join("\n");
}
