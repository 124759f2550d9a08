/** The long table as a Parquet file that says in its metadata which scenario, engine and luck made it. */
import { fileWriter, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import { COLUMNS, type Block, type ColumnName } from "./long-table.ts";

/** Rows to a row group: enough to compress well, few enough to hold in memory. */
const GROUP = 100_000;

/**
 * Writes a Parquet file, a row group at a time.
 *
 * @param provenance Key-value metadata of the file.
 * @throws The file system's own error if it cannot be written.
 */
export async function writeParquet(
  file: string,
  blocks: Iterable<Block>,
  provenance: Readonly<Record<string, string>>,
): Promise<void> {
  let group = emptyBlock();
  const writer = new ParquetWriter({
    writer: fileWriter(file),
    schema: schemaFromColumnData({ columnData: columnsOf(group) }),
    kvMetadata: Object.entries(provenance).map(([key, value]) => ({ key, value })),
    createdBy: "coopolis",
  });
  const flush = async (): Promise<void> => {
    if (group.policy.length > 0)
      await writer.write({ columnData: columnsOf(group), rowGroupSize: group.policy.length });
    group = emptyBlock();
  };
  for (const block of blocks) {
    for (const name of Object.keys(COLUMNS) as ColumnName[]) for (const cell of block[name]) group[name].push(cell);
    if (group.policy.length >= GROUP) await flush();
  }
  await flush();
  await writer.finish();
}

const emptyBlock = (): Block => ({
  policy: [],
  replicate: [],
  metric: [],
  line: [],
  month: [],
  value: [],
  value_reason: [],
});

const columnsOf = (block: Block) =>
  (Object.keys(COLUMNS) as ColumnName[]).map((name) => ({ name, data: block[name], ...COLUMNS[name] }));
