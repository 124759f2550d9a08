import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { openParquet } from "../../../engine/hosts/results/open-parquet.ts";
import { query } from "../../../engine/hosts/results/query.ts";
import { writeTable } from "../../../engine/hosts/results/table-writer.ts";
import { anyColumns, folder } from "./any-table.ts";

const path = folder();
const [run, policy, , share] = anyColumns;
await writeTable(openParquet(join(path, "runs-0.parquet"), [run, policy], {}), [{ run: [1, 2], policy: ["a", "乙"] }]);
await writeTable(openParquet(join(path, "runs-1.parquet"), [run, share], {}), [{ run: [3], share: [0.25] }]);
const views = { runs: [join(path, "runs-*.parquet")], 'it\'s "odd"': [join(path, "runs-1.parquet")] };

afterEach(() => vi.doUnmock("@duckdb/node-api"));

test("a name stands for many files, whose columns are joined by name", async () => {
  expect(await query("select run, policy, share from runs order by run", views)).toEqual([
    { run: 1, policy: "a", share: null },
    { run: 2, policy: "乙", share: null },
    { run: 3, policy: null, share: 0.25 },
  ]);
  expect(await query(`select run from "it's ""odd"""`, views)).toEqual([{ run: 3 }]);
});

test("an answer is plain data: whole numbers, decimals, dates, lists and records", async () => {
  const sql = `select count(*) as n, 9007199254740993 as large, 0.5::decimal(4, 2) as half, date '2014-01-31' as day,
    timestamp '2014-01-31 12:30:00' as moment, [1, null] as list, {a: 1, b: ['x']} as record, true as yes from runs`;
  expect(await query(sql, views)).toEqual([
    {
      n: 3,
      large: "9007199254740993",
      half: 0.5,
      day: "2014-01-31",
      moment: "2014-01-31 12:30:00",
      list: [1, null],
      record: { a: 1, b: ["x"] },
      yes: true,
    },
  ]);
});

test("columns of the same name are told apart", async () => {
  expect(await query("select 1 as x, 2 as x", {})).toEqual([{ x: 1, "x:1": 2 }]);
});

test("a wrong question is answered in DuckDB's own words", async () => {
  await expect(query("select hungry from runs", views)).rejects.toThrow(
    /Binder Error: Referenced column "hungry" not found[^]*"run"/,
  );
  await expect(query("selec 1", views)).rejects.toThrow(/Parser Error: syntax error at or near "selec"/);
  await expect(query("select 1", { runs: [join(path, "none-*.parquet")] })).rejects.toThrow(
    "No files found that match",
  );
});

test("nothing is fetched and nothing is written", async () => {
  const settings = ["autoinstall_known_extensions", "autoload_known_extensions", "temp_directory"];
  const sql = settings.map((name) => `current_setting('${name}') as ${name}`).join(", ");
  expect(await query(`select ${sql}`, {})).toEqual([
    { autoinstall_known_extensions: false, autoload_known_extensions: false, temp_directory: "" },
  ]);
  expect(readdirSync(path).sort()).toEqual(["runs-0.parquet", "runs-1.parquet"]);
});

test("where DuckDB is not installed, the error says what to type", async () => {
  vi.doMock("@duckdb/node-api", () => {
    throw new Error("Cannot find package");
  });
  await expect(query("select 1", {})).rejects.toThrow("Type: npm install @duckdb/node-api");
});
