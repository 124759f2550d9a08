import type { Locale } from "#engine";
import { partsOf, tableColumns } from "../../experiment/collect.ts";
import { designOf, TABLES } from "../../experiment/folder.ts";
import { openExperiment } from "../../experiment/open-experiment.ts";
import { query as ask, type Plain } from "../../results/query.ts";
import { align } from "../align.ts";
import { inform } from "../experiment/words.ts";
import { CommandError, EXIT, type ExitCode } from "../exit-codes.ts";
import type { Subcommand } from "../subcommand.ts";

export const query: Subcommand = {
  name: "query",
  says: {
    en: "Ask an experiment's tables a question in SQL: runs, design, and months and households where they are kept. Needs the optional package @duckdb/node-api.",
    zh: "用SQL查询实验的各表：runs、design，以及所保留的months和households。需要可选软件包@duckdb/node-api。",
  },
  examples: [
    `query my-experiment "SELECT policy, avg(headcount) FROM runs GROUP BY policy"`,
    `query my-experiment "SELECT * FROM runs WHERE failure IS NOT NULL" --json`,
  ],
  build(command, { words, locale, ended }) {
    command
      .argument("<folder>", words({ en: "folder of an experiment", zh: "实验文件夹" }))
      .argument("<sql>", words({ en: "a query in DuckDB's SQL", zh: "DuckDB的SQL查询" }))
      .option("--json", words({ en: "print rows as JSON, one a line", zh: "以JSON逐行输出" }))
      .action(async (folder: string, sql: string, { json }: { json?: boolean }) =>
        ended(await answer(folder, sql, json ?? false, locale)),
      );
  },
};

async function answer(folder: string, sql: string, json: boolean, locale: Locale): Promise<ExitCode> {
  const opened = await openExperiment(folder);
  const views: Record<string, string[]> = { design: opened.batches.map((_, k) => designOf(folder, k)) };
  for (const table of TABLES) {
    const parts = tableColumns(opened, table) ? await partsOf(opened, table) : [];
    if (parts.length > 0) views[table] = parts;
  }
  if (!views["runs"]) process.stderr.write(`${inform("nothingYet", locale, { folder })}\n`);
  const rows = await ask(sql, views).catch((error: Error) => {
    throw new CommandError(error.message);
  });
  if (json) for (const row of rows) process.stdout.write(`${JSON.stringify(row)}\n`);
  else {
    const columns = Object.keys(rows[0] ?? {});
    const cells = rows.map((row) => columns.map((name) => shown(row[name]!)));
    process.stdout.write(`${align([columns, ...cells], ["left"]).join("\n")}\n`);
  }
  return EXIT.done;
}

const shown = (value: Plain): string =>
  value === null ? "—" : typeof value === "object" ? JSON.stringify(value) : String(value);
