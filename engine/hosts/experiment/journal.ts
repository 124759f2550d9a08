/**
 * The runs of a shard that is not done yet, one line each, on the disk before the next run begins: what is killed loses
 * the runs in hand and nothing else. Every process writes a file of its own and reads all of them, so two processes on
 * one shard disturb each other as little as a process and its own past.
 */
import { randomUUID } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Failure } from "#engine";
import { journalPrefix, journalsIn } from "./folder.ts";
import type { Shard } from "./shards.ts";

/** What is kept of a finished run. Numbers are kept as bytes, so that they come back with the same bits. */
export interface JournalEntry {
  readonly run: number;
  readonly attempt: number;
  readonly wallMs: number;
  readonly engineVersion: string;
  readonly nodeVersion: string;
  readonly host: string;
  /** Of a run that failed; the rest is absent then. */
  readonly failure?: Failure;
  /** Outcomes in the experiment's order, base64 of Float64; NaN where undefined. */
  readonly values?: string;
  /** Reason of each undefined outcome, else null. */
  readonly reasons?: readonly (string | null)[];
  /** Monthly series and their reasons, base64. */
  readonly months?: string;
  readonly monthReasons?: string;
  /** Pictures of the households, base64 of Float64. */
  readonly households?: string;
}

/** Where an entry lies. */
interface Place {
  readonly file: string;
  readonly offset: number;
  readonly length: number;
  readonly failed: boolean;
}

export interface Journal {
  /** Runs that are in the journal and did not fail, or did and are not to be tried again. */
  has(run: number): boolean;
  /** True if the entry of a run is a failure. */
  failed(run: number): boolean;
  /** Writes entries and waits until they are on the disk. */
  append(entries: readonly JournalEntry[]): void;
  /** Reads one entry back. */
  read(run: number): JournalEntry;
  close(): void;
}

type Marked = Pick<Shard, "number" | "mark">;

/** Every process's journals of a shard. */
export function journalFiles(folder: string, shard: Marked): string[] {
  const all = journalsIn(folder);
  if (!existsSync(all)) return [];
  return readdirSync(all)
    .filter((name) => name.startsWith(journalPrefix(shard)))
    .sort()
    .map((name) => join(all, name));
}

/**
 * Opens the journal of a shard.
 *
 * @param retryFailed Counts runs that failed as not done.
 */
export function openJournal(folder: string, shard: Marked, retryFailed: boolean): Journal {
  const places = new Map<number, Place>();
  for (const file of journalFiles(folder, shard))
    for (const { run, ...place } of entriesOf(file)) {
      // A later attempt, in whatever file, replaces a failed one; a good one is as good as any other.
      if (!place.failed || (!retryFailed && !places.has(run))) places.set(run, place);
    }
  const own = join(journalsIn(folder), `${journalPrefix(shard)}${process.pid}-${randomUUID().slice(0, 8)}.ndjson`);
  let file: number | null = null;
  let offset = 0;
  return {
    has: (run) => places.has(run),
    failed: (run) => places.get(run)?.failed ?? false,
    append(entries) {
      file ??= openSync(own, "ax");
      for (const entry of entries) {
        const line = Buffer.from(`${JSON.stringify(entry)}\n`);
        writeFileSync(file, line);
        places.set(entry.run, { file: own, offset, length: line.length, failed: entry.failure !== undefined });
        offset += line.length;
      }
      fsyncSync(file);
    },
    read(run) {
      const place = places.get(run)!;
      const line = Buffer.alloc(place.length);
      const from = openSync(place.file, "r");
      try {
        readSync(from, line, 0, place.length, place.offset);
      } finally {
        closeSync(from);
      }
      return JSON.parse(line.toString("utf8")) as JournalEntry;
    },
    close() {
      if (file !== null) closeSync(file);
      file = null;
    },
  };
}

/** Takes the journals of a shard away, once its part holds everything. */
export function dropJournals(folder: string, shard: Marked): void {
  for (const file of journalFiles(folder, shard)) rmSync(file, { force: true });
}

/** The complete lines of a journal; what was being written when the process ended is no line. */
function* entriesOf(file: string): Generator<Place & { readonly run: number }> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    // Another process may have finished the shard in this moment.
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  for (let offset = 0; offset < bytes.length;) {
    const end = bytes.indexOf(10, offset);
    if (end < 0) return;
    const line = bytes.toString("utf8", offset, end);
    const length = end + 1 - offset;
    try {
      const { run, failure } = JSON.parse(line) as JournalEntry;
      yield { file, offset, length, run, failed: failure !== undefined };
    } catch {
      // A line that another process's torn write has run into: its run is done again.
    }
    offset += length;
  }
}
