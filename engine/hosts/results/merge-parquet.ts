/** Many parts of one table become one file. */
import type { Cell } from "#engine";
import { openCsv } from "./csv.ts";
import { openParquet } from "./open-parquet.ts";
import { parquetFacts } from "./parquet-facts.ts";
import { readParquet } from "./read-parquet.ts";
import type { Block, TableColumn } from "./table-column.ts";
import { writeTable } from "./table-writer.ts";

/**
 * Joins Parquet files of one table, in the order given, into one: a row group at a time, so that memory does not grow
 * with their rows. Columns go by name: what an older part lacks is empty, what is not declared is left out.
 *
 * @param out Ends in `.csv` for CSV with its codebook, which keeps no provenance; else Parquet.
 * @throws RangeError naming a part that is absent or torn, or that lacks a column which may not be empty.
 */
export async function mergeParquet(
  files: readonly string[],
  out: string,
  columns: readonly TableColumn[],
  provenance: Readonly<Record<string, string>>,
): Promise<void> {
  const writer = /[.]csv$/i.test(out) ? openCsv(out, columns) : openParquet(out, columns, provenance);
  await writeTable(writer, blocksOf(files, columns));
}

async function* blocksOf(files: readonly string[], columns: readonly TableColumn[]): AsyncGenerator<Block> {
  for (const file of files) {
    const facts = await parquetFacts(file);
    if (!facts) throw new RangeError(`mergeParquet: ${file} is absent, torn, or no Parquet file.`);
    const [present, lacking] = [true, false].map((there) =>
      columns.filter(({ name }) => facts.columns.includes(name) === there),
    ) as [TableColumn[], TableColumn[]];
    const needed = lacking.find(({ nullable }) => !nullable);
    if (needed) throw new RangeError(`mergeParquet: ${file} lacks the column ${needed.name}, which may not be empty.`);
    if (present.length === 0) throw new RangeError(`mergeParquet: ${file} has none of the columns declared.`);
    for await (const block of readParquet(file, { columns: present.map(({ name }) => name) })) {
      const rows = block[present[0]!.name]!.length;
      yield { ...block, ...Object.fromEntries(lacking.map(({ name }) => [name, new Array<Cell>(rows).fill(null)])) };
    }
  }
}
