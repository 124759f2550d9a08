import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { GRID, hashOf, openWorkshop } from "./workshop.ts";

const workshop = openWorkshop("experiment-tables");
const { coopolis, done, path, write } = workshop;
let whole: string;

/** 6 points × 2 replicates × 2 policies. */
const RUNS = 24;

beforeAll(async () => {
  await done("design", "grid.yaml", "-o", "whole");
  whole = hashOf(await done("run", "whole", "--json"));
});

test("rerun runs one run by itself and finds the same bits in the table", async () => {
  const out = await done("rerun", "whole", "--run", "13");
  expect(out).toContain("Run 13: point 0, replicate 1 (luck 1), policy no-quota, stage design.");
  expect(out).toContain("The same bits as in the experiment's table.");
  const { code, error } = await coopolis(["rerun", "whole", "--run", "24"]);
  expect([code, error]).toEqual([1, "There is no run 24: the experiment has runs 0 to 23.\n"]);
});

test("collect writes one table with the same hash, as Parquet and as CSV with a codebook", async () => {
  const { code, error } = await coopolis(["collect", "whole", "-o", "runs.parquet"]);
  expect(code).toBe(0);
  expect(error).toContain("Wrote runs.parquet: 24 rows.");
  expect(error).toContain(whole);
  await done("collect", "whole", "-o", "runs.csv");
  const lines = readFileSync(path("runs.csv"), "utf8").trim().split("\n");
  expect(lines).toHaveLength(1 + RUNS);
  expect(lines[0]).toMatch(
    /^run,stage,point,replicate,luck,policy,dutyFreeQuota,labourBeta,headcount,headcount_reason/,
  );
  const codebook = readFileSync(path("runs-codebook.csv"), "utf8");
  for (const name of lines[0]!.split(",")) expect(codebook).toMatch(new RegExp(`^${name},`, "m"));
});

test("collect and analyze refuse while runs are missing, and name them", async () => {
  await done("design", "grid.yaml", "-o", "part", "--shard-size", "8");
  await done("run-shard", "part", "0");
  for (const command of [
    ["collect", "part", "-o", "part.csv"],
    ["analyze", "part", "convergence"],
  ]) {
    const { code, error } = await coopolis(command);
    expect(code).toBe(1);
    expect(error).toContain("16 of 24 runs are missing (8–23)");
    expect(error).toContain("coopolis resume part");
  }
  expect((await coopolis(["collect", "part", "-o", "part.csv", "--partial"])).code).toBe(0);
});

test("expand adds replicates and leaves what is there as it is", async () => {
  await done("design", "grid.yaml", "-o", "grown");
  await done("run", "grown");
  const before = readFileSync(path("grown/parts/runs-00000.parquet"));
  expect(await done("expand", "grown", "--replicates", "+1")).toContain("6 points x 1 replicates = 12 runs");
  await done("run", "grown");
  expect(readFileSync(path("grown/parts/runs-00000.parquet")).equals(before)).toBe(true);
  write("three.yaml", GRID.replace("replicates: 2", "replicates: 3"));
  await done("design", "three.yaml", "-o", "three");
  await done("run", "three");
  const ask = `SELECT point, replicate, policy, headcount, meanConsumption_mean FROM runs ORDER BY ALL`;
  expect(await done("query", "grown", ask, "--json")).toBe(await done("query", "three", ask, "--json"));
});

test("query answers SQL over runs and design", async () => {
  const out = await done(
    "query",
    "whole",
    "SELECT policy, count(*) AS n FROM runs GROUP BY policy ORDER BY policy",
    "--json",
  );
  expect(out).toBe('{"policy":"no-quota","n":12}\n{"policy":"status-quo","n":12}\n');
  const { code, error } = await coopolis(["query", "whole", "SELECT nothing FROM runs"]);
  expect(code).toBe(1);
  expect(error).toContain("nothing");
});

test("monthly values and households are kept where the file asks for them, and refused where it does not", async () => {
  write("long.yaml", `${GRID}monthly: true\nhouseholds: [cash]\n`);
  await done("design", "long.yaml", "-o", "long", "--shard-size", "12");
  await done("run", "long");
  const count = async (table: string): Promise<string> =>
    (await done("query", "long", `SELECT count(*) AS n FROM ${table}`, "--json")).trim();
  expect(await count("months")).toBe(`{"n":${RUNS * 3 * 14}}`); // runs × outcomes × months
  expect(await count("households")).toBe(`{"n":${RUNS * 40}}`); // one whole year
  const joined = `SELECT count(*) AS n FROM months JOIN runs USING (run) WHERE metric = 'headcount' AND month = (SELECT max(month) FROM months) AND value = headcount`;
  expect((await done("query", "long", joined, "--json")).trim()).toBe(`{"n":${RUNS}}`);
  const { code, error } = await coopolis(["collect", "whole", "--table", "months", "-o", "months.csv"]);
  expect(code).toBe(1);
  expect(error).toContain("monthly: true");
});

test("a folder that is no experiment is told apart from one, in both languages", async () => {
  for (const [lang, words] of [
    ["en", "holds no experiment"],
    ["zh", "没有实验"],
  ] as const) {
    const { code, error } = await coopolis(["run", join(workshop.folder, "whole", "parts"), "--lang", lang]);
    expect(code).toBe(1);
    expect(error).toContain(words);
  }
});
