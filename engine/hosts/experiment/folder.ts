/**
 * The folder of an experiment. The files are the truth: what is done, what failed and what is missing can be read from
 * them by anyone, and nothing else keeps count.
 *
 *     experiment.json      the manifest: the experiment as it was understood, its batches, what made it
 *     experiment.yaml      the file it was designed from; scenario.yaml likewise
 *     design/0001.parquet  the points of the first batch; more batches follow where a method or `expand` adds them
 *     parts/runs-00017.parquet        one row a run; its presence says that shard 17 is done
 *     parts/months-00017.parquet      monthly values, where the experiment keeps them
 *     parts/households-00017.parquet  households year by year, where the experiment keeps them
 *     journal/00017-….ndjson          runs finished in a shard that is not done yet
 *     failures.d/00017.ndjson         every failure of every attempt
 */
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The long tables beside the table of runs. */
export const TABLES = ["runs", "months", "households"] as const;
export type TableName = (typeof TABLES)[number];

const digits = (shard: number): string => String(shard).padStart(5, "0");

export const manifestOf = (folder: string): string => join(folder, "experiment.json");
/** @param batch From 0; files are numbered from 1. */
export const designOf = (folder: string, batch: number): string =>
  join(folder, "design", `${String(batch + 1).padStart(4, "0")}.parquet`);
export const partOf = (folder: string, table: TableName, shard: number): string =>
  join(folder, "parts", `${table}-${digits(shard)}.parquet`);
export const failuresOf = (folder: string, shard: number): string =>
  join(folder, "failures.d", `${digits(shard)}.ndjson`);
export const journalsIn = (folder: string): string => join(folder, "journal");
/** Journals begin with the number and mark of their shard; what follows differs between the processes that write them. */
export const journalPrefix = ({ number, mark }: { readonly number: number; readonly mark: string }): string =>
  `${digits(number)}-${mark}-`;

/** Makes an experiment's folders. */
export function makeFolders(folder: string): void {
  for (const name of ["design", "parts", "journal", "failures.d"]) mkdirSync(join(folder, name), { recursive: true });
}

/** Writes a file so that it is there whole or not at all, even if the computer stops. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const unfinished = `${path}.${process.pid}.unfinished`;
  const file = openSync(unfinished, "w");
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(unfinished, path);
}
