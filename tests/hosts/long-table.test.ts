import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import { compare } from "../../engine/experiment/compare.ts";
import { openEnsemble } from "../../engine/experiment/ensemble.ts";
import { csv } from "../../engine/hosts/results/csv-text.ts";
import { LONG_COLUMNS, longTable } from "../../engine/hosts/results/long-table.ts";
import { writeCsv, writeOut } from "../../engine/hosts/results/write-results.ts";
import { aboutOf, chunk, run } from "../experiment/hand-made.ts";

/** Two policies, two replicates, two outcomes, two months; one value undefined. */
function outcome() {
  const ensemble = openEnsemble(2, 2);
  for (const r of [0, 1]) ensemble.add(chunk(r, run([0.1, 0.2, 10 + r, NaN]), run([0.3, 1 / 3, 20, 1e-300])));
  return {
    comparison: compare(ensemble, aboutOf(["headcount", "watts"], 2)),
    ensemble,
    failures: [],
    interrupted: false,
  };
}
const folder = () => mkdtempSync(join(tmpdir(), "coopolis-"));

test("the long table has one row per policy, replicate, outcome and month", () => {
  const { comparison, ensemble } = outcome();
  const text = [...csv(LONG_COLUMNS, longTable(comparison, ensemble))].join("");
  const lines = text.trimEnd().split("\n");
  expect(lines).toHaveLength(1 + 2 * 2 * 2 * 2);
  expect(lines[0]).toBe("policy,replicate,metric,line,month,value,value_reason");
  expect(lines[1]).toBe("status-quo,0,headcount,,2014-01,0.1,");
  expect(lines[4]).toBe("status-quo,0,watts,,2014-02,,empty");
  expect(lines.at(-1)).toBe("reform,1,watts,,2014-02,1e-300,");
});

test("a number read back from CSV has the same bits", () => {
  const { comparison, ensemble } = outcome();
  const written = [...csv(LONG_COLUMNS, longTable(comparison, ensemble))]
    .join("")
    .split("\n")
    .find((line) => line.startsWith("reform,0,headcount,,2014-02"))!;
  expect(Number(written.split(",")[5])).toBe(1 / 3);
});

test("Parquet read by another reader holds the same table, with nulls and reasons", async () => {
  const path = folder();
  const files = await writeOut(path, outcome());
  expect(files).toEqual([join(path, "runs.parquet"), join(path, "comparison.json")]);
  expect(readdirSync(path).sort()).toEqual(["comparison.json", "runs.parquet"]);

  const rows = await parquetReadObjects({ file: await asyncBufferFromFile(files[0]!) });
  expect(rows).toHaveLength(16);
  expect(rows[3]).toEqual({
    policy: "status-quo",
    replicate: 0,
    metric: "watts",
    line: null,
    month: "2014-02",
    value: null,
    value_reason: "empty",
  });
  expect(rows[9]).toMatchObject({ policy: "reform", value: 1 / 3, value_reason: null });
});

test("a Parquet file says in its metadata what made it", async () => {
  const file = join(folder(), "deep", "result.parquet");
  const { comparison, ensemble } = outcome();
  expect(await writeOut(file, { comparison, ensemble, failures: [], interrupted: false })).toEqual([file]);
  const { key_value_metadata } = await parquetMetadataAsync(await asyncBufferFromFile(file));
  const facts = Object.fromEntries(key_value_metadata!.map(({ key, value }) => [key, value]));
  expect(facts).toMatchObject({
    "coopolis.resultHash": comparison.resultHash,
    "coopolis.scenarioHash": "0",
    "coopolis.seed": "test",
    "coopolis.replicates": "2",
  });
});

test("DuckDB reads the Parquet file with the same sums as the CSV file", async () => {
  const path = folder();
  const [parquet] = await writeOut(path, outcome());
  const [table] = await writeCsv(join(path, "runs.csv"), outcome());
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const query = (source: string) =>
    `select count(*)::int n, count(value)::int defined, sum(value) total, count(value_reason)::int reasons from ${source}`;
  const [fromParquet, fromCsv] = await Promise.all(
    [`'${parquet!}'`, `read_csv('${table}', nullstr='')`].map(async (source) =>
      (await connection.runAndReadAll(query(source))).getRowObjectsJson(),
    ),
  );
  expect(fromParquet).toEqual(fromCsv);
  expect(fromParquet![0]).toMatchObject({ n: 16, defined: 14, reasons: 2 });
  expect(readFileSync(table, "utf8").split("\n")).toHaveLength(18);
  connection.closeSync();
});
