/** The long table as CSV after RFC 4180, in lines that end with a line feed; an empty cell is null. */
import { COLUMNS, type Block, type Cell, type ColumnName } from "./long-table.ts";

const names = Object.keys(COLUMNS) as ColumnName[];

/** Pieces of the file, the head first. Numbers are written so that reading them gives the same bits. */
export function* csv(blocks: Iterable<Block>): Generator<string> {
  yield `${names.join(",")}\n`;
  for (const block of blocks)
    yield block.policy.map((_, row) => `${names.map((name) => field(block[name][row]!)).join(",")}\n`).join("");
}

function field(cell: Cell): string {
  if (cell === null) return "";
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
