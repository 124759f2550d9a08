/** Tables beside a scenario, as the command line reads them; the example in scenarios/own-data runs. */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import type { Comparison } from "#engine";
import { FileProblems, readExperimentFile, readScenarioFile } from "../../engine/hosts/files.ts";
import { openParquet } from "../../engine/hosts/results/open-parquet.ts";
import { fromCsv } from "../../engine/hosts/table-file.ts";
import { buildNode } from "./build.ts";
import { commandOf } from "./command.ts";

const coopolis = commandOf(resolve(buildNode("own-data"), "cli.js"));
const folder = mkdtempSync(join(tmpdir(), "coopolis-own-"));
const example = readFileSync("scenarios/own-data/households.yaml", "utf8");
const csv = readFileSync("scenarios/own-data/households.csv", "utf8");
const written = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

test("the example with a table of one's own runs, and says where its households come from", async () => {
  const { code, out, error } = await coopolis([
    "compare",
    "scenarios/own-data/households.yaml",
    "--json",
    "--quiet",
    "--replicates",
    "2",
  ]);
  expect(error).toBe("");
  expect(code).toBe(0);
  const comparison = JSON.parse(out) as Comparison;
  expect(comparison.notes.map((note) => note.code)).toEqual(["ownTable", "imputed", "drawnByWeight", "fewReplicates"]);
  expect(comparison.policies[1]!.change!["netPublicCost"]!.mean).toBeGreaterThan(0);
});

test("workers and experiments need no file: the same hash on any number of workers, and the table kept with an experiment", async () => {
  const hashOf = async (workers: string): Promise<string> => {
    const typed = ["compare", "scenarios/own-data/households.yaml", "--json", "--quiet", "--replicates", "2"];
    const { out } = await coopolis([...typed, "--workers", workers]);
    return (JSON.parse(out) as Comparison).resultHash;
  };
  expect(await hashOf("2")).toBe(await hashOf("1"));
  const scenario = resolve("scenarios/own-data/households.yaml");
  const experiment = written(
    "experiment.yaml",
    `schema: 1
scenario: ${scenario}
method: { kind: list }
factors: [{ parameter: labourBeta, values: [1.8, 2] }]
outcomes: [{ metric: headcount }]
`,
  );
  const { files } = await readExperimentFile(experiment);
  expect(Buffer.from(files["scenario-table.csv"]!).toString()).toBe(csv);
});

test("the example with groups of one's own is valid; the number of households of a table cannot be set beside it", async () => {
  expect((await coopolis(["validate", "scenarios/own-data/groups.yaml"])).code).toBe(0);
  const { code, error } = await coopolis(["compare", "scenarios/own-data/households.yaml", "--households", "60"]);
  expect(code).not.toBe(0);
  expect(error).toContain("--households: the households of this scenario are those of its own table");
});

test("a mistake in the table is told with its line, below the scenario's own place", async () => {
  written("households.csv", csv.replace(/^Anle,3,3,0,3780/m, "Anle,3,3,0,many"));
  const file = written("own.yaml", example);
  const error: unknown = await readScenarioFile(file).catch((problem: unknown) => problem);
  expect((error as FileProblems).message).toContain(
    `${file}:16:10: population.table: households.csv, row 1 (line 2), cons_pc: expected a number from 100 to 1,000,000 (yuan a person and year); got many.`,
  );
});

test("the names of formulas are listed", async () => {
  const { out } = await coopolis(["list", "formulas"]);
  expect(out).toContain("dependants  children and elders\n  persons\n  In formulas for whom a lever reaches");
  expect(out).toContain("calendarYear  calendar year\n  In the formula of any number.");
});

test("semicolons, tabs, quotation marks, empty lines and a byte order mark are read; a torn file says where", async () => {
  expect(await fromCsv('\ufeffname;size\r\n"a ""b""; c";4\r\n\r\nd; 2\r\n')).toEqual({
    names: ["name", "size"],
    rows: [
      ['a "b"; c', "4"],
      ["d", "2"],
    ],
    lines: [2, 4],
  });
  expect((await fromCsv("a\tb\n1\t2\n")).rows).toEqual([["1", "2"]]);
  expect(await fromCsv("a,b\n1,2\n1,2,3\n")).toMatchObject({ broken: 3 });
  expect(await fromCsv('a,b\n1,"2\n')).toMatchObject({ rows: [] });
  expect((await fromCsv('a,b\n1,"2\n')).broken).toBeGreaterThan(0);
});

test("a table in Parquet is the same population as in CSV", async () => {
  const table = await fromCsv(csv);
  const parquet = openParquet(
    join(folder, "households.parquet"),
    table.names.map((name) => ({
      name,
      type: name === "village" ? ("STRING" as const) : ("DOUBLE" as const),
      nullable: true,
      label: { en: name, zh: "列" },
    })),
    {},
  );
  parquet.write(
    Object.fromEntries(
      table.names.map((name, k) => {
        const cells = table.rows.map((row) => String(row[k]));
        return [
          name,
          name === "village" ? cells : Float64Array.from(cells, (cell) => (cell === "" ? NaN : Number(cell))),
        ];
      }),
    ),
  );
  parquet.finish();
  const file = written("parquet.yaml", example.replace("households.csv", "households.parquet"));
  const fromExample = await readScenarioFile("scenarios/own-data/households.yaml");
  expect((await readScenarioFile(file)).population).toEqual(fromExample.population);
});
