/** One line for a whole table of runs, whoever computed it, in whatever order, on however many machines. */
import { compareRuns, openTableHash, type Cells } from "./open-table-hash.ts";

/** Columns of equal length, by name; NaN counts as null. */
export type ResultTable = Readonly<Record<string, Cells>>;

/**
 * SHA-256 of a table's content, as `openTableHash` defines it, for a table that is held in memory.
 *
 * @param table One row a run, in any order; must have a column `run`.
 * @returns 64 hexadecimal digits; for a table without rows a hash of its column names.
 * @throws RangeError if `run` is absent, two rows share a run id, or columns differ in length.
 * @example tableHash({ run: [2, 1], poor: [0.5, NaN] }) === tableHash({ poor: [null, 0.5], run: [1, 2] }) // => true
 */
export function tableHash(table: ResultTable): string {
  const runs = table.run;
  if (!runs) throw new RangeError("tableHash: expected a column run that numbers the rows.");
  const columns = Object.entries(table);
  for (const [name, cells] of columns)
    if (cells.length !== runs.length)
      throw new RangeError(
        `tableHash: expected ${runs.length} cells in column ${name}, as in run; got ${cells.length}.`,
      );
  const order = Array.from(runs, (_, row) => row).sort((a, b) => compareRuns(runs[a]!, runs[b]!));
  const hash = openTableHash(Object.keys(table));
  hash.add(Object.fromEntries(columns.map(([name, cells]) => [name, order.map((row) => cells[row]!)])));
  return hash.digest();
}
