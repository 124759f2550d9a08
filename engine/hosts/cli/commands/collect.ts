import { Option } from "commander";
import type { Locale } from "#engine";
import { collectTable, rowsIn, tableColumns, tableHashOf } from "../../experiment/collect.ts";
import { ExperimentError } from "../../experiment/experiment-error.ts";
import { TABLES, type TableName } from "../../experiment/folder.ts";
import { openExperiment } from "../../experiment/open-experiment.ts";
import { nextRequest } from "../../experiment/run-experiment.ts";
import { readHistory } from "../../experiment/read-history.ts";
import { makeRoom } from "../../results/write-results.ts";
import { inform } from "../experiment/words.ts";
import { listed } from "../../experiment/listed.ts";
import { CommandError, EXIT, type ExitCode } from "../exit-codes.ts";
import type { Subcommand } from "../subcommand.ts";

interface Options {
  readonly output: string;
  readonly table: TableName;
  readonly partial?: boolean;
}

/** What the experiment file must say for a table to be kept. */
const KEYS: Readonly<Record<TableName, string>> = {
  runs: "",
  months: "monthly: true",
  households: "households: [cash]",
};

export const collect: Subcommand = {
  name: "collect",
  says: {
    en: "Merge an experiment's parts into one table, as Parquet, or as CSV with a codebook for Stata and R.",
    zh: "把实验的各部件合并为一个表：Parquet，或附编码本的CSV（供Stata和R使用）。",
  },
  examples: ["collect my-experiment -o runs.parquet", "collect my-experiment --table months -o months.csv"],
  build(command, { words, locale, ended }) {
    command
      .argument("<folder>", words({ en: "folder of an experiment", zh: "实验文件夹" }))
      .requiredOption(
        "-o, --output <file>",
        words({ en: "file to write, ending in .parquet or .csv", zh: "要写入的文件，以.parquet或.csv结尾" }),
      )
      .addOption(
        new Option(
          "--table <name>",
          words({
            en: "runs (one row a run), months (monthly values) or households (year by year)",
            zh: "runs（每次运行一行）、months（逐月数值）或households（农户逐年）",
          }),
        )
          .choices(TABLES)
          .default("runs"),
      )
      .option(
        "--partial",
        words({ en: "take what there is, even if runs are missing", zh: "即使有缺，也合并已有部分" }),
      )
      .action(async (folder: string, options: Options) => ended(await collectFolder(folder, options, locale)));
  },
};

async function collectFolder(folder: string, { output, table, partial }: Options, locale: Locale): Promise<ExitCode> {
  if (!/\.(parquet|csv)$/.test(output)) throw new CommandError(inform("wrongExtension", locale, { path: output }));
  const opened = await openExperiment(folder);
  if (!tableColumns(opened, table)) throw new CommandError(inform("noTable", locale, { table, key: KEYS[table] }));
  const { missing, failed, history } = await readHistory(opened, []);
  if (missing.length > 0 && !partial)
    throw new ExperimentError("notComplete", {
      folder,
      missing: missing.length,
      missingRuns: listed(missing),
      failed: failed.length,
      failedRuns: listed(failed),
      all: missing.length + history.results.run.length,
    });
  makeRoom(output.endsWith(".csv") ? { csv: output } : { out: output });
  await collectTable(opened, table, output);
  const rows = await rowsIn(opened, table);
  const say = (text: string): void => void process.stderr.write(`${text}\n`);
  say(inform("collected", locale, { path: output, rows }));
  if (missing.length === 0 && (await nextRequest(opened))) say(inform("notFinished", locale, { folder }));
  if (missing.length > 0) say(inform("partial", locale, { missing: missing.length }));
  if (table === "runs") say(inform("tableHash", locale, { hash: await tableHashOf(opened) }));
  return EXIT.done;
}
