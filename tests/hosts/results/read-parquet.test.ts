import { DuckDBInstance } from "@duckdb/node-api";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openParquet } from "../../../engine/hosts/results/open-parquet.ts";
import { readParquet } from "../../../engine/hosts/results/read-parquet.ts";
import { writeTable } from "../../../engine/hosts/results/table-writer.ts";
import { all, anyColumns, folder } from "./any-table.ts";

const file = join(folder(), "table.parquet");
const [run, policy, , share, , months] = anyColumns;

test("columns and row groups are read by choice, in the order asked for", async () => {
  const rows = 250_000;
  const block = {
    run: Int32Array.from({ length: rows }, (_, row) => row),
    share: Float64Array.from({ length: rows }, (_, row) => row / 2),
  };
  await writeTable(openParquet(file, [run, share], {}), [block]);
  const [last, first] = await all(readParquet(file, { columns: ["share"], groups: [2, 0] }));
  expect(Object.keys(last!)).toEqual(["share"]);
  expect([last!["share"]![0], last!["share"]!.length]).toEqual([100_000, 50_000]);
  expect([first!["share"]![0], first!["share"]!.length]).toEqual([0, 100_000]);
});

test("numbers come in typed arrays, with NaN for what is missing; whole numbers that may be missing come in a list", async () => {
  const block = { run: [1, 2], policy: ["a", "b"], share: [null, 0.5], months: [null, 3] };
  await writeTable(openParquet(file, [run, policy, share, months], {}), [block]);
  expect(await all(readParquet(file))).toEqual([
    { run: Int32Array.of(1, 2), policy: ["a", "b"], share: Float64Array.of(NaN, 0.5), months: [null, 3] },
  ]);
});

test("a file that DuckDB wrote is read too; columns of other kinds are refused unless they are left out", async () => {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(
    `copy (select 7::int as run, 0.5::double as share, '甲' as policy, true as failed, date '2014-01-01' as day)
     to '${file}' (format parquet)`,
  );
  instance.closeSync();
  const columns = ["run", "share", "policy", "failed"];
  expect(await all(readParquet(file, { columns }))).toEqual([
    { run: [7], share: Float64Array.of(0.5), policy: ["甲"], failed: [true] },
  ]);
  await expect(all(readParquet(file))).rejects.toThrow("column day: expected texts, numbers or truth values; got DATE");
});

test("what is not there is refused by name", async () => {
  await writeTable(openParquet(file, [run, share], {}), [{ run: [1], share: [1] }]);
  await expect(all(readParquet(file, { columns: ["shares"] }))).rejects.toThrow(
    "no column shares. Columns: run, share.",
  );
  await expect(all(readParquet(file, { groups: [1] }))).rejects.toThrow("expected a row group from 0 to 0; got 1");
  await expect(all(readParquet(`${file}.absent`))).rejects.toThrow("it is absent, torn, or no such file");
  writeFileSync(file, "run,share\n1,1\n");
  await expect(all(readParquet(file))).rejects.toThrow("it is absent, torn, or no such file");
});
