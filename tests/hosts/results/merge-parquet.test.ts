import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { mergeParquet } from "../../../engine/hosts/results/merge-parquet.ts";
import { openParquet } from "../../../engine/hosts/results/open-parquet.ts";
import { parquetFacts } from "../../../engine/hosts/results/parquet-facts.ts";
import { readParquet } from "../../../engine/hosts/results/read-parquet.ts";
import type { Block, TableColumn } from "../../../engine/hosts/results/table-column.ts";
import { writeTable } from "../../../engine/hosts/results/table-writer.ts";
import { all, anyColumns, folder, rowsIn } from "./any-table.ts";

const [run, policy, reason, share, , months] = anyColumns;

async function partsIn(path: string, ...parts: [columns: readonly TableColumn[], block: Block][]): Promise<string[]> {
  return Promise.all(
    parts.map(async ([columns, block], k) => {
      const file = join(path, `part-${k}.parquet`);
      await writeTable(openParquet(file, columns, { part: String(k) }), [block]);
      return file;
    }),
  );
}

test("parts follow each other in the order given; what an older one lacks is empty, what is not asked for is left out", async () => {
  const path = folder();
  const parts = await partsIn(
    path,
    [
      [run, share, policy, months, reason],
      { run: [3, 4], share: [0.5, null], policy: ["a", "b"], months: [7, null], reason: [null, "empty"] },
    ],
    [[policy, run], { run: [1, 2], policy: ["合", "作"] }],
  );
  const out = join(path, "runs.parquet");
  const columns = [run, share, months, reason];
  await mergeParquet(parts, out, columns, { merged: "yes" });
  expect(rowsIn(await all(readParquet(out)), columns)).toEqual([
    [3, 0.5, 7, null],
    [4, null, null, "empty"],
    [1, null, null, null],
    [2, null, null, null],
  ]);
  expect((await parquetFacts(out))!.provenance).toEqual({ merged: "yes" });
  await mergeParquet(parts, join(path, "runs.csv"), columns, {});
  expect(readFileSync(join(path, "runs.csv"), "utf8")).toBe(
    "run,share,months,reason\n3,0.5,7,\n4,,,empty\n1,,,\n2,,,\n",
  );
  expect(readdirSync(path)).toContain("runs-codebook.csv");
});

test("small parts become large row groups", async () => {
  const path = folder();
  const block = (first: number) => ({ run: Int32Array.from({ length: 40_000 }, (_, row) => first + row) });
  const parts = await partsIn(path, [[run], block(0)], [[run], block(40_000)], [[run], block(80_000)]);
  const out = join(path, "runs.parquet");
  await mergeParquet(parts, out, [run], {});
  const groups = await all(readParquet(out));
  expect(groups.map((group) => group["run"]!.length)).toEqual([100_000, 20_000]);
  expect(groups[1]!["run"]![0]).toBe(100_000);
});

test("a part that is torn, absent, or lacks what may not be empty is named, and nothing is written", async () => {
  const path = folder();
  const parts = await partsIn(path, [[run, share], { run: [1], share: [1] }], [[share], { share: [1] }]);
  const out = join(path, "runs.parquet");
  const merge = (files: string[], columns: readonly TableColumn[]) => mergeParquet(files, out, columns, {});
  await expect(merge(parts, [run, share])).rejects.toThrow(
    "part-1.parquet lacks the column run, which may not be empty",
  );
  await expect(merge(parts, [reason])).rejects.toThrow("part-0.parquet has none of the columns declared");
  writeFileSync(parts[1]!, readFileSync(parts[1]!).subarray(0, 50));
  await expect(merge(parts, [share])).rejects.toThrow("part-1.parquet is absent, torn, or no Parquet file");
  expect(readdirSync(path).sort()).toEqual(["part-0.parquet", "part-1.parquet"]);
});
