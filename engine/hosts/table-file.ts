/** Tables of a user's own, from CSV or Parquet, as cells that nothing has checked yet. */
import { readFileSync } from "node:fs";
import type { TableCell, TableFile } from "#engine";
import { readParquet } from "./results/read-parquet.ts";

/** Reads a table; a name that ends in `.parquet` is read as such, all others as CSV. */
export const readTableFile = (file: string): Promise<TableFile> =>
  file.toLowerCase().endsWith(".parquet") ? fromParquet(file) : fromCsv(readFileSync(file, "utf8"));

async function fromParquet(file: string): Promise<TableFile> {
  let names: readonly string[] = [];
  const rows: TableCell[][] = [];
  for await (const block of readParquet(file)) {
    names = Object.keys(block);
    const columns = Object.values(block);
    for (let row = 0; row < (columns[0]?.length ?? 0); row++) rows.push(columns.map((cells) => cells[row] ?? null));
  }
  return { names, rows, lines: null };
}

/**
 * Reads CSV: commas, semicolons or tabs, whichever the first line has most of; the first line names the columns.
 *
 * The parser is loaded only where a scenario names a table.
 */
export async function fromCsv(text: string): Promise<TableFile> {
  const { parse, CsvError } = await import("csv-parse/sync");
  const header = /^[^\r\n]*/.exec(text)![0];
  const often = (sign: string): number => header.split(sign).length;
  const delimiter = [",", ";", "\t"].reduce((best, sign) => (often(sign) > often(best) ? sign : best));
  try {
    const records = parse(text, {
      delimiter,
      bom: true,
      trim: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as {
      readonly record: string[];
      readonly info: { readonly lines: number };
    }[];
    const [first, ...rest] = records;
    return {
      names: first?.record ?? [],
      rows: rest.map(({ record }) => record),
      lines: rest.map(({ info }) => info.lines),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { names: [], rows: [], lines: [], broken: Number(error["lines"] ?? 1) };
  }
}
