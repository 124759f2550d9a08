/** Tables of results: columns that are declared once, and their rows in blocks. */
import type { Cell, Cells, Text, Unit } from "#engine";

/** One column of a table of results. */
export interface TableColumn {
  /** A letter, then letters, digits and underscores, at most 40: R and SQL take it as it is, Stata cuts it at 32. */
  readonly name: string;
  readonly type: "STRING" | "INT32" | "DOUBLE" | "BOOLEAN";
  /** May be without a value. */
  readonly nullable: boolean;
  readonly label: Text;
  /** Nothing for a column that measures nothing. */
  readonly unit?: Unit;
  /** What it means: codes, order, what an empty cell says. */
  readonly about?: Text;
}

/**
 * Some rows of a table: columns of equal length, by name. A null is an empty cell; so is a NaN in a DOUBLE column, and
 * where such a column is read it is a NaN again.
 */
export type Block = Readonly<Record<string, Cells>>;

const NAME = /^[A-Za-z][A-Za-z0-9_]{0,39}$/;

/**
 * Refuses a table that some reader could not take.
 *
 * @throws RangeError naming the first column whose name is no name, or differs from another in capitals at most.
 */
export function checkColumns(columns: readonly TableColumn[]): void {
  const seen = new Set<string>();
  if (columns.length === 0) throw new RangeError("checkColumns: expected at least one column; got none.");
  for (const { name } of columns) {
    if (!NAME.test(name))
      throw new RangeError(
        `checkColumns: expected a column name of 1 to 40 letters, digits and underscores, a letter first; got "${name}".`,
      );
    // SQL does not tell capitals apart.
    if (seen.has(name.toLowerCase()))
      throw new RangeError(
        `checkColumns: expected column names that differ; got ${name} twice, whatever its capitals.`,
      );
    seen.add(name.toLowerCase());
  }
}

/**
 * Number of rows in a block.
 *
 * @throws RangeError if a declared column is absent or of another length, or the block has a column that is not declared.
 */
export function rowsOf(block: Block, columns: readonly TableColumn[]): number {
  const rows = block[columns[0]!.name]?.length;
  for (const { name } of columns) {
    const cells = block[name];
    if (!cells) throw new RangeError(`rowsOf: expected a column ${name}; got ${Object.keys(block).join(", ")}.`);
    if (cells.length !== rows)
      throw new RangeError(
        `rowsOf: expected ${rows} cells in column ${name}, as in ${columns[0]!.name}; got ${cells.length}.`,
      );
  }
  const names = Object.keys(block);
  if (names.length > columns.length) {
    const unknown = names.find((name) => !columns.some((column) => column.name === name));
    throw new RangeError(`rowsOf: column ${unknown} is not declared.`);
  }
  return rows!;
}

/**
 * Refuses a cell that its column cannot hold.
 *
 * @returns The cell; null for NaN.
 * @throws RangeError with the column, what it holds, and the cell.
 */
export function checkCell(cell: Cell | undefined, { name, type, nullable }: TableColumn): Cell {
  if (cell === null || (cell !== cell && type === "DOUBLE")) {
    if (nullable) return null;
  } else if (
    type === "STRING"
      ? typeof cell === "string"
      : type === "BOOLEAN"
        ? typeof cell === "boolean"
        : type === "DOUBLE"
          ? typeof cell === "number"
          : typeof cell === "number" && (cell | 0) === cell
  )
    return cell!;
  throw new RangeError(
    `Column ${name}: expected ${HELD[type]}${nullable ? " or null" : ""}; got ${typeof cell === "string" ? JSON.stringify(cell) : cell}.`,
  );
}

const HELD = {
  STRING: "a text",
  INT32: "a whole number from -2147483648 to 2147483647",
  DOUBLE: "a number",
  BOOLEAN: "true or false",
} as const;
