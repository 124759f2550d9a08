/** Rows that are gathered until there are enough of them for a row group of a Parquet file. */
import type { Cell, Cells } from "#engine";
import { checkCell, type Block, type TableColumn } from "./table-column.ts";

/** Numbers in typed arrays, NaN for an empty cell, so that a million of them are not a million objects. */
type Gathered = Float64Array | Int32Array | Cell[];

export interface RowGroup {
  /** Rows gathered so far. */
  readonly rows: number;
  /** Adds rows of a block, from one up to before another; there must be room. */
  add(block: Block, from: number, to: number): void;
  /** The gathered cells of each column, in the order of the columns; the group is then empty, and the next `add` changes them. */
  take(): Gathered[];
}

/** A group with room for so many rows. */
export function openRowGroup(columns: readonly TableColumn[], room: number): RowGroup {
  const gathered = columns.map(({ type, nullable }): Gathered =>
    type === "DOUBLE"
      ? new Float64Array(room)
      : type === "INT32" && !nullable
        ? new Int32Array(room)
        : new Array<Cell>(room).fill(null),
  );
  let rows = 0;
  return {
    get rows() {
      return rows;
    },
    add(block, from, to) {
      columns.forEach((column, k) => gather(gathered[k]!, rows, block[column.name]!, from, to, column));
      rows += to - from;
    },
    take() {
      const taken = gathered.map((cells) => withNulls(cells, rows));
      rows = 0;
      return taken;
    },
  };
}

function gather(into: Gathered, at: number, cells: Cells, from: number, to: number, column: TableColumn): void {
  if (into instanceof Int32Array && cells instanceof Int32Array) into.set(cells.subarray(from, to), at);
  else if (into instanceof Float64Array && cells instanceof Float64Array && column.nullable)
    into.set(cells.subarray(from, to), at);
  else if (into instanceof Float64Array)
    for (let row = from; row < to; row++)
      into[at + row - from] = (checkCell(cells[row], column) as number | null) ?? NaN;
  else for (let row = from; row < to; row++) into[at + row - from] = checkCell(cells[row], column) as number;
}

/** A typed array has no nulls: it passes as it is where every cell has a value. */
function withNulls(cells: Gathered, rows: number): Gathered {
  if (!(cells instanceof Float64Array)) return cells.slice(0, rows);
  const filled = cells.subarray(0, rows);
  return filled.includes(NaN) ? Array.from(filled, (value) => (value === value ? value : null)) : filled;
}
