/**
 * Adding a lever, a metric or a mechanism is one file, and its name in the folder's index (the line that imports it and
 * its place in the list). The proof: a copy of the engine, three files, three names, the ordinary build.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import type * as Engine from "../../engine/index.ts";

const here = resolve(import.meta.dirname, "../..");
let copy: string;
let engine: typeof Engine;

/** Adds one name to an index: an import before the first one, an entry at the end of the list. */
function register(folder: string, name: string, file: string): void {
  const path = join(copy, "engine", folder, "index.ts");
  const source = readFileSync(path, "utf8");
  const line = `import { ${name} } from "./${file}";\n`;
  const at = source.indexOf("import ");
  const end = source.lastIndexOf("];");
  writeFileSync(path, `${source.slice(0, at)}${line}${source.slice(at, end)}  ${name},\n${source.slice(end)}`);
}

const FILES = {
  "levers/festival-money.ts": `
    import { lever } from "../model/lever.ts";
    import { dial } from "../support/quantity.ts";
    export const festivalMoney = lever({
      name: "festivalMoney",
      label: { en: "Festival money", zh: "节日补助" },
      description: { en: "A payment to every household each January.", zh: "每年一月发给每户。" },
      group: "safetyNet",
      setting: { kind: "number", dial: dial({ label: { en: "payment", zh: "补助" }, description: { en: "a household", zh: "每户" }, unit: "yuan", min: 0, max: 5000, default: 1000, source: { tag: "ASSUMED", note: "for this test" } }) },
      neutral: 0,
      cost: { en: "the payment", zh: "补助金额" },
      source: { tag: "ASSUMED", note: "for this test" },
      acts: "yearly",
      flows: { festivalMoney: { from: "government", to: "households", label: { en: "festival money", zh: "节日补助" }, income: "transfers" } },
      reads: ["households.cash", "households.incomeOfMonth"],
      writes: ["households.cash", "households.incomeOfMonth"],
      act({ index, first, end }, value, { households: h, ledger }, { flow }) {
        for (let i = first; i < end; i++) {
          h.cash[i]! += value;
          h.incomeOfMonth[i]! += value;
        }
        ledger.transfer(index, flow.festivalMoney, value * (end - first));
      },
    });`,
  "mechanisms/feasts.ts": `
    import { mechanism } from "../model/mechanism.ts";
    import { real } from "../population/column.ts";
    import { dial } from "../support/quantity.ts";
    export const feasts = mechanism({
      name: "feasts",
      label: { en: "Feasts", zh: "宴席" },
      description: { en: "A share of cash is spent on feasts.", zh: "部分现金用于宴席。" },
      scope: "village",
      parameters: { feastShare: dial({ label: { en: "share of cash spent on feasts", zh: "宴席支出占现金比例" }, description: { en: "a month", zh: "每月" }, unit: "share", min: 0, max: 1, default: 0.01, source: { tag: "ASSUMED", note: "for this test" } }) },
      flows: { feasts: { from: "households", to: "outside", label: { en: "feasts", zh: "宴席" }, use: "consumption" } },
      columns: { households: { feastsOfMonth: real("feasts of this month", "本月宴席支出", "yuan", 0, 1e9) } },
      reads: ["households.cash", "households.feastsOfMonth"],
      writes: ["households.cash", "households.feastsOfMonth"],
      run({ index, first, end }, { households: h, ledger }, { p, flow, households: own }) {
        let spent = 0;
        for (let i = first; i < end; i++) {
          own.feastsOfMonth[i] = p.feastShare * h.cash[i]!;
          h.cash[i]! -= own.feastsOfMonth[i]!;
          spent += own.feastsOfMonth[i]!;
        }
        ledger.transfer(index, flow.feasts, spent);
      },
    });`,
  "metrics/feasting.ts": `
    import { metric } from "../model/metric.ts";
    import { defined } from "../support/outcome.ts";
    export const feasting = metric({
      name: "feasting",
      label: { en: "Spent on feasts", zh: "宴席支出" },
      description: { en: "Twelve months, all households.", zh: "近十二个月，全部农户。" },
      unit: "yuan",
      better: "neither",
      min: 0,
      max: 1e12,
      reads: ["households.feastsOfMonth"],
      measure: (view) => defined(view.flowOfYear("feasts")),
    });`,
};

const SCENARIO = `
schema: 1
id: trial
title: { en: Trial, zh: 试验 }
population: { base: GX14, villages: 2, households: 40 }
months: 12
burnIn: 0
seed: extension
replicates: 1
assumptions: { feastShare: 0.05 }
policies:
  - { id: without, name: { en: Without, zh: 无 } }
  - { id: with, name: { en: With, zh: 有 }, settings: { festivalMoney: 1000 } }
report: { outcomes: [feasting, publicCost] }
`;

beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), "coopolis-extension-"));
  for (const path of ["engine", "scenarios"]) {
    mkdirSync(join(copy, path), { recursive: true });
    cpSync(join(here, path), join(copy, path), { recursive: true });
  }
  for (const file of ["package.json", "tsconfig.base.json", "tsconfig.json"])
    cpSync(join(here, file), join(copy, file));
  symlinkSync(join(here, "node_modules"), join(copy, "node_modules"), "dir");
  for (const [file, source] of Object.entries(FILES)) writeFileSync(join(copy, "engine", file), source);
  register("levers", "festivalMoney", "festival-money.ts");
  register("mechanisms", "feasts", "feasts.ts");
  register("metrics", "feasting", "feasting.ts");
  const input = {
    index: join(copy, "engine/index.ts"),
    cli: join(copy, "engine/hosts/cli.ts"),
    "node-worker": join(copy, "engine/hosts/node-worker.ts"),
  };
  await build({
    root: copy,
    configFile: false,
    logLevel: "error",
    build: { ssr: true, outDir: "dist/node", target: "node20", rolldownOptions: { input } },
  });
  engine = (await import(/* @vite-ignore */ pathToFileURL(join(copy, "dist/node/index.js")).href)) as typeof Engine;
}, 120_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

const coopolis = (...command: string[]): string =>
  execFileSync(process.execPath, [join(copy, "dist/node/cli.js"), ...command, "--lang", "en"], { encoding: "utf8" });

test("a new lever is a key of scenario files, with a range that is checked", () => {
  expect(engine.readScenario(SCENARIO, engine.known)).toHaveProperty("scenario");
  const beyond = engine.readScenario(SCENARIO.replace("festivalMoney: 1000", "festivalMoney: 9000"), engine.known);
  expect(beyond).toHaveProperty("problems.length", 1);
});

test("a new lever, metric and mechanism run, and what they do is in the result", async () => {
  const read = engine.readScenario(SCENARIO, engine.known);
  if (!("scenario" in read)) throw new Error("The scenario was refused.");
  const { comparison } = await engine.runAll(read.scenario, engine.aboutOf(read.scenario), [engine.localPort()]);
  const [without, withMoney] = comparison.policies;
  expect(without!.end["feasting"]!.mean).toBeGreaterThan(0);
  expect(withMoney!.change!["feasting"]!.mean).toBeGreaterThan(0);
  expect(withMoney!.change!["publicCost"]!.mean).toBeCloseTo(1000, 8); // One January, a year's run.
  expect(withMoney!.flows["festivalMoney"]).toBe(40_000);
});

test("the command line lists the new names and the new parameter", () => {
  const names = coopolis("list");
  for (const name of ["festivalMoney", "feasts", "feasting", "feastShare"]) expect(names).toContain(name);
  expect(coopolis("list", "parameters")).toContain("share of cash spent on feasts");
});
