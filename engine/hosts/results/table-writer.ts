/** What writes a table, whatever the format: blocks in order, then the end; a file that is there is complete. */
import { openUnfinished } from "./unfinished-file.ts";
import type { Block } from "./table-column.ts";

/** A table that is being written, in the caller's thread. */
export interface TableWriter {
  /**
   * Writes the next rows.
   *
   * @throws RangeError for a block that is not of the declared columns; the file system's own error. Either removes the file.
   */
  write(block: Block): void;
  /** Completes the file: it is now there under its name, and on the disk. */
  finish(): void;
  /** Removes what is written so far. Nothing happens after `finish`. */
  abandon(): void;
}

/** What a format does with an unfinished file: the rows, and what follows the last of them. */
export interface Format {
  write(block: Block): void;
  end(): void;
}

/**
 * Opens a table for writing.
 *
 * @param file Where it will be; an older file of that name is replaced by `finish`, not before.
 * @param open Begins the format's file at the path given.
 */
export function openTableWriter(file: string, open: (path: string) => Format): TableWriter {
  const unfinished = openUnfinished(file);
  let format: Format | null = null;
  const abandon = (): void => {
    format = null;
    unfinished.remove();
  };
  const guarded = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      abandon();
      throw error;
    }
  };
  const opened = (): Format => {
    if (!format) throw new Error(`${file}: nothing can be written after the end, or after an error.`);
    return format;
  };
  format = guarded(() => open(unfinished.path));
  return {
    write: (block) => guarded(() => opened().write(block)),
    finish: () =>
      guarded(() => {
        opened().end();
        unfinished.complete();
        format = null;
      }),
    abandon,
  };
}

/** Writes a whole table; an error on the way removes the file. */
export async function writeTable(writer: TableWriter, blocks: Iterable<Block> | AsyncIterable<Block>): Promise<void> {
  try {
    for await (const block of blocks) writer.write(block);
    writer.finish();
  } finally {
    writer.abandon();
  }
}
