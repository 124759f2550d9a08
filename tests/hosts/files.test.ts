import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FileProblems, readScenarioFile } from "../../engine/hosts/files.ts";
import { openParquet } from "../../engine/hosts/results/open-parquet.ts";
import type { TableColumn } from "../../engine/hosts/results/table-column.ts";
import { smallScenario } from "./small-scenario.ts";

const folder = mkdtempSync(join(tmpdir(), "coopolis-files-"));
mkdirSync(join(folder, "results"));

const column = (name: string, type: TableColumn["type"] = "DOUBLE"): TableColumn => ({
  name,
  type,
  nullable: true,
  label: { en: name, zh: "列" },
});
/** Writes a table beside the scenario, and the scenario that names it; returns the scenario's file. */
function written(
  name: string,
  table: Readonly<Record<string, Float64Array | readonly (string | number | null)[]>>,
): string {
  const columns = Object.entries(table).map(([key, cells]) =>
    column(key, ArrayBuffer.isView(cells) ? "DOUBLE" : typeof cells[0] === "string" ? "STRING" : "INT32"),
  );
  const parquet = openParquet(join(folder, "results", `${name}.parquet`), columns, {});
  parquet.write(table);
  parquet.finish();
  return naming(name, `results/${name}.parquet`);
}
function naming(name: string, path: string): string {
  const file = join(folder, `${name}.yaml`);
  writeFileSync(file, `${smallScenario()}posterior: ${path}\n`);
  return file;
}
const sentences = async (file: string): Promise<string[]> => {
  const error: unknown = await readScenarioFile(file).catch((problem: unknown) => problem);
  if (!(error instanceof FileProblems)) throw error;
  return error.message
    .split("\n")
    .filter((line) => line.startsWith(file))
    .map((line) => line.slice(file.length));
};

test("a posterior is read from the Parquet file that the scenario names, relative to the scenario", async () => {
  const file = written("draws", {
    leaveCost: Float64Array.of(3, 4),
    awayWage: Float64Array.of(2500, 2600),
    fundMonths: [12, 24],
    weight: Float64Array.of(0.25, 0.75),
  });
  expect((await readScenarioFile(file)).posterior).toEqual({
    parameters: ["awayWage", "fundMonths", "leaveCost"],
    rows: [
      [2500, 12, 3],
      [2600, 24, 4],
    ],
    weights: [0.25, 0.75],
  });
});

test("a table that is no posterior is refused where it is named: other columns, texts, empty cells", async () => {
  const file = written("others", {
    leaveCost: Float64Array.of(3, NaN),
    constructor: Float64Array.of(1, 1),
    policy: ["a", "b"],
    fundMonths: [12, null],
  });
  expect(await sentences(file)).toEqual([
    ":18:12: posterior: the posterior's column leaveCost, draw 2: expected a number from -2 to 8; got NaN.",
    ":18:12: posterior: the posterior has a column constructor, which is no parameter of the model.",
    ":18:12: posterior: the posterior has a column policy, which is no parameter of the model.",
    expect.stringMatching(/fundMonths, draw 2: expected a whole number from .* got NaN\.$/),
  ]);
});

test("more draws than are taken are refused, however many", async () => {
  const file = written("many", { leaveCost: new Float64Array(300_000).fill(3) });
  expect(await sentences(file)).toEqual([
    ":18:12: posterior: expected 1–10000 draws in the posterior's column leaveCost; got 300,000.",
  ]);
});

test("a file that is not there is a problem where it is named", async () => {
  expect(await sentences(naming("absent", "results/absent.parquet"))).toEqual([
    expect.stringMatching(/^:18:12: posterior: results\/absent\.parquet was not found beside the scenario\./),
  ]);
});

test("a file that is no Parquet is named", async () => {
  writeFileSync(join(folder, "results", "text.parquet"), "leaveCost\n3\n");
  await expect(readScenarioFile(naming("text", "results/text.parquet"))).rejects.toThrow(
    join(folder, "results/text.parquet"),
  );
});
