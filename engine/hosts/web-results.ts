/** The runs of a comparison as files that a browser can save: the same table, and the same bytes, as the CLI writes. */
import { ByteWriter } from "hyparquet-writer";
import type { RunOutcome } from "#engine";
import { comparisonProvenance } from "./results/comparison-provenance.ts";
import { csv } from "./results/csv-text.ts";
import { LONG_COLUMNS, longTable } from "./results/long-table.ts";
import { parquetFormat } from "./results/parquet-format.ts";

type Runs = Pick<RunOutcome, "comparison" | "ensemble">;

/** The runs as the text of a CSV file, in pieces: what `coopolis compare --csv` writes. Only the head when nothing has run. */
export const runsAsCsv = ({ comparison, ensemble }: Runs): string[] => [
  ...csv(LONG_COLUMNS, longTable(comparison, ensemble)),
];

/** The runs as the bytes of a Parquet file: what `coopolis compare --out` writes, its provenance included. */
export function runsAsParquet({ comparison, ensemble }: Runs): ArrayBuffer {
  const bytes = new ByteWriter();
  const format = parquetFormat(bytes, LONG_COLUMNS, comparisonProvenance(comparison));
  for (const block of longTable(comparison, ensemble)) format.write(block);
  format.end();
  return bytes.getBuffer();
}
