/** What it takes to keep the results of many runs: time to a row, and whether memory grows with rows. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Benchmark } from "./benchmark.ts";
import { bundle } from "./build.ts";
import { interleave, median, startPeer } from "./peer.ts";
import { table } from "./table.ts";

const ROWS = 1_000_000;
const MANY_ROWS = 4_000_000;
const ROUNDS = 3;
const SECONDS_GOAL = 3;
/** Memory of many rows against that of few: room for what the garbage collector leaves lying about. */
const GROWTH_GOAL = 1.25;

interface Report {
  readonly bytes: number;
  readonly mebibytes: number;
}

async function run(): ReturnType<Benchmark["run"]> {
  const folder = mkdtempSync(join(tmpdir(), "coopolis-bench-"));
  const program = await bundle("parquet", "tests/bench/parquet/parquet-peer.ts");
  const peer = (rows: number) => startPeer(process.execPath, [program, String(rows), folder]);
  const [few, many] = [peer(ROWS), peer(MANY_ROWS)];
  try {
    const times = await interleave({ few }, ROUNDS);
    await many.ask("batch");
    const [written, writtenMany] = [await few.ask("report"), await many.ask("report")] as [Report, Report];
    const merge = (await few.ask("merge")) as { nanoseconds: number };
    const mergedMany = (await many.ask("merge"), (await many.ask("report")) as Report);
    const merged = (await few.ask("report")) as Report;
    const seconds = median(times["few"]!) / 1e9;
    const growth = writtenMany.mebibytes / written.mebibytes;
    const mergeGrowth = mergedMany.mebibytes / merged.mebibytes;
    const mebibytes = ({ mebibytes }: Report): string => `${mebibytes.toFixed(0)} MiB`;
    return {
      lines: [
        `${ROWS} rows of 29 columns: 4 ids, policy, 12 outcomes and why each is undefined, in blocks of 1,000; median of ${ROUNDS}`,
        "",
        ...table([
          ["", "seconds", "rows/s", "peak memory", `at ${MANY_ROWS} rows`],
          ["write", seconds.toFixed(2), (ROWS / seconds).toFixed(0), mebibytes(written), mebibytes(writtenMany)],
          [
            "merge, twice the rows",
            (merge.nanoseconds / 1e9).toFixed(2),
            ((2 * ROWS) / (merge.nanoseconds / 1e9)).toFixed(0),
            mebibytes(merged),
            mebibytes(mergedMany),
          ],
        ]),
        "",
        `${(written.bytes / ROWS).toFixed(1)} bytes a row`,
      ],
      goals: [
        {
          text: `${seconds.toFixed(2)} s for ${ROWS} rows (goal: under ${SECONDS_GOAL})`,
          reached: seconds < SECONDS_GOAL,
        },
        ...[
          ["writing", growth],
          ["merging", mergeGrowth],
        ].map(([what, times]) => ({
          text: `${what}: ${(times as number).toFixed(2)} times the memory for 4 times the rows (goal: at most ${GROWTH_GOAL})`,
          reached: (times as number) <= GROWTH_GOAL,
        })),
      ],
      faults: [],
    };
  } finally {
    few.stop();
    many.stop();
    rmSync(folder, { recursive: true });
  }
}

export const parquet: Benchmark = { title: "parquet: tables of runs", run };
