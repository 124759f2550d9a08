/** Tables as CSV files, each with the codebook of its columns beside it. */
import { appendFileSync, writeFileSync } from "node:fs";
import { codebookOf, writeCodebook } from "./codebook.ts";
import { csvLine } from "./csv-line.ts";
import { csvRows } from "./csv-text.ts";
import { checkColumns, type TableColumn } from "./table-column.ts";
import { openTableWriter, type TableWriter } from "./table-writer.ts";

/**
 * Opens a CSV file, and beside it, at its end, the codebook of its columns.
 *
 * @throws RangeError for columns that cannot be declared so; the file system's own error if a file cannot be written.
 */
export function openCsv(file: string, columns: readonly TableColumn[]): TableWriter {
  checkColumns(columns);
  return openTableWriter(file, (path) => {
    writeFileSync(path, csvLine(columns.map(({ name }) => name)));
    return {
      write(block) {
        for (const piece of csvRows(columns, block)) appendFileSync(path, piece);
      },
      end: () => writeCodebook(codebookOf(file), columns),
    };
  });
}
