import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  LIMITS,
  LOCALES,
  runValidation,
  validationRows,
  type Locale,
  type ValidationRow,
  type ValidationTable,
} from "#engine";
import { drawsIn } from "../../files.ts";
import { defaultWorkers, openNodePool } from "../../node-pool.ts";
import { openUnfinished } from "../../results/unfinished-file.ts";
import { CommandError, EXIT, type ExitCode } from "../exit-codes.ts";
import { openProgress } from "../progress.ts";
import { quietOption, workersOption } from "../result-options.ts";
import { listenForSignals } from "../signals.ts";
import { count, type Subcommand } from "../subcommand.ts";
import { validationMarkdown } from "../validation/markdown.ts";
import { validationReport } from "../validation/report.ts";
import { tell } from "../words.ts";

/** Enough for an 80% range whose ends do not move much from one luck to the next. */
const REPLICATES = 40;

interface Options {
  readonly rows?: string;
  readonly replicates: number;
  readonly households?: number;
  readonly workers?: number;
  readonly posterior?: string;
  readonly json?: boolean;
  readonly markdown?: boolean;
  readonly out?: string;
  readonly quiet?: boolean;
}

export const validateModel: Subcommand = {
  name: "validate-model",
  says: {
    en: "Run the experiments behind published results that no calibration uses, and say which the model is consistent with.",
    zh: "运行未用于校准的已发表结果所对应的实验，给出模型与哪些结果一致。",
  },
  examples: ["validate-model", "validate-model --rows V9,V13 --replicates 10", "validate-model --out docs"],
  build(command, shell) {
    const { words, locale, ended } = shell;
    command
      .option("--rows <ids>", words({ en: "only these rows, for example V1,V9", zh: "只运行这些行，如V1,V9" }))
      .addOption(
        count(
          "--replicates <n>",
          { en: "replicates of each experiment, from 1 to {maximum}", zh: "每项实验的重复次数，1至{maximum}" },
          LIMITS.replicates,
          shell,
        ).default(REPLICATES),
      )
      .addOption(
        count(
          "--households <n>",
          {
            en: "households of each experiment instead of its own number, from 1 to {maximum}",
            zh: "每项实验的户数，代替其自身所设，1至{maximum}",
          },
          LIMITS.households,
          shell,
        ),
      )
      .option(
        "--posterior <file>",
        words({
          en: "Parquet file of parameter draws that a calibration left, instead of the assumed ranges",
          zh: "校准所得参数抽样的Parquet文件，代替假设区间",
        }),
      )
      .option("--json", words({ en: "print the table as JSON", zh: "以JSON输出" }))
      .option("--markdown", words({ en: "print the table as Markdown", zh: "以Markdown输出" }))
      .option(
        "--out <folder>",
        words({
          en: "write validation.json, validation.md and validation.zh.md into the folder",
          zh: "把validation.json、validation.md和validation.zh.md写入文件夹",
        }),
      )
      .addOption(workersOption(shell));
    quietOption(command, shell).action(async (options: Options) => ended(await run(options, locale)));
  },
};

async function run(options: Options, locale: Locale): Promise<ExitCode> {
  const rows = chosen(options.rows, locale);
  const pool = openNodePool(options.workers ?? defaultWorkers());
  const { enough: signal, forget } = listenForSignals(() => undefined);
  const progress = openProgress(process.stderr, locale, options.quiet ?? false);
  try {
    const table = await runValidation(rows, pool.ports, {
      replicates: options.replicates,
      ...(options.households !== undefined && { households: options.households }),
      ...(options.posterior !== undefined && { posterior: await drawsIn(options.posterior) }),
      signal,
      onProgress: progress.update,
    });
    progress.stop();
    show(table, options, locale);
    return EXIT.done;
  } catch (error) {
    progress.stop();
    if (error instanceof Error && error.name === "AbortError")
      throw new CommandError(tell("stoppedAtOnce", locale), EXIT.interrupted);
    throw error;
  } finally {
    forget();
    await pool.close();
  }
}

function chosen(ids: string | undefined, locale: Locale): readonly ValidationRow[] {
  if (ids === undefined) return validationRows;
  return ids.split(",").map((id) => {
    const row = validationRows.find((one) => one.id === id.trim());
    if (row) return row;
    throw new CommandError(tell("unknownRow", locale, { id, ids: validationRows.map((one) => one.id).join(", ") }));
  });
}

function show(table: ValidationTable, { json, markdown, out, quiet }: Options, locale: Locale): void {
  if (json) process.stdout.write(`${JSON.stringify(table)}\n`);
  else process.stdout.write((markdown ? validationMarkdown : validationReport)(table, locale));
  if (out === undefined) return;
  mkdirSync(out, { recursive: true });
  const texts = LOCALES.map((one) => [
    one === "en" ? "validation.md" : `validation.${one}.md`,
    validationMarkdown(table, one),
  ]);
  for (const [name, text] of [["validation.json", `${JSON.stringify(table, null, 1)}\n`], ...texts] as [
    string,
    string,
  ][]) {
    const path = join(out, name);
    const unfinished = openUnfinished(path);
    writeFileSync(unfinished.path, text);
    unfinished.complete();
    if (!quiet) process.stderr.write(`${tell("wrote", locale, { path })}\n`);
  }
}
