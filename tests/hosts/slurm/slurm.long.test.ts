import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Submission } from "../../../engine/hosts/slurm/submit.ts";
import { hashOf, openWorkshop } from "../experiment/workshop.ts";
import { ended, said, startCluster, type Cluster } from "./cluster.ts";

const workshop = openWorkshop("slurm", { households: 200 });
/** Ten points, ten replicates, two policies: 200 runs. */
const RUNS_200 = `
schema: 1
scenario: small.yaml
method: { kind: grid, seed: slurm }
factors:
  - { lever: dutyFreeQuota, policy: no-quota, values: [0, 2000, 4000, 6000, 8000] }
  - { parameter: labourBeta, values: [1.5, 2.5] }
replicates: 10
outcomes: [{ metric: headcount }, { metric: netPublicCost }]
`;
const submissions = (name: string): Submission[] =>
  readFileSync(workshop.path(`${name}/slurm/submissions.ndjson`), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Submission);
const parts = (name: string): number[] =>
  readdirSync(workshop.path(`${name}/parts`))
    .flatMap((file) => /^runs-(\d+)[.]parquet$/.exec(file)?.[1] ?? [])
    .map(Number);
/** Shards in the lists of a handing in, task by task. */
const listsOf = (name: string, turn: number): string[] =>
  readdirSync(workshop.path(`${name}/slurm`))
    .filter((file) => file.startsWith(String(turn).padStart(3, "0")) && file.endsWith(".tasks"))
    .sort()
    .flatMap((file) =>
      readFileSync(workshop.path(`${name}/slurm/${file}`), "utf8")
        .trim()
        .split("\n"),
    );
const logs = (name: string): string =>
  readdirSync(workshop.path(`${name}/slurm/logs`))
    .map((file) => readFileSync(workshop.path(`${name}/slurm/logs/${file}`), "utf8"))
    .join("");

let cluster: Cluster;
let hash = "";
beforeAll(async () => {
  cluster = await startCluster(2, 10);
  workshop.write("runs.yaml", RUNS_200);
  await workshop.done("design", "runs.yaml", "-o", "here", "--shard-size", "12");
  hash = hashOf(await workshop.done("run", "here", "--json", "--workers", "1"));
}, 300_000);
afterAll(() => cluster?.stop());

test("200 runs in more tasks than an array may have: one task is killed, and resume submits its shard alone", async () => {
  await workshop.done("design", "runs.yaml", "-o", "array", "--shard-size", "12");
  const one = ["--shards-per-task", "1", "--", "--cpus-per-task=1"];
  const told = await workshop.done("submit", "array", "--slurm", ...one);
  expect(told).toContain("17 shard(s) as 17 task(s) of 1 processor(s)");
  const [first] = submissions("array");
  expect(first!.jobs).toHaveLength(2);
  expect(listsOf("array", 1)).toEqual(Array.from({ length: 17 }, (_, shard) => String(shard)));

  for (let killed = false; !killed; await wait(20)) {
    const found = said("pgrep", ["-f", `cli.js run-shard ${workshop.path("array")}`]).trim();
    if (found !== "") killed = spawnSync("kill", ["-9", found.split("\n").at(-1)!]).status === 0;
  }
  await ended([...first!.jobs, first!.gather]);
  const missing = Array.from({ length: 17 }, (_, shard) => shard).filter((shard) => !parts("array").includes(shard));
  expect(missing).toHaveLength(1);
  expect(logs("array")).toContain("1 shard(s) ended without a part");
  expect(existsSync(workshop.path("array/runs.parquet"))).toBe(false);

  await workshop.done("resume", "array", "--slurm", ...one);
  const again = submissions("array")[1]!;
  expect(listsOf("array", 2)).toEqual(missing.map(String));
  await ended([...again.jobs, again.gather]);
  expect(parts("array")).toHaveLength(17);
  expect(existsSync(workshop.path("array/runs.parquet"))).toBe(true);
  expect(hashOf(await workshop.done("run", "array", "--json"))).toBe(hash);
  expect(await workshop.done("submit", "array", "--slurm")).toContain("nothing to submit");
});

test("all processors of a node work on one task by default", async () => {
  await workshop.done("design", "runs.yaml", "-o", "node", "--shard-size", "12");
  expect(await workshop.done("submit", "node", "--slurm")).toContain("17 shard(s) as 1 task(s) of 2 processor(s)");
  const [all] = submissions("node");
  expect(listsOf("node", 1)).toEqual(["0-16"]);
  expect(await workshop.done("status", "node")).toMatch(/In the queue of Slurm: \d/);
  await ended([...all!.jobs, all!.gather]);
  expect(hashOf(await workshop.done("run", "node", "--json"))).toBe(hash);
});

test("the warning before the time limit leaves finished runs, and the task ends with 75", async () => {
  workshop.write("many.yaml", RUNS_200.replace("replicates: 10", "replicates: 2000"));
  await workshop.done("design", "many.yaml", "-o", "late", "--shard-size", "10000");
  const limits = ["--time=1", "--signal=B:USR1@45", "--cpus-per-task=2"];
  await workshop.done("submit", "late", "--slurm", "--shards-per-task", "4", "--", ...limits);
  const [only] = submissions("late");
  await ended([only!.jobs[0]!]);
  expect(said("scontrol", ["show", "job", only!.jobs[0]!])).toMatch(/ExitCode=75:0/);
  await ended([only!.gather]);
  const { done, runs } = JSON.parse(await workshop.done("status", "late", "--json")) as { done: number; runs: number };
  expect(done).toBeGreaterThan(0);
  expect(done).toBeLessThan(runs);
});

test("what Slurm refuses is shown with what to do, and the next try goes through", async () => {
  await workshop.done("design", "runs.yaml", "-o", "wrong", "--shard-size", "12");
  const wrong = await workshop.coopolis(["submit", "wrong", "--slurm", "--", "--partition=nowhere"]);
  expect(wrong.code).toBe(1);
  expect(wrong.error).toContain("invalid partition specified: nowhere");
  expect(wrong.error).toContain("Correct the options after --");
  await workshop.done("submit", "wrong", "--slurm", "--", "--partition=main");
  const [last] = submissions("wrong");
  await ended([...last!.jobs, last!.gather]);
  expect(hashOf(await workshop.done("run", "wrong", "--json"))).toBe(hash);
});

test("a node that cannot see the folder says so in the log of its job", async () => {
  await workshop.done("design", "runs.yaml", "-o", "unseen", "--shard-size", "12");
  await workshop.done("submit", "unseen", "--slurm", "--", "--hold");
  const [held] = submissions("unseen");
  const manifest = workshop.path("unseen/experiment.json");
  spawnSync("mv", [manifest, `${manifest}.away`]);
  for (const job of [...held!.jobs, held!.gather]) said("scontrol", ["release", job]);
  await ended([...held!.jobs, held!.gather]);
  spawnSync("mv", [`${manifest}.away`, manifest]);
  expect(logs("unseen")).toContain("Put the experiment into a folder that all nodes share");
  expect(await workshop.done("status", "unseen")).toContain("Nothing of it is in the queue");
});

test("GNU parallel calls the same command and gives the same table, whichever shard fails first", async () => {
  await workshop.done("design", "runs.yaml", "-o", "parallel", "--shard-size", "12");
  const cli = said("ls", ["-d", `${process.cwd()}/node_modules/.cache/coopolis-tests/slurm/cli.js`]).trim();
  const { status } = spawnSync(
    "bash",
    [
      "-c",
      `seq 0 16 | parallel -j2 --joblog parallel.log --retries 2 node '${cli}' run-shard parallel {} -j 1 --quiet`,
    ],
    { cwd: workshop.folder },
  );
  expect(status).toBe(0);
  expect(hashOf(await workshop.done("run", "parallel", "--json", "--workers", "2"))).toBe(hash);
});

test("a method that asks for more gets it without anybody: each gathering job submits the next batch", async () => {
  workshop.write("classroom.yaml", readFileSync("scenarios/classroom.yaml", "utf8"));
  const text = readFileSync("scenarios/experiments/best-mix-village.yaml", "utf8").replaceAll("../", "");
  workshop.write("mix.yaml", text);
  await workshop.done("design", "mix.yaml", "-o", "mix-here");
  const here = hashOf(await workshop.done("run", "mix-here", "--json"));
  await workshop.done("design", "mix.yaml", "-o", "mix");
  await workshop.done("submit", "mix", "--slurm");
  for (const began = Date.now(); !existsSync(workshop.path("mix/runs.parquet")); await wait(1000))
    if (Date.now() - began > 600_000) throw new Error(logs("mix"));
  expect(submissions("mix").length).toBeGreaterThan(1);
  expect(hashOf(await workshop.done("run", "mix", "--json"))).toBe(here);
});

test("a new user installs the package without being root, and submits", async () => {
  const home = workshop.path("home");
  const sh = (line: string): string => {
    const { status, stdout, stderr } = spawnSync("bash", ["-c", line], { cwd: home, encoding: "utf8" });
    if (status !== 0) throw new Error(`${line}: ${stderr}`);
    return stdout;
  };
  mkdirSync(home);
  spawnSync("npm", ["pack", "--ignore-scripts", "--pack-destination", home], { encoding: "utf8" });
  sh("npm install --no-audit --no-fund --prefer-offline ./coopolis-*.tgz");
  sh(`cp ${workshop.path("small.yaml")} ${workshop.path("runs.yaml")} .`);
  sh("npx coopolis design runs.yaml -o first --shard-size 12");
  expect(sh("npx coopolis submit first --slurm -- --partition=main --job-name=first")).toContain(
    "coopolis status first",
  );
  for (const began = Date.now(); !existsSync(`${home}/first/runs.parquet`); await wait(1000))
    if (Date.now() - began > 300_000) throw new Error(sh("cat first/slurm/logs/*"));
  expect(sh("npx coopolis status first")).toContain("0 missing");
});
