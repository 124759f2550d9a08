/** Files that are there are complete: they are written under another name beside their own, and renamed at the end. */
import { randomBytes } from "node:crypto";
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";

export interface UnfinishedFile {
  /** Where to write; no pattern that finds the finished files finds it. */
  readonly path: string;
  /** Puts what is written on the disk, then under the file's own name. */
  complete(): void;
  remove(): void;
}

/** A place for a file that is not finished: two that write the same file at once do not meet there. */
export function openUnfinished(file: string): UnfinishedFile {
  const path = `${file}.${randomBytes(4).toString("hex")}.unfinished`;
  return {
    path,
    complete() {
      const descriptor = openSync(path, "r+");
      try {
        fsyncSync(descriptor);
      } finally {
        closeSync(descriptor);
      }
      renameSync(path, file);
    },
    remove: () => rmSync(path, { force: true }),
  };
}
