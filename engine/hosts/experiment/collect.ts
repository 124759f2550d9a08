/** All parts of one table as one file, and the line that two people can compare. */
import { openTableHash } from "#engine";
import { mergeParquet } from "../results/merge-parquet.ts";
import { parquetFacts } from "../results/parquet-facts.ts";
import type { TableColumn } from "../results/table-column.ts";
import { readPart } from "./read-part.ts";
import { partOf, type TableName } from "./folder.ts";
import { householdTable, monthTable } from "./long-tables.ts";
import type { Opened } from "./open-experiment.ts";
import { runColumns } from "./run-table.ts";
import { allShards } from "./shards.ts";
import { partFacts } from "./write-part.ts";

/** The columns of one of an experiment's tables; null if the experiment does not keep it. */
export function tableColumns(
  { experiment }: Pick<Opened, "experiment">,
  table: TableName,
): readonly TableColumn[] | null {
  if (table === "runs") return runColumns(experiment).map(({ cell: _, ...column }) => column);
  if (table === "months") return experiment.monthly ? monthTable(experiment).columns : null;
  return experiment.households.length > 0 ? householdTable(experiment).columns : null;
}

/** The parts of a table that are there, in the order of their runs; runs whose shards are not done are in none. */
export async function partsOf(opened: Opened, table: TableName): Promise<string[]> {
  const parts: string[] = [];
  for (const shard of allShards(opened.manifest))
    if (await partFacts(opened, shard)) parts.push(partOf(opened.folder, table, shard.number));
  return parts;
}

/** Writes a table as one file: CSV with a codebook where its name ends so, else Parquet. */
export async function collectTable(opened: Opened, table: TableName, out: string): Promise<void> {
  const { experimentHash, provenance } = opened.manifest;
  await mergeParquet(await partsOf(opened, table), out, tableColumns(opened, table)!, {
    "coopolis.experimentHash": experimentHash,
    "coopolis.engineVersion": provenance.engineVersion,
    "coopolis.generator": provenance.generator,
    "coopolis.command": provenance.command,
    ...(table === "runs" && { "coopolis.tableHash": await tableHashOf(opened) }),
  });
}

/** Rows of a table, as far as its parts are there. */
export async function rowsIn(opened: Opened, table: TableName): Promise<number> {
  let rows = 0;
  for (const part of await partsOf(opened, table)) rows += (await parquetFacts(part))?.rows ?? 0;
  return rows;
}

/** The hash of the table of runs, as far as it is there. */
export async function tableHashOf(opened: Opened): Promise<string> {
  const hash = openTableHash(tableColumns(opened, "runs")!.map(({ name }) => name));
  for (const part of await partsOf(opened, "runs")) for await (const block of readPart(part)) hash.add(block);
  return hash.digest();
}
