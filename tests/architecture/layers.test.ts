import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import config from "../../.dependency-cruiser.mjs";

const program = resolve("node_modules/dependency-cruiser/bin/dependency-cruise.mjs");

interface Answer {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string }[];
  };
}

/** What dependency-cruiser says of the project in a folder, under our own rules. */
function cruise(folder: string): Answer {
  const options = ["--config", resolve(".dependency-cruiser.mjs"), "--output-type", "json"];
  const answer = spawnSync(process.execPath, [program, ...options, "engine", "playground", "tests"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  return JSON.parse(answer.stdout) as Answer;
}

/** A project in which each file breaks the rules named beside it. */
const broken: Record<string, { readonly source: string; readonly breaks?: readonly string[] }> = {
  "package.json": { source: '{ "type": "module", "imports": { "#engine": "./engine/index.ts" } }' },
  "node_modules/svelte/package.json": {
    source: '{ "name": "svelte", "exports": { ".": "./index.js", "./internal/*": "./index.js" } }',
  },
  "node_modules/svelte/index.js": { source: "" },
  "engine/index.ts": {
    source: [
      "support/a",
      "text/a",
      "population/a",
      "model/a",
      "levers/a",
      "levers/b",
      "mechanisms/a",
      "metrics/a",
      "scenario/a",
      "experiment/a",
      "validation/a",
    ]
      .map((file) => `import "./${file}.ts";`)
      .join("\n"),
  },
  "engine/support/a.ts": {
    source: 'import type { X } from "../model/a.ts"; import "./missing.ts";',
    breaks: ["support-knows-nothing", "resolves"],
  },
  "engine/support/forgotten.ts": { source: "", breaks: ["registered"] },
  "engine/text/a.ts": { source: 'import "../experiment/b.ts";', breaks: ["words-know-codes"] },
  "engine/population/a.ts": { source: 'import "../model/a.ts";', breaks: ["population-knows-no-contracts"] },
  "engine/model/a.ts": { source: 'import "../levers/b.ts";', breaks: ["contracts-know-no-content"] },
  "engine/levers/a.ts": {
    source: 'import "./b.ts"; import "../metrics/a.ts";',
    breaks: ["levers-stand-alone", "content-files-stand-alone"],
  },
  "engine/levers/b.ts": { source: "" },
  "engine/mechanisms/a.ts": {
    source: 'import "../levers/b.ts"; import "./a/part.ts";',
    breaks: ["mechanisms-stand-alone"],
  },
  "engine/mechanisms/a/part.ts": { source: "" },
  "engine/metrics/a.ts": { source: 'import "../scenario/a.ts";', breaks: ["metrics-stand-alone"] },
  "engine/scenario/a.ts": {
    source: 'import "../experiment/b.ts"; import "node:fs";',
    breaks: ["scenario-does-not-run", "engine-no-node"],
  },
  "engine/experiment/a.ts": {
    source: 'import "../text/b.ts"; import "svelte"; import "../hosts/web-worker.ts";',
    breaks: ["experiment-needs-no-words", "engine-few-packages", "engine-is-pure"],
  },
  "engine/experiment/b.ts": { source: 'import "./c.ts";' },
  "engine/experiment/e.ts": { source: 'import "../validation/b.ts";', breaks: ["experiment-judges-nothing"] },
  "engine/validation/a.ts": {
    source: 'import "../experiment/e.ts"; import "../text/b.ts";',
    breaks: ["validation-needs-no-words"],
  },
  "engine/validation/b.ts": { source: "" },
  "engine/experiment/c.ts": { source: 'import "./d.ts";', breaks: ["no-cycles"] },
  "engine/experiment/d.ts": { source: 'import "./c.ts";' },
  "engine/text/b.ts": { source: "" },
  "engine/hosts/web-worker.ts": { source: 'import "../support/a.ts";', breaks: ["public-face-only"] },
  "engine/hosts/cli.ts": { source: 'import "#engine"; import "node:fs";' },
  "playground/App.svelte": {
    source: '<script lang="ts">import "#engine"; import "../engine/hosts/cli.ts"; import "../tests/a.ts";</script>',
    breaks: ["playground-is-no-host", "nothing-imports-tests"],
  },
  "playground/ui/Slider.svelte": { source: '<script lang="ts">import "#engine";</script>', breaks: ["ui-is-generic"] },
  "playground/charts/Lines.svelte": {
    source: '<script lang="ts">import "../views/a.ts";</script>',
    breaks: ["charts-only-draw"],
  },
  "playground/views/a.ts": { source: "" },
  "tests/a.ts": { source: 'import "../engine/support/a.ts";' },
};

function writeProject(): string {
  const folder = mkdtempSync(join(tmpdir(), "layers-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [file, { source }] of Object.entries(broken)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), source);
  }
  return folder;
}

test("dependency-cruiser sees every seeded violation, and nothing else", () => {
  const seen = cruise(writeProject()).summary.violations.map(({ rule, from }) => `${from}: ${rule.name}`);
  const seeded = Object.entries(broken).flatMap(([file, { breaks = [] }]) => breaks.map((rule) => `${file}: ${rule}`));
  expect([...new Set(seen)].sort()).toEqual(seeded.sort());
});

test("every layering rule has a seeded violation", () => {
  const seeded = new Set(Object.values(broken).flatMap(({ breaks = [] }) => breaks));
  expect([...seeded].sort()).toEqual(config.forbidden!.map(({ name }) => name).sort());
});

test("dependency-cruiser reads every source file of this project", () => {
  const files = ["engine", "playground"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file.replaceAll("\\", "/")}`),
  );
  const sources = files.filter((file) => /[.](ts|svelte)$/.test(file) && !file.endsWith(".d.ts"));
  const seen = new Set(cruise(".").modules.map(({ source }) => source));
  expect(sources.filter((file) => !seen.has(file))).toEqual([]);
});
