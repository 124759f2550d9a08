/** The codebook of a table: what each column means, as a table of its own for those who work in Stata, R or a spreadsheet. */
import { writeFileSync } from "node:fs";
import { csvLine } from "./csv-line.ts";
import type { TableColumn } from "./table-column.ts";
import { openUnfinished } from "./unfinished-file.ts";

/**
 * The codebook that belongs to a CSV file.
 *
 * @example codebookOf("out/runs.csv") // => "out/runs-codebook.csv"
 * @example codebookOf("runs.txt") // => "runs.txt-codebook.csv"
 */
export const codebookOf = (file: string): string => `${file.replace(/[.]csv$/i, "")}-codebook.csv`;

/** One row a column; `missing` says what an empty cell is: `empty` where there may be none, else `never`. */
export function codebook(columns: readonly TableColumn[]): string {
  const head = ["column", "label_en", "label_zh", "unit", "type", "meaning_en", "meaning_zh", "missing"];
  const rows = columns.map(({ name, label, unit, type, about, nullable }) => [
    name,
    label.en,
    label.zh,
    unit ?? null,
    type,
    about?.en ?? null,
    about?.zh ?? null,
    nullable ? "empty" : "never",
  ]);
  return [head, ...rows].map(csvLine).join("");
}

/** Writes a codebook. */
export function writeCodebook(file: string, columns: readonly TableColumn[]): void {
  const unfinished = openUnfinished(file);
  writeFileSync(unfinished.path, codebook(columns));
  unfinished.complete();
}
