import { copyFileSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { GRID, hashOf, openWorkshop } from "./workshop.ts";

const workshop = openWorkshop("experiment-commands");
const { coopolis, done, path, write } = workshop;
let whole: string;

/** 6 points × 2 replicates × 2 policies. */
const RUNS = 24;

beforeAll(async () => {
  await done("design", "grid.yaml", "-o", "whole");
  whole = hashOf(await done("run", "whole", "--json"));
});

test("design says how many runs there are, how long they take and what to type next", async () => {
  const out = await done("design", "grid.yaml", "-o", "designed");
  expect(out).toContain("6 points x 2 replicates x 2 policies = 24 runs, in 1 shard(s)");
  expect(out).toMatch(/One run takes about [\d.]+ s here/);
  expect(out).toContain("Next: coopolis run designed");
  // A patch of the engine stands there too while the engine differs from its last commit.
  const made = readdirSync(path("designed")).filter((name) => name !== "engine.patch");
  expect(made.sort()).toEqual(
    ["design", "experiment.json", "experiment.yaml", "failures.d", "journal", "parts", "scenario.yaml"].sort(),
  );
});

test("the manifest names what made the experiment", () => {
  const { provenance, experimentHash, batches } = JSON.parse(readFileSync(path("whole/experiment.json"), "utf8")) as {
    provenance: Record<string, unknown>;
    experimentHash: string;
    batches: unknown[];
  };
  expect(experimentHash).toMatch(/^[0-9a-f]{64}$/);
  expect(provenance).toMatchObject({ nodeVersion: process.version, generator: "Philox4x32-10" });
  expect(provenance["command"]).toBe("coopolis design grid.yaml -o whole");
  expect(Object.keys(provenance["files"] as object)).toEqual(["experiment.yaml", "scenario.yaml"]);
  expect(batches).toHaveLength(1);
});

test("a folder that holds something is not designed into", async () => {
  const { code, error } = await coopolis(["design", "grid.yaml", "-o", "whole"]);
  expect(code).toBe(1);
  expect(error).toContain("whole already holds something.");
  expect(error).toContain("coopolis resume whole");
});

test("a wrong design is refused with every problem and its place, and nothing is made", async () => {
  write(
    "wrong.yaml",
    GRID.replace("dutyFreeQuota", "dutyFreeQouta")
      .replace("replicates: 2", "replicates: 0")
      .replace("kind: grid", "kind: gird"),
  );
  const { code, out, error } = await coopolis(["design", "wrong.yaml", "-o", "wrong"]);
  expect([code, out]).toEqual([1, ""]);
  expect(error).toMatch(/wrong\.yaml:4:17: method\.kind: .*Did you mean grid\?/);
  expect(error).toMatch(/wrong\.yaml:6:14: factors\[0\]\.lever: .*Did you mean dutyFreeQuota\?/);
  expect(error).toMatch(/wrong\.yaml:8:13: replicates: /);
  expect(error).toContain("3 to correct. Nothing was designed.");
  expect(existsSync(path("wrong"))).toBe(false);
});

test("one worker and two give the same table", async () => {
  await done("design", "grid.yaml", "-o", "one", "--shard-size", "8");
  expect(hashOf(await done("run", "one", "--json", "--workers", "1"))).toBe(whole);
  await done("design", "grid.yaml", "-o", "two", "--shard-size", "4");
  expect(hashOf(await done("run", "two", "--json", "--workers", "2"))).toBe(whole);
});

test("run-shard runs one shard; two processes on the same one leave one good part", async () => {
  await done("design", "grid.yaml", "-o", "shards", "--shard-size", "8");
  await Promise.all([done("run-shard", "shards", "1"), done("run-shard", "shards", "1")]);
  expect(readdirSync(path("shards/parts"))).toEqual(["runs-00001.parquet"]);
  expect(readdirSync(path("shards/journal"))).toEqual([]);
  const status = JSON.parse(await done("status", "shards", "--json")) as { done: number; open: number[] };
  expect(status).toMatchObject({ runs: RUNS, done: 8, shardsDone: 1, open: [0, 2] });
  expect(hashOf(await done("run", "shards", "--json"))).toBe(whole);
  const { code, error } = await coopolis(["run-shard", "shards", "3"]);
  expect([code, error]).toEqual([1, "There is no shard 3: the experiment has shards 0 to 2.\n"]);
});

test("a part that is torn is told of, ignored and made again", async () => {
  await done("design", "grid.yaml", "-o", "torn", "--shard-size", "12");
  await done("run", "torn");
  const part = path("torn/parts/runs-00000.parquet");
  truncateSync(part, readFileSync(part).length - 7);
  copyFileSync(part, path("torn/parts/runs-00000.parquet.123.unfinished"));
  expect(await done("status", "torn")).toContain("Shard 0: its part is damaged");
  expect(hashOf(await done("resume", "torn", "--json"))).toBe(whole);
});

test("Ctrl-C finishes the runs in hand, ends with 75, and resume ends with the same table", async () => {
  await done("design", "grid.yaml", "-o", "stopped", "--shard-size", "8");
  const { code, error } = await coopolis(["run", "stopped", "--workers", "1"], {
    meanwhile: (child) => {
      // Once a shard has its journal, runs are in hand.
      const waiting = setInterval(() => {
        if (readdirSync(path("stopped/journal")).length === 0) return;
        clearInterval(waiting);
        child.kill("SIGINT");
      }, 5);
      child.on("close", () => clearInterval(waiting));
    },
  });
  if (code === 0) return; // This machine was too fast to be stopped.
  expect(code).toBe(75);
  expect(error).toContain("coopolis resume stopped");
  expect(hashOf(await done("resume", "stopped", "--json"))).toBe(whole);
});

test("a manifest changed by hand is refused", async () => {
  await done("design", "grid.yaml", "-o", "changed");
  const manifest = path("changed/experiment.json");
  writeFileSync(manifest, readFileSync(manifest, "utf8").replace('"replicates": 2', '"replicates": 3'));
  const { code, error } = await coopolis(["run", "changed"]);
  expect(code).toBe(1);
  expect(error).toContain("was changed after the experiment was designed");
});

test("another version of the engine goes on only where that is accepted", async () => {
  await done("design", "grid.yaml", "-o", "older");
  const manifest = path("older/experiment.json");
  writeFileSync(
    manifest,
    readFileSync(manifest, "utf8").replaceAll(/"engineVersion": "[^"]+"/g, '"engineVersion": "0.0.1"'),
  );
  const refused = await coopolis(["run", "older"]);
  expect(refused.code).toBe(1);
  expect(refused.error).toContain("was designed with coopolis 0.0.1");
  expect(hashOf(await done("run", "older", "--json", "--accept-version"))).toBe(whole);
});

test("a thread that dies costs its run; the row says why, and resume mends it", async () => {
  write(
    "dying.mjs",
    `import { isMainThread, threadId } from "node:worker_threads";
    const { sqrt } = Math;
    let calls = 0;
    // The first two threads die: the trial's own, and that of the first of its policies by itself.
    if (!isMainThread && threadId <= 2) Math.sqrt = (x) => (++calls > 100 ? process.exit(3) : sqrt(x));`,
  );
  await done("design", "grid.yaml", "-o", "dying");
  const { code, error } = await coopolis(["run", "dying", "--workers", "1"], { preload: path("dying.mjs") });
  expect(code).toBe(2);
  expect(error).toMatch(/Run [\d, ]+ failed: WorkerDied: worker exited with code: 3/);
  expect(error).toContain("Try them again: coopolis resume dying");
  const failures = readFileSync(path("dying/failures.d/00000.ndjson"), "utf8").trim().split("\n");
  expect(JSON.parse(failures[0]!)).toMatchObject({ name: "WorkerDied", attempt: 1, point: 0 });
  const refused = await coopolis(["analyze", "dying", "convergence"]);
  expect(refused.code).toBe(1);
  expect(refused.error).toMatch(/0 of 24 runs are missing \(–\) and \d+ failed \(\d/);
  expect(hashOf(await done("resume", "dying", "--json"))).toBe(whole);
  expect(readdirSync(path("dying/journal"))).toEqual([]);
});

test("--on-error stop begins nothing after a failed run, and what was done stays done", async () => {
  await done("design", "grid.yaml", "-o", "strict");
  const { code, error } = await coopolis(["run", "strict", "--workers", "1", "--on-error", "stop"], {
    preload: path("dying.mjs"),
  });
  expect(code).toBe(2);
  expect(error).toContain("Stopped after");
  expect(readdirSync(path("strict/parts"))).toEqual([]);
  expect(hashOf(await done("resume", "strict", "--json"))).toBe(whole);
});

test("a run that takes longer than it may fails by its time limit", async () => {
  await done("design", "grid.yaml", "-o", "slow");
  const { code, error } = await coopolis(["run", "slow", "--timeout", "0.000001", "--max-failures", "3"]);
  expect(code).toBe(2);
  expect(error).toMatch(/failed: Timeout: not done after/);
});
