/** A table as a host has read it, from CSV or Parquet: cells as they stand, nothing checked yet. */

export type TableCell = string | number | boolean | null;

export interface TableFile {
  /** Names of columns, in file order. */
  readonly names: readonly string[];
  /** Shape: [rows][columns]. */
  readonly rows: readonly (readonly TableCell[])[];
  /** Line of each row in its file, from 1; null where a file has no lines. Shape: [rows]. */
  readonly lines: readonly number[] | null;
  /** The line from which on the file could not be read. */
  readonly broken?: number;
}

/** ASSUMED: more households than surveys have, and few enough to send to every worker. */
export const MAXIMUM_ROWS = 100_000;
