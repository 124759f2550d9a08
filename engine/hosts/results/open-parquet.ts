/** Tables as Parquet files that say in their metadata what made them. */
import { fileWriter } from "hyparquet-writer";
import { parquetFormat } from "./parquet-format.ts";
import { checkColumns, type TableColumn } from "./table-column.ts";
import { openTableWriter, type TableWriter } from "./table-writer.ts";

/**
 * Opens a Parquet file that is written a row group at a time: memory does not grow with its rows.
 *
 * @param provenance Key-value metadata of the file.
 * @throws RangeError for columns that cannot be declared so; the file system's own error if the file cannot be written.
 */
export function openParquet(
  file: string,
  columns: readonly TableColumn[],
  provenance: Readonly<Record<string, string>>,
): TableWriter {
  checkColumns(columns);
  return openTableWriter(file, (path) => parquetFormat(fileWriter(path), columns, provenance));
}
