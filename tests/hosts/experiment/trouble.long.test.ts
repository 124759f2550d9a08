/** What goes wrong around an experiment, and what it must not touch. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { smallScenario } from "../small-scenario.ts";
import { GRID, hashOf, openWorkshop } from "./workshop.ts";

const { coopolis, done, path, write } = openWorkshop("experiment-trouble");
let whole: string;

beforeAll(async () => {
  await done("design", "grid.yaml", "-o", "whole", "--shard-size", "8");
  whole = hashOf(await done("run", "whole", "--json"));
});

test("a full disk stops the work with 75, lays no failure at any run's door, and resume ends with the same table", async () => {
  write(
    "full.mjs",
    `import fs from "node:fs";
    import { syncBuiltinESMExports } from "node:module";
    const { writeFileSync } = fs;
    let writes = 0;
    fs.writeFileSync = (file, data) => {
      if (typeof file === "number" && ++writes > 5) throw Object.assign(new Error("full"), { code: "ENOSPC", syscall: "write" });
      return writeFileSync(file, data);
    };
    syncBuiltinESMExports();`,
  );
  await done("design", "grid.yaml", "-o", "full", "--shard-size", "8");
  const { code, error } = await coopolis(["run", "full", "--workers", "2"], { preload: path("full.mjs") });
  expect(code).toBe(75);
  expect(error).toContain("A file could not be written (ENOSPC).");
  expect(readdirSync(path("full/failures.d"))).toEqual([]);
  expect(hashOf(await done("resume", "full", "--json"))).toBe(whole);
});

test("parts of other runs are not taken for an experiment's own", async () => {
  await done("design", "grid.yaml", "-o", "changed", "--shard-size", "8");
  await done("run-shard", "changed", "1");
  const manifest = path("changed/experiment.json");
  writeFileSync(manifest, readFileSync(manifest, "utf8").replace('"firstReplicate": 0', '"firstReplicate": 7'));
  expect(JSON.parse(await done("status", "changed", "--json"))).toMatchObject({ done: 0, torn: [1] });
});

test("a damaged middle of a part is told with its file; once that is deleted, the shard is made anew", async () => {
  await done("design", "grid.yaml", "-o", "hurt", "--shard-size", "8");
  await done("run", "hurt");
  const part = path("hurt/parts/runs-00001.parquet");
  const bytes = readFileSync(part);
  writeFileSync(part, Buffer.concat([bytes.subarray(0, 40), Buffer.alloc(300), bytes.subarray(340)]));
  const { code, error } = await coopolis(["collect", "hurt", "-o", "hurt.parquet"]);
  expect(code).toBe(1);
  expect(error).toMatch(/runs-00001\.parquet is damaged inside/);
  rmSync(part);
  expect(hashOf(await done("run", "hurt", "--json"))).toBe(whole);
});

test("a long table that has gone is made again with its shard", async () => {
  write("long.yaml", `${GRID}monthly: true\n`);
  await done("design", "long.yaml", "-o", "gone", "--shard-size", "12");
  await done("run", "gone");
  rmSync(path("gone/parts/months-00001.parquet"));
  expect(JSON.parse(await done("status", "gone", "--json"))).toMatchObject({ shardsDone: 1 });
  await done("run", "gone");
  expect(existsSync(path("gone/parts/months-00001.parquet"))).toBe(true);
});

test("columns that tables add of themselves cannot be named in a file", async () => {
  write(
    "reason.yaml",
    GRID.replace("{ metric: headcount }", "{ metric: headcount }, { metric: gini, name: headcount_reason }"),
  );
  const { code, error } = await coopolis(["validate", "reason.yaml"]);
  expect(code).toBe(1);
  expect(error).toContain("the column headcount_reason would be there twice");
});

test("more replicates of a design whose luck is a factor are refused", async () => {
  write(
    "luck.yaml",
    "schema: 1\nscenario: small.yaml\nmethod: { kind: sobol, size: 2 }\nfactors: [{ replicates: 16 }]\noutcomes: [{ metric: gini }]\n",
  );
  await done("design", "luck.yaml", "-o", "luck");
  const { code, error } = await coopolis(["expand", "luck", "--replicates", "+2"]);
  expect(code).toBe(1);
  expect(error).toContain("Luck is a factor");
});

test("numbers that mean nothing are refused with what was expected", async () => {
  const wrong: readonly (readonly [words: readonly string[], answer: string])[] = [
    [["run-shard", "whole", "one"], "Expected shards such as 0-9 or 3,17,40-44; got one."],
    [["rerun", "whole", "--run", "abc"], "--run: expected a whole number from 0; got abc."],
    [
      ["run", "whole", "--timeout", "Infinity"],
      "Expected a number of seconds above 0, at most 1,000,000; got Infinity.",
    ],
    [["run", "whole", "--memory", "8"], "Expected a whole number from 32 to 1,000,000."],
    [["design", "grid.yaml", "-o", ""], "Expected the name of a folder after -o; got nothing."],
    [["run", "whole", "--csv", "x.csv"], "--csv is for scenario files."],
    [["run", "small.yaml", "--shards", "0"], "--shards is for the folders of experiments"],
  ];
  for (const [words, answer] of wrong) {
    const { code, out, error } = await coopolis(words);
    expect([code, out]).toEqual([1, ""]);
    expect(error).toContain(answer);
  }
});

test("a reader that closes the pipe does not stop the work", async () => {
  await done("design", "grid.yaml", "-o", "piped");
  const { code } = await coopolis(["run", "piped", "--json"], {
    meanwhile: (child) => child.stdout!.once("data", () => child.stdout!.destroy()),
  });
  expect(code).toBe(0);
  expect(readdirSync(path("piped/parts"))).toHaveLength(1);
});

test("a calibration leaves a posterior, however quietly it runs, and a scenario draws from it", async () => {
  write(
    "fit.yaml",
    `schema: 1
scenario: small.yaml
method: { kind: calibrate, waveSize: 20, waves: 1, particles: 20, generations: 1 }
factors: [{ parameter: leaveCost, low: 1, high: 4 }]
replicates: 2
targets: [{ name: away, metric: awayHouseholds, at: start, value: 0.5, tolerance: 0.2 }]
`,
  );
  await done("design", "fit.yaml", "-o", "fit");
  await done("run", "fit", "--quiet");
  expect(existsSync(path("fit/posterior.parquet"))).toBe(true);
  expect(await done("analyze", "fit")).toContain("leaveCost");
  write(
    "drawn.yaml",
    smallScenario({ households: 40 }).replace("replicates:", "posterior: fit/posterior.parquet\nreplicates:"),
  );
  const out = await done("compare", "drawn.yaml");
  expect(out.replace(/\s+/g, " ")).toMatch(/leaveCost are drawn together from \d+ draws of a calibration/);
});
