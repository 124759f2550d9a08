import { spawn } from "node:child_process";
import { accessSync, constants, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { version, type Comparison } from "#engine";
import { buildNode } from "./build.ts";
import { smallScenario } from "./small-scenario.ts";

const cli = join(buildNode("cli"), "cli.js");
const folder = mkdtempSync(join(tmpdir(), "coopolis-"));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const small = file("small.yaml", smallScenario());

/** All that a command says to the side when nothing is wrong, on a machine however busy. */
const progressOnly = /^(\d+ of \d+ replicates done\n)*$/;

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs the built command, and does something to it while it runs. */
function coopolis(
  typed: readonly string[],
  { language = "C.UTF-8", preload = "", meanwhile = (_: ReturnType<typeof spawn>) => undefined as unknown } = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [...(preload ? ["--import", pathToFileURL(preload).href] : []), cli, ...typed],
      { env: { ...process.env, LC_ALL: language } },
    );
    let [out, error] = ["", ""];
    child.stdout.on("data", (data: Buffer) => (out += data.toString()));
    child.stderr.on("data", (data: Buffer) => (error += data.toString()));
    child.on("error", reject).on("close", (code) => resolve({ code, out, error }));
    meanwhile(child);
  });
}

test("compare prints a table, a sentence and the hashes, in plain lines of at most 100 cells", async () => {
  const { code, out, error } = await coopolis(["compare", small]);
  expect(error).toMatch(progressOnly);
  expect(code).toBe(0);
  expect(out).toContain("SMALL  A small test");
  expect(out).toMatch(/“No quota”\n  With “No quota”, [^]* Baseline +Policy +Change +80% range +In runs\n/);
  expect(out).toMatch(/Poverty headcount, line 3,650 .*%/);
  expect(out).toMatch(/result hash {4}[0-9a-f]{64}/);
  expect(out).toContain("With 4 replicates, ranges are rough.");
  expect(out).not.toContain("\u001b");
  for (const line of out.split("\n")) expect(line.length, line).toBeLessThanOrEqual(100);
});

test("a file that asks no question and states no limits is answered without them", async () => {
  const bare = smallScenario().replace(/^(question|lookAt|limits): .*\n/gm, "");
  const { out } = await coopolis(["compare", file("bare.yaml", bare)]);
  expect(out).toMatch(/^SMALL {2}A small test\nGX14: /);
  expect(out).not.toMatch(/Look at|What it cannot say/);
});

test("compare --json prints the comparison and nothing else", async () => {
  const { code, out } = await coopolis(["compare", small, "--json"]);
  const comparison = JSON.parse(out) as Comparison;
  expect(code).toBe(0);
  expect(comparison).toMatchObject({ schema: 1, version, base: "GX14", months: 14, households: 80, replicates: 4 });
  expect(comparison.policies[1]!.change!["headcount"]!.defined).toBe(4);
});

test("the number of workers does not change a bit of the answer", async () => {
  const [one, three] = await Promise.all(
    ["1", "3"].map((workers) => coopolis(["compare", small, "--json", "--workers", workers])),
  );
  expect(three!.out).toBe(one!.out);
});

test("--replicates, --households and --fixed-parameters change what runs, and the answer says so", async () => {
  const { out } = await coopolis([
    "compare",
    small,
    "--json",
    "--replicates",
    "2",
    "--households",
    "50",
    "--fixed-parameters",
  ]);
  expect(JSON.parse(out)).toMatchObject({ replicates: 2, households: 50, fixedParameters: true });
  expect((JSON.parse(out) as Comparison).notes.map(({ code }) => code)).toContain("fixedParameters");
});

test("run shows each policy by itself", async () => {
  const { code, out } = await coopolis(["run", small]);
  expect(code).toBe(0);
  expect(out).toMatch(/“Status quo” +Mean +80% range/);
  expect(out).toMatch(/“No quota” +Mean +80% range/);
});

test("results go to Parquet and CSV files, or as CSV to the output", async () => {
  const [parquet, table] = [join(folder, "a", "runs.parquet"), join(folder, "runs.csv")];
  const { code, error } = await coopolis(["compare", small, "--out", parquet, "--csv", table]);
  expect(code).toBe(0);
  const codebook = join(folder, "runs-codebook.csv");
  expect(error).toContain(`Wrote ${parquet}.\nWrote ${table}.\nWrote ${codebook}.\n`);
  expect(readdirSync(join(folder, "a"))).toEqual(["runs.parquet"]);
  expect(readFileSync(codebook, "utf8")).toMatch(/^column,label_en,label_zh,unit,type,.*\npolicy,policy,政策,/);
  const piped = await coopolis(["compare", small, "--csv", "-"]);
  expect(piped.out).toBe(readFileSync(table, "utf8"));
  expect(piped.out.split("\n")).toHaveLength(1 + 2 * 4 * 4 * 14 + 1); // policies × replicates × outcomes × months, head and end
});

test("a wrong file is answered with every problem, its place and exit code 1", async () => {
  const wrong = file(
    "wrong.yaml",
    smallScenario().replace("months: 14", "months: 1000").replace("dutyFreeQuota: 0", "dutyFreeQouta: 0"),
  );
  const { code, out, error } = await coopolis(["compare", wrong]);
  expect([code, out]).toEqual([1, ""]);
  expect(error).toContain(`${wrong}:9:9: months: expected a whole number from 12 to 240 (months); got 1000.`);
  expect(error).toContain("Did you mean dutyFreeQuota?");
  expect(error).not.toContain("at " + "Object.");
});

test("a file that is not there, a folder and an option that does not exist end with 1 and say what to do", async () => {
  const [absent, directory, option, number] = await Promise.all([
    coopolis(["compare", join(folder, "absent.yaml")]),
    coopolis(["run", folder]),
    coopolis(["compare", small, "--replicate", "3"]),
    coopolis(["compare", small, "--replicates", "0"]),
  ]);
  for (const one of [absent, directory, option, number]) expect([one.code, one.out]).toEqual([1, ""]);
  expect(absent.error).toMatch(/absent\.yaml cannot be read \(ENOENT\)/);
  expect(directory.error).toContain("is a folder. Experiment folders cannot be run yet");
  expect(option.error).toContain("Did you mean --replicates?");
  expect(option.error).toContain("Try: coopolis compare --help");
  expect(number.error).toContain("Expected a whole number from 1 to 10,000.");
});

test("a thread that dies costs its replicate, not the answer: exit code 2, and the answer says so", async () => {
  // The first thread dies in the middle of its first replicate; the one that replaces it does not.
  const dying = file(
    "dying.mjs",
    `import { isMainThread, threadId } from "node:worker_threads";
    const { sqrt } = Math;
    let calls = 0;
    if (!isMainThread && threadId === 1) Math.sqrt = (x) => (++calls > 100 ? process.exit(3) : sqrt(x));`,
  );
  const { code, out, error } = await coopolis(["compare", small, "--workers", "1"], { preload: dying });
  expect(code).toBe(2);
  expect(error).toContain("Replicate 0 failed and is left out: WorkerDied: worker exited with code: 3");
  expect(out).toContain("1 of 4 replicates failed and are left out.");
  expect(out).toContain("3 replicates");
});

test("an output that cannot be written is refused before anything runs", async () => {
  const blocked = join(small, "runs.parquet"); // below a file
  const { code, out, error } = await coopolis(["compare", small, "--out", blocked]);
  expect([code, out]).toEqual([1, ""]);
  expect(error).toContain("cannot be written");
});

test("validate names valid files, and shows the problems of others with an excerpt", async () => {
  const wrong = file("wrong-base.yaml", smallScenario().replace("base: GX14", "base: GX15"));
  const { code, out, error } = await coopolis(["validate", small, wrong]);
  expect(code).toBe(1);
  expect(out).toBe(`${small}: valid. SMALL: 2 policies, 80 households, 14 months, 4 replicates.\n`);
  expect(error).toContain(`${wrong}:8:21: population.base: expected one of R13, GX14; got GX15. Did you mean GX14?`);
  expect(error).toMatch(/8 \| population: \{ base: GX15/);
});

test("Ctrl-C finishes the replicates in hand, prints the partial answer and ends with 75", async () => {
  const long = file("long.yaml", smallScenario({ replicates: 2000, months: 60, households: 400 }));
  const { code, out, error } = await coopolis(["compare", long, "--workers", "2"], {
    meanwhile: (child) => child.stderr!.once("data", () => child.kill("SIGINT")), // the first line of progress
  });
  expect(code).toBe(75);
  expect(error).toContain("the replicates in hand are finished first");
  expect(out.replace(/\s+/g, " ")).toMatch(/Stopped early: \d+ of 2,000 replicates are done/);
  expect(out).toMatch(/result hash/);
});

test("a second Ctrl-C stops at once, with 75", async () => {
  const slow = file("slow.yaml", smallScenario({ replicates: 4, months: 240, households: 40_000 }));
  const { code, out } = await coopolis(["compare", slow, "--workers", "1"], {
    meanwhile: (child) => {
      const interrupt = () => child.kill("SIGINT");
      child.stderr!.once("data", () => (interrupt(), child.stderr!.once("data", interrupt))); // progress, then the answer
    },
  });
  expect([code, out]).toEqual([75, ""]);
});

test("the answer comes in Chinese where --lang or the computer says so", async () => {
  const [asked, set] = await Promise.all([
    coopolis(["compare", small, "--lang", "zh"]),
    coopolis(["compare", small], { language: "zh_CN.UTF-8" }),
  ]);
  expect(asked.out).toContain("小测试");
  expect(asked.out).toContain("80%区间");
  expect(set.out).toBe(asked.out);
  const [help, wrong] = await Promise.all([
    coopolis(["--help", "--lang", "zh"]),
    coopolis(["compare", small, "--replicats", "3", "--lang", "zh"]),
  ]);
  expect(help.out).toContain("用法：");
  expect(wrong.error).toBe(
    "错误：没有选项--replicats\n（您是否要用--replicates？）\n请参阅：coopolis compare --help\n",
  );
});

test("list shows levers with unit, range, default and source, and is readable by machines", async () => {
  const { out } = await coopolis(["list", "levers"]);
  expect(out).toContain("dutyFreeQuota  Duty-free quota (Border trade)");
  expect(out.replace(/\s+/g, " ")).toContain(
    "0 to 20,000 yuan a person and day (nominal), default 8,000 [STATED S2, S3, S4, E1]",
  );
  for (const what of ["mechanisms", "metrics", "scenarios", "parameters", "bases"]) {
    const { code, out: json } = await coopolis(["list", what, "--json"]);
    expect(code).toBe(0);
    expect(Array.isArray(JSON.parse(json)), what).toBe(true);
  }
});

test("completion prints a script for the shell, and completes options", async () => {
  const script = await coopolis(["completion", "bash"]);
  expect([script.code, script.error]).toEqual([0, ""]);
  expect(script.out).toContain("coopolis");
  const options = await coopolis(["complete", "--", "compare", "--rep"]);
  expect(options.out).toContain("--replicates");
});

test("the built command can be executed by its name", () => {
  expect(readFileSync(cli, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  expect(() => accessSync(cli, constants.X_OK)).not.toThrow();
});

test("help names every command and the exit codes", async () => {
  const { code, out } = await coopolis(["--help"]);
  expect(code).toBe(0);
  for (const word of ["compare", "run", "validate", "list", "completion", "Exit codes:", "75"])
    expect(out).toContain(word);
  expect((await coopolis(["--version"])).out).toBe(`${version}\n`);
});
