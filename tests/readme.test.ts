/** Tables of the README are written from the registries: `UPDATE_README=1 npx vitest run --project node tests/readme.test.ts`. */
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { analyses } from "../engine/experiment/analyses/index.ts";
import { model } from "../engine/experiment/library.ts";
import { methods } from "../engine/experiment/methods/index.ts";
import { LEVER_GROUPS } from "../engine/model/lever.ts";
import { VALIDATION_KINDS } from "../engine/validation/kind.ts";
import { VERDICTS } from "../engine/validation/rule.ts";
import type { ValidationTable } from "../engine/validation/table.ts";

const PATH = new URL("../README.md", import.meta.url);

/** What `coopolis validate-model --out docs` found last. */
const validation = JSON.parse(
  readFileSync(new URL("../docs/validation.json", import.meta.url), "utf8"),
) as ValidationTable;

/** The sentences of a document of limits. */
const limitsIn = (file: string): string[] =>
  readFileSync(new URL(`../docs/${file}`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("- "));

test("limits are said in both languages", () => {
  expect(limitsIn("limits.zh.md")).toHaveLength(limitsIn("limits.md").length);
});

const tables: Readonly<Record<string, string>> = {
  limits: limitsIn("limits.md").join("\n"),
  mechanisms: model.mechanisms
    .map(({ name, label }, k) => `${k + 1}. [${label.en}](docs/odd.md#mechanism-${name.toLowerCase()})`)
    .join("\n"),
  levers: [
    "| group | levers |",
    "|---|---|",
    ...Object.entries(LEVER_GROUPS).map(
      ([group, label]) =>
        `| ${label.en} | ${model.levers
          .filter((lever) => lever.group === group)
          .map(({ name, label: what }) => `[\`${name}\`](docs/odd.md#lever-${name.toLowerCase()}): ${what.en}`)
          .join("; ")} |`,
    ),
  ].join("\n"),
  validation: [
    "| row | what was published | kind | verdict |",
    "|---|---|---|---|",
    ...validation.rows.map(
      ({ id, label, kind, verdict }) =>
        `| [${id}](docs/validation.md#${id.toLowerCase()}) | ${label.en} | ${VALIDATION_KINDS[kind].en} | ${VERDICTS[verdict].en} |`,
    ),
  ].join("\n"),
  methods: [
    "| method | what for | analyses |",
    "|---|---|---|",
    ...methods.map(
      ({ kind, description, analyses: suited }) => `| \`${kind}\` | ${description.en} | ${suited.join(", ")} |`,
    ),
  ].join("\n"),
  analyses: [
    "| analysis | what it answers |",
    "|---|---|",
    ...analyses.map(({ name, description }) => `| \`${name}\` | ${description.en} |`),
  ].join("\n"),
};

for (const [name, table] of Object.entries(tables))
  test(`the README's table of ${name} is the registry's`, () => {
    const text = readFileSync(PATH, "utf8");
    const block = new RegExp(`(<!-- ${name}:begin -->\\n)[\\s\\S]*?(<!-- ${name}:end -->)`);
    const written = text.replace(block, (_, begin: string, end: string) => `${begin}\n${table}\n\n${end}`);
    if (process.env["UPDATE_README"]) writeFileSync(PATH, written);
    expect(text.replace(/\r/g, "") === written || process.env["UPDATE_README"] !== undefined).toBe(true);
  });

test("README commands name scripts and files that exist", () => {
  const text = readFileSync(PATH, "utf8");
  const scripts = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
    scripts: Record<string, string>;
  };
  for (const [, script] of text.matchAll(/npm run ([\w:]+)/g)) expect(Object.keys(scripts.scripts)).toContain(script);
  for (const [, path] of text.matchAll(/\]\((?!http)([^)#]+)\)/g))
    expect(() => readFileSync(new URL(`../${path}`, import.meta.url))).not.toThrow();
});
