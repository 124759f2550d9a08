/** One line for a whole table of runs, whoever computed it, in whatever order, on however many machines. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { writeValue } from "./result-hash.ts";

export type Cell = string | number | boolean | null;
/** Columns of equal length, by name; NaN counts as null. */
export type ResultTable = Readonly<Record<string, readonly Cell[]>>;

/** Columns that say how a row came about, not what it says. */
const CIRCUMSTANCES = ["attempt", "wallMs", "engineVersion", "nodeVersion", "host"];

/**
 * SHA-256 of a table's content: rows by run id, columns by name (UTF-16 code units), without attempt, wall time,
 * versions and host. First the column names, then row by row: a byte for the kind (0 null, 1 number, 2 text, 3 truth
 * value), then a little-endian Float64, a length-prefixed UTF-8 text, or one byte.
 *
 * @param table Must have a column `run`.
 * @returns 64 hexadecimal digits.
 * @throws RangeError if `run` is absent, two rows share a run id, or columns differ in length.
 */
export function tableHash(table: ResultTable): string {
  const runs = table.run;
  if (!runs) throw new RangeError("tableHash: expected a column run that numbers the rows.");
  const names = Object.keys(table)
    .filter((name) => !CIRCUMSTANCES.includes(name))
    .sort();
  for (const name of names)
    if (table[name]!.length !== runs.length)
      throw new RangeError(
        `tableHash: expected ${runs.length} cells in column ${name}, as in run; got ${table[name]!.length}.`,
      );
  const order = runs.map((_, row) => row).sort((a, b) => before(runs[a]!, runs[b]!));
  for (let k = 1; k < order.length; k++)
    if (runs[order[k]!] === runs[order[k - 1]!])
      throw new RangeError(`tableHash: expected run ids that differ; got ${runs[order[k]!]} twice.`);

  const hash = sha256.create();
  const number = new Uint8Array(8);
  const view = new DataView(number.buffer);
  const add = (cell: Cell): void => {
    if (cell === null || cell !== cell) return void hash.update(Uint8Array.of(0));
    if (typeof cell === "boolean") return void hash.update(Uint8Array.of(3, cell ? 1 : 0));
    if (typeof cell === "number") {
      writeValue(view, 0, cell);
      return void hash.update(Uint8Array.of(1)).update(number);
    }
    const text = utf8ToBytes(cell);
    view.setFloat64(0, text.length, true);
    hash.update(Uint8Array.of(2)).update(number).update(text);
  };
  names.forEach(add);
  for (const row of order) for (const name of names) add(table[name]![row]!);
  return bytesToHex(hash.digest());
}

const before = (a: Cell, b: Cell): number =>
  typeof a === "number" && typeof b === "number" ? a - b : String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
