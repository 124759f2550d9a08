/**
 * Columns: one attribute of all agents of a kind, held in one typed array. A declaration allocates, documents,
 * snapshots and exports the column. To add a column, add it to the table of its kind of agent, or to the `columns`
 * of the mechanism that owns it.
 */
import type { Text, Unit } from "../support/quantity.ts";

/** The element types a column may have: money and shares as f64, indices as i32, counts and flags as u8. */
export type ColumnKind = "f64" | "i32" | "u8";

/** The declaration of one column: what it means, its unit and the range its values stay in. */
export interface Column<K extends ColumnKind = ColumnKind> {
  readonly kind: K;
  readonly label: Text;
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  /** Values per agent: 1, or 12 for a ring of monthly values (agent i, month m: index 12 i + m mod 12). */
  readonly width: number;
}

/** The columns of one kind of agent, by name. */
export type Table = Readonly<Record<string, Column>>;

type ArrayOf<K extends ColumnKind> = K extends "f64" ? Float64Array : K extends "i32" ? Int32Array : Uint8Array;

/** The typed arrays that a table's declarations allocate. */
export type Columns<T extends Table> = { readonly [N in keyof T]: ArrayOf<T[N]["kind"]> };

/** All columns of one kind of agent in one buffer, so that a checkpoint is one copy. */
export interface Frame {
  readonly count: number;
  readonly buffer: ArrayBuffer;
  readonly columns: Readonly<Record<string, Float64Array | Int32Array | Uint8Array>>;
}

const column =
  <K extends ColumnKind>(kind: K) =>
  (en: string, zh: string, unit: Unit, min: number, max: number, width = 1): Column<K> =>
    Object.freeze({ kind, label: { en, zh }, unit, min, max, width });

/** A column of real numbers (money, shares, rates). Shape: [count × width]. */
export const real = column("f64");
/** A column of whole numbers or indices, −1 for none. Shape: [count × width]. */
export const index = column("i32");
/** A column of small counts or flags, 0 to 255. Shape: [count × width]. */
export const small = column("u8");

const bytes = { f64: 8, i32: 4, u8: 1 } as const;

/**
 * Bytes one agent of a table takes, histories included.
 *
 * @returns Bytes an agent, 0 for an empty table.
 * @example bytesPerAgent({ cash: real("cash", "现金", "yuan", 0, 1e9), away: small("away", "外出", "persons", 0, 20) }) // => 9
 */
export function bytesPerAgent(table: Table): number {
  return Object.values(table).reduce((sum, { kind, width }) => sum + bytes[kind] * width, 0);
}

/**
 * Allocates the columns of a table for a number of agents, all zero, in one buffer.
 *
 * Wide element types come first, so that every view is aligned without padding.
 *
 * @param table Declarations by name.
 * @param count Number of agents.
 * @param buffer An existing buffer of the right size, to be viewed and not cleared.
 * @throws RangeError if the buffer has another size than the table needs.
 * @example allocate({ cash: real("cash", "现金", "yuan", 0, 1e9) }, 3).columns.cash.length // => 3
 */
export function allocate(table: Table, count: number, buffer?: ArrayBuffer): Frame {
  const size = bytesPerAgent(table) * count;
  if (buffer && buffer.byteLength !== size)
    throw new RangeError(`allocate: expected a buffer of ${size} bytes for ${count} agents; got ${buffer.byteLength}.`);
  const memory = buffer ?? new ArrayBuffer(size);
  const columns: Record<string, Float64Array | Int32Array | Uint8Array> = {};
  let offset = 0;
  for (const kind of ["f64", "i32", "u8"] as const)
    for (const [name, declared] of Object.entries(table)) {
      if (declared.kind !== kind) continue;
      const length = count * declared.width;
      columns[name] =
        kind === "f64"
          ? new Float64Array(memory, offset, length)
          : kind === "i32"
            ? new Int32Array(memory, offset, length)
            : new Uint8Array(memory, offset, length);
      offset += length * bytes[kind];
    }
  return { count, buffer: memory, columns };
}
