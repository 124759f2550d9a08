/** The package as others install it: packed, installed in an empty project, imported, typed, and called. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { smallScenario } from "./small-scenario.ts";

const project = mkdtempSync(join(tmpdir(), "coopolis-package-"));
const inProject = (file: string, ...words: string[]): string =>
  execFileSync(file, words, { cwd: project, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
const write = (name: string, text: string): void => writeFileSync(join(project, name), text);

beforeAll(() => {
  execFileSync("npm", ["pack", "--ignore-scripts", "--pack-destination", project], { stdio: "pipe" });
  const tarball = readdirSync(project).find((name) => name.endsWith(".tgz"))!;
  write("package.json", '{ "name": "study", "private": true, "type": "module" }');
  write("small.yaml", smallScenario());
  // Without optional packages: the library must do without them.
  inProject("npm", "install", `./${tarball}`, "--omit=optional", "--prefer-offline", "--no-audit", "--no-fund");
}, 300_000);

const PROGRAM = `
import { aboutOf, runAll, localPort, gini, sortedSample, type Comparison } from "coopolis";
import { openNodePool, readScenarioFile } from "coopolis/node";

const scenario = await readScenarioFile("small.yaml");
const pool = openNodePool(2);
const threads: Comparison = (await runAll(scenario, aboutOf(scenario), pool.ports)).comparison;
await pool.close();
const here = (await runAll(scenario, aboutOf(scenario), [localPort()])).comparison;
const inequality = gini(sortedSample(Float64Array.of(1, 2, 3)));
const change: number | null = threads.policies[1]!.change!["headcount"]!.mean;
console.log(JSON.stringify({ hash: threads.resultHash, same: here.resultHash === threads.resultHash, change, inequality }));
`;

test("the import runs a comparison on threads and without, with the hash of the command line", () => {
  write(
    "study.mjs",
    PROGRAM.replace(", type Comparison", "")
      .replace(/: (Comparison|number \| null)/g, "")
      .replace(/!(?=[.[])/g, ""),
  );
  const answer = JSON.parse(inProject(process.execPath, "study.mjs")) as { hash: string; same: boolean };
  expect(answer.same).toBe(true);
  const cli = JSON.parse(inProject("npx", "coopolis", "compare", "small.yaml", "--json", "--quiet")) as {
    resultHash: string;
  };
  expect(cli.resultHash).toBe(answer.hash);
});

test("the types are complete: a strict program that uses them compiles", () => {
  write("study.ts", PROGRAM);
  const compilerOptions = {
    module: "nodenext",
    target: "es2023",
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    types: ["node"],
  };
  write("tsconfig.json", JSON.stringify({ compilerOptions, files: ["study.ts"] }));
  mkdirSync(join(project, "node_modules/@types"), { recursive: true });
  for (const name of ["@types/node", "undici-types"])
    cpSync(resolve("node_modules", name), join(project, "node_modules", name), { recursive: true });
  expect(inProject(process.execPath, resolve("node_modules/typescript/bin/tsc"), "-p", ".")).toBe("");
});

test("an experiment runs through the command line, and a query says which package it lacks", () => {
  write(
    "list.yaml",
    "schema: 1\nscenario: small.yaml\nmethod: { kind: list }\nfactors: [{ lever: dutyFreeQuota, policy: no-quota, values: [0, 8000] }]\n",
  );
  inProject("npx", "coopolis", "design", "list.yaml", "-o", "list");
  inProject("npx", "coopolis", "run", "list", "--quiet");
  inProject("npx", "coopolis", "collect", "list", "-o", "runs.csv");
  expect(readdirSync(project)).toContain("runs-codebook.csv");
  expect(() => inProject("npx", "coopolis", "query", "list", "SELECT 1")).toThrow("npm install @duckdb/node-api");
});

test("the program in the README runs as it stands", () => {
  const program = /```js\n([\s\S]*?)```/.exec(readFileSync("README.md", "utf8"))![1]!;
  write("readme.mjs", program);
  cpSync(join(project, "node_modules/coopolis/scenarios"), join(project, "scenarios"), { recursive: true });
  expect(inProject(process.execPath, "readme.mjs")).toMatch(/^-?[\d.e-]+ [0-9a-f]{64}\n$/);
});

test("the package holds what it needs and no source", () => {
  const held = readdirSync(join(project, "node_modules/coopolis"), { recursive: true, encoding: "utf8" });
  for (const name of [
    "README.md",
    "LICENSE",
    "NOTICE",
    "CHANGELOG.md",
    "dist/node/node.js",
    "scenarios/duty-free-quota.yaml",
  ])
    expect(held).toContain(name);
  expect(held.filter((name) => /^(engine|playground|tests)\b/.test(name))).toEqual([]);
});
