/** The result files of a comparison: written under another name first, so that a file that is there is complete. */
import { accessSync, constants, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { RunOutcome } from "#engine";
import { codebookOf } from "./codebook.ts";
import { comparisonProvenance } from "./comparison-provenance.ts";
import { openCsv } from "./csv.ts";
import { LONG_COLUMNS, longTable } from "./long-table.ts";
import { openParquet } from "./open-parquet.ts";
import { writeTable } from "./table-writer.ts";
import { openUnfinished } from "./unfinished-file.ts";

/** The Parquet file that `--out` means. */
const parquetOf = (path: string): string => (path.endsWith(".parquet") ? path : join(path, "runs.parquet"));

/**
 * Makes the folders that results will go to, before the hours of running them.
 *
 * @throws The file system's own error if that cannot be done.
 */
export function makeRoom({ out, csv }: { readonly out?: string; readonly csv?: string }): void {
  const files = [out === undefined ? undefined : parquetOf(out), csv === "-" ? undefined : csv];
  for (const file of files) {
    if (file === undefined) continue;
    mkdirSync(dirname(file), { recursive: true });
    accessSync(dirname(file), constants.W_OK);
  }
}

/**
 * Writes the runs, and for a folder the comparison too.
 *
 * @param path A file ending in `.parquet`, or a folder that gets `runs.parquet` and `comparison.json`.
 * @returns The files written.
 */
export async function writeOut(path: string, { comparison, ensemble }: RunOutcome): Promise<string[]> {
  const parquet = parquetOf(path);
  makeRoom({ out: path });
  await writeTable(
    openParquet(parquet, LONG_COLUMNS, comparisonProvenance(comparison)),
    longTable(comparison, ensemble),
  );
  if (parquet === path) return [parquet];
  const json = join(path, "comparison.json");
  const unfinished = openUnfinished(json);
  writeFileSync(unfinished.path, `${JSON.stringify(comparison, null, 1)}\n`);
  unfinished.complete();
  return [parquet, json];
}

/** Writes the runs as CSV, and the codebook of its columns; returns the two files. */
export async function writeCsv(path: string, { comparison, ensemble }: RunOutcome): Promise<[string, string]> {
  await writeTable(openCsv(path, LONG_COLUMNS), longTable(comparison, ensemble));
  return [path, codebookOf(path)];
}
