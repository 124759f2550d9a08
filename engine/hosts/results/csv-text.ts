/** Tables as CSV text after RFC 4180, in lines that end with a line feed; an empty cell is null. Runs anywhere. */
import { csvLine } from "./csv-line.ts";
import { checkCell, checkColumns, rowsOf, type Block, type TableColumn } from "./table-column.ts";

/** Rows that become one piece of text. */
const PIECE = 1000;

/** Pieces of the file, the head first. Numbers are written so that reading them gives the same bits. */
export function* csv(columns: readonly TableColumn[], blocks: Iterable<Block>): Generator<string> {
  checkColumns(columns);
  yield csvLine(columns.map(({ name }) => name));
  for (const block of blocks) yield* csvRows(columns, block);
}

/** The rows of one block, in pieces of text. */
export function* csvRows(columns: readonly TableColumn[], block: Block): Generator<string> {
  const rows = rowsOf(block, columns);
  const cells = columns.map(({ name }) => block[name]!);
  for (let from = 0; from < rows; from += PIECE) {
    let piece = "";
    for (let row = from; row < Math.min(rows, from + PIECE); row++)
      piece += csvLine(columns.map((column, k) => checkCell(cells[k]![row], column)));
    yield piece;
  }
}
