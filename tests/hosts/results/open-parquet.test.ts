import fc from "fast-check";
import { parquetMetadataAsync, asyncBufferFromFile } from "hyparquet";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openParquet } from "../../../engine/hosts/results/open-parquet.ts";
import { query } from "../../../engine/hosts/results/query.ts";
import { readParquet } from "../../../engine/hosts/results/read-parquet.ts";
import { writeTable } from "../../../engine/hosts/results/table-writer.ts";
import { all, anyColumns, anyRows, blocksOf, folder, rowsIn, type Row } from "./any-table.ts";

const file = join(folder(), "table.parquet");
const write = (rows: readonly Row[], size: number) =>
  writeTable(openParquet(file, anyColumns, {}), blocksOf(rows, size));

test("any table comes back from Parquet cell by cell, to the sign of zero", async () => {
  await fc.assert(
    fc.asyncProperty(anyRows, fc.integer({ min: 1, max: 70 }), async (rows, size) => {
      await write(rows, size);
      expect(rowsIn(await all(readParquet(file)))).toEqual(rows);
    }),
  );
});

test("DuckDB reads the same cells", async () => {
  await fc.assert(
    fc.asyncProperty(anyRows, async (rows) => {
      await write(rows, 7);
      const answer = await query("select * from runs", { runs: [file] });
      // Its package for Node, not DuckDB, swallows a mark at the beginning of a text.
      const unmarked = rows.map((row) =>
        row.map((cell) => (typeof cell === "string" ? cell.replace(/^\ufeff/, "") : cell)),
      );
      expect(answer.map((row) => Object.values(row))).toEqual(unmarked);
    }),
  );
});

const numbers = [{ ...anyColumns[0] }, { ...anyColumns[3] }];
/** A block of so many rows: numbers, every third one missing. */
const many = (rows: number) => ({
  run: Int32Array.from({ length: rows }, (_, row) => row),
  share: Float64Array.from({ length: rows }, (_, row) => (row % 3 === 0 ? NaN : row / 7)),
});

test("rows fall into groups of 100,000, however they come", async () => {
  await writeTable(openParquet(file, numbers, {}), [many(1), many(250_000), many(3)]);
  const { row_groups } = await parquetMetadataAsync(await asyncBufferFromFile(file));
  expect(row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([100_000, 100_000, 50_004]);
  const [{ n, runs, shares }] = (await query("select count(*) n, sum(run) runs, count(share) shares from t", {
    t: [file],
  })) as [Record<string, number>];
  expect([n, runs]).toEqual([250_004, (249_999 * 250_000) / 2 + 3]);
  expect(shares).toBe(249_999 - 83_333 + 2); // one in three missing: rows 0, 3, … of 250,000 are 83,334; of 3 one; of 1 all
});

test("readers may skip groups by the range of their run ids", async () => {
  await writeTable(openParquet(file, numbers, {}), [many(150_000)]);
  const { row_groups } = await parquetMetadataAsync(await asyncBufferFromFile(file));
  const ranges = row_groups.map(({ columns }) => columns[0]!.meta_data!.statistics);
  expect(ranges.map((range) => [range?.min_value, range?.max_value])).toEqual([
    [0, 99_999],
    [100_000, 149_999],
  ]);
});

test("the file appears when it is finished, and an older one stays until then", () => {
  const path = folder();
  const target = join(path, "t.parquet");
  writeFileSync(target, "older");
  const writer = openParquet(target, numbers, { seed: "x" });
  writer.write(many(10));
  expect(readFileSync(target, "utf8")).toBe("older");
  expect(readdirSync(path).filter((name) => name.endsWith(".parquet"))).toEqual(["t.parquet"]);
  writer.finish();
  expect(readdirSync(path)).toEqual(["t.parquet"]);
  expect(readFileSync(target, "latin1").slice(0, 4)).toBe("PAR1");
  expect(() => writer.write(many(1))).toThrow("nothing can be written after the end");
});

test("an error leaves no file behind, nor does a table that is abandoned", async () => {
  const path = folder();
  const writer = openParquet(join(path, "a.parquet"), numbers, {});
  writer.write(many(10));
  expect(() => writer.write({ run: [1.5], share: [1] })).toThrow(
    "Column run: expected a whole number from -2147483648 to 2147483647; got 1.5.",
  );
  expect(readdirSync(path)).toEqual([]);
  expect(() => writer.finish()).toThrow("after an error");
  openParquet(join(path, "b.parquet"), numbers, {}).abandon();
  expect(readdirSync(path)).toEqual([]);
  const failing = (function* () {
    yield many(2);
    throw new Error("the source broke");
  })();
  await expect(writeTable(openParquet(join(path, "c.parquet"), numbers, {}), failing)).rejects.toThrow("source broke");
  expect(readdirSync(path)).toEqual([]);
});

test("two who write the same file at once both succeed, and the later one stays", async () => {
  const [one, two] = [openParquet(file, numbers, {}), openParquet(file, numbers, {})];
  one.write(many(5));
  two.write(many(6));
  one.finish();
  two.finish();
  expect(rowsIn(await all(readParquet(file)), numbers)).toHaveLength(6);
});
