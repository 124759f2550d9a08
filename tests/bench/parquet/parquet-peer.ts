/** Writing, reading and joining tables of runs, as a program to measure. Arguments: rows, folder. */
import { statSync } from "node:fs";
import { join } from "node:path";
import { mergeParquet } from "../../../engine/hosts/results/merge-parquet.ts";
import { openParquet } from "../../../engine/hosts/results/open-parquet.ts";
import { writeTable } from "../../../engine/hosts/results/table-writer.ts";
import { serve } from "../peer.ts";
import { runBlocks, runColumns } from "./run-table.ts";

const [rows, folder] = [Number(process.argv[2]), process.argv[3]!];
const [written, merged] = [join(folder, `${rows}.parquet`), join(folder, `${rows}-merged.parquet`)];

const timed = async (work: () => Promise<void>): Promise<{ nanoseconds: number }> => {
  const start = process.hrtime.bigint();
  await work();
  return { nanoseconds: Number(process.hrtime.bigint() - start) };
};

await serve({
  batch: () => timed(() => writeTable(openParquet(written, runColumns, {}), runBlocks(rows))),
  merge: () => timed(() => mergeParquet([written, written], merged, runColumns, {})),
  report: () => ({
    bytes: statSync(written).size,
    mebibytes: process.resourceUsage().maxRSS / 1024,
  }),
});
