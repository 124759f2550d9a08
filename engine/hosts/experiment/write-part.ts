/** From the journal of a finished shard to its part files. The table of runs comes last: its presence says the shard is done. */
import { existsSync } from "node:fs";
import { generator, luckOf, placeOf, scenarioHash, version, type Batch, type Experiment } from "#engine";
import { openParquet } from "../results/open-parquet.ts";
import { parquetFacts } from "../results/parquet-facts.ts";
import { writeTable } from "../results/table-writer.ts";
import type { Block, TableColumn } from "../results/table-column.ts";
import { partOf, type TableName } from "./folder.ts";
import type { Journal } from "./journal.ts";
import { householdTable, monthTable } from "./long-tables.ts";
import { runColumns, type RunRow } from "./run-table.ts";
import type { Shard } from "./shards.ts";

/** Rows of the table of runs that are put together before they are written. */
const ROWS = 10_000;

/** An experiment that is open for work: what it is, where it is, and its batches with their points. */
export interface OpenExperiment {
  readonly folder: string;
  readonly experiment: Experiment;
  readonly experimentHash: string;
  readonly batches: readonly Batch[];
}

/** Writes the part files of a shard from its journal, which must hold every run. */
export async function writePart(open: OpenExperiment, shard: Shard, journal: Journal): Promise<void> {
  const { experiment, folder } = open;
  const [months, households] = [monthTable(experiment), householdTable(experiment)];
  const long = [
    ...(experiment.monthly ? [{ name: "months" as const, ...months }] : []),
    ...(experiment.households.length > 0 ? [{ name: "households" as const, ...households }] : []),
  ];
  for (const { name, columns, block } of long)
    await write(open, shard, name, columns, function* () {
      for (const row of rowsOf(open, shard, journal)) {
        const rows = block(row);
        if (rows) yield rows;
      }
    });
  const columns = runColumns(experiment);
  let failed = 0;
  for (let run = shard.firstRun; run < shard.firstRun + shard.runs; run++) if (journal.failed(run)) failed++;
  await write(
    open,
    shard,
    "runs",
    columns.map(({ cell: _, ...declared }) => declared),
    function* () {
      let block: Record<string, (string | number | null)[]> | null = null;
      let rows = 0;
      for (const row of rowsOf(open, shard, journal)) {
        block ??= Object.fromEntries(columns.map(({ name }) => [name, []]));
        for (const { name, cell } of columns) block[name]!.push(cell(row));
        if (++rows % ROWS === 0) {
          yield block;
          block = null;
        }
      }
      if (block) yield block;
    },
    { failed: String(failed) },
  );

  async function write(
    { experimentHash }: OpenExperiment,
    { number, mark }: Shard,
    name: TableName,
    declared: readonly TableColumn[],
    blocks: () => Iterable<Block>,
    facts: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const parquet = openParquet(partOf(folder, name, number), declared, {
      "coopolis.experimentHash": experimentHash,
      "coopolis.scenarioHash": scenarioHash(experiment.scenario),
      "coopolis.engineVersion": version,
      "coopolis.generator": generator,
      "coopolis.shard": String(number),
      "coopolis.mark": mark,
      ...Object.fromEntries(Object.entries(facts).map(([key, fact]) => [`coopolis.${key}`, fact])),
    });
    await writeTable(parquet, blocks());
  }
}

function* rowsOf({ experiment, batches }: OpenExperiment, shard: Shard, journal: Journal): Generator<RunRow> {
  const policies = experiment.scenario.policies.length;
  for (let run = shard.firstRun; run < shard.firstRun + shard.runs; run++) {
    const place = placeOf(run, batches, policies);
    yield { place: { ...place, run, luck: luckOf(experiment, place), of: 0 }, entry: journal.read(run) };
  }
}

/** What the parts of a shard say of themselves; null if one is not there, torn, or of other runs. */
export async function partFacts(
  { folder, experiment }: Pick<OpenExperiment, "folder" | "experiment">,
  { number, mark, runs }: Shard,
): Promise<{ readonly failed: number } | null> {
  const facts = existsSync(partOf(folder, "runs", number)) ? await parquetFacts(partOf(folder, "runs", number)) : null;
  if (facts === null || facts.rows !== runs || facts.provenance["coopolis.mark"] !== mark) return null;
  for (const table of longTablesOf(experiment))
    if ((await parquetFacts(partOf(folder, table, number)))?.provenance["coopolis.mark"] !== mark) return null;
  return { failed: Number(facts.provenance["coopolis.failed"]) };
}

/** The long tables that an experiment keeps. */
const longTablesOf = ({ monthly, households }: Experiment): TableName[] => [
  ...(monthly ? ["months" as const] : []),
  ...(households.length > 0 ? ["households" as const] : []),
];
