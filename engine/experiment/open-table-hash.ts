/** The hash of a table of runs, taken while the table passes by: memory does not grow with its rows. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { writeValue } from "./result-hash.ts";

export type Cell = string | number | boolean | null;
/** The cells of one column: an array, or typed numbers. */
export type Cells = ArrayLike<Cell>;

/** A hash that is not finished. */
export interface TableHash {
  /**
   * Adds the next rows.
   *
   * @param block Columns of equal length, by name; those that were not declared are left out. NaN counts as null.
   * @throws RangeError if a declared column is absent or has another length than `run`, or a run id does not ascend.
   */
  add(block: Readonly<Record<string, Cells>>): void;
  /** 64 hexadecimal digits. Once. */
  digest(): string;
}

/** Columns that say how a row came about, not what it says. */
const CIRCUMSTANCES = ["attempt", "wallMs", "engineVersion", "nodeVersion", "host", "failureStack"];

/** Bytes that are gathered before they are hashed, because hashing a cell at a time takes several times as long. */
const GATHERED = 1 << 16;

/**
 * SHA-256 of a table's content: rows by run id, columns by name (UTF-16 code units), without attempt, wall time,
 * versions, host and stack. First the column names, then row by row: a byte for the kind (0 null, 1 number, 2 text,
 * 3 truth value), then a little-endian Float64, a length-prefixed UTF-8 text, or one byte.
 *
 * @param columns Names of the table's columns, in any order; `run` must be among them. Shape: [columns].
 * @returns A hash to which blocks of rows are added in ascending order of run ids: numbers by size, else by text.
 * @throws RangeError if `run` is not among the columns.
 */
export function openTableHash(columns: readonly string[]): TableHash {
  if (!columns.includes("run"))
    throw new RangeError(`openTableHash: expected a column run that numbers the rows; got ${columns.join(", ")}.`);
  const names = columns.filter((name) => !CIRCUMSTANCES.includes(name)).sort();
  const cells = openCells();
  names.forEach(cells.add);
  let last: Cell | undefined;
  return {
    add(block) {
      const rows = names.map((name) => columnOf(block, name));
      const runs = block["run"]!;
      for (let row = 0; row < runs.length; row++) {
        const run = runs[row]!;
        checkAscent(last, run);
        last = run;
        for (const column of rows) cells.add(column[row]!);
      }
    },
    digest: cells.digest,
  };
}

/** Run ids that are numbers follow by size, others by text. */
export const compareRuns = (a: Cell, b: Cell): number =>
  typeof a === "number" && typeof b === "number" ? a - b : String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;

function checkAscent(last: Cell | undefined, run: Cell): void {
  if (last === undefined || compareRuns(last, run) < 0) return;
  throw new RangeError(
    last === run
      ? `openTableHash: expected run ids that differ; got ${run} twice.`
      : `openTableHash: expected run ids that ascend; got ${run} after ${last}.`,
  );
}

function columnOf(block: Readonly<Record<string, Cells>>, name: string): Cells {
  const [cells, rows] = [block[name], block["run"]?.length];
  if (!cells || cells.length !== rows)
    throw new RangeError(
      `openTableHash: expected ${rows ?? "some"} cells in column ${name}, as in run; got ${cells?.length ?? "no such column"}.`,
    );
  return cells;
}

/** Cells as bytes, and their hash. */
function openCells(): { add(cell: Cell): void; digest(): string } {
  const hash = sha256.create();
  const bytes = new Uint8Array(GATHERED);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const flush = (): void => {
    hash.update(bytes.subarray(0, at));
    at = 0;
  };
  const number = (kind: number, value: number): void => {
    bytes[at] = kind;
    writeValue(view, at + 1, value);
    at += 9;
  };
  return {
    add(cell) {
      // Room for a kind and a number; a text brings its own bytes.
      if (at + 9 > GATHERED) flush();
      if (cell === null || cell !== cell) bytes[at++] = 0;
      else if (typeof cell === "number") number(1, cell);
      else if (typeof cell === "boolean") {
        bytes[at++] = 3;
        bytes[at++] = cell ? 1 : 0;
      } else {
        const text = utf8ToBytes(cell);
        number(2, text.length);
        if (at + text.length > GATHERED) flush();
        if (text.length > GATHERED) return void hash.update(text);
        bytes.set(text, at);
        at += text.length;
      }
    },
    digest() {
      flush();
      return bytesToHex(hash.digest());
    },
  };
}
