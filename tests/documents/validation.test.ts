/** The committed table of validation: `coopolis validate-model --out docs` makes it anew. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { version } from "#engine";
import { validationMarkdown } from "../../engine/hosts/cli/validation/markdown.ts";
import { judge, rowVerdict } from "../../engine/validation/rule.ts";
import { validationRows } from "../../engine/validation/rows/index.ts";
import type { ValidationTable } from "../../engine/validation/table.ts";

const table = JSON.parse(
  readFileSync(new URL("../../docs/validation.json", import.meta.url), "utf8"),
) as ValidationTable;

test("the table has every row and check of the registry, and says of what model it speaks", () => {
  const asked = validationRows.map(({ id, kind, checks }) => [id, kind, checks.map((check) => [check.id, check.rule])]);
  expect(table.rows.map(({ id, kind, checks }) => [id, kind, checks.map((check) => [check.id, check.rule])])).toEqual(
    asked,
  );
  expect(table.version).toBe(version);
  expect(table.modelHash).toMatch(/^[0-9a-f]{64}$/);
});

test.each(table.rows.map((row) => [row.id, row] as const))("what is said of %s follows from its numbers", (_, row) => {
  for (const { simulated, rule, tag, verdict, needs } of row.checks) {
    expect(simulated === null).toBe(needs !== null);
    expect(verdict).toBe(simulated ? judge(simulated, rule, row.kind, tag) : "notYetRun");
  }
  expect(row.verdict).toBe(rowVerdict(row.checks.map(({ verdict }) => verdict)));
  expect(row.failed).toBe(0);
});

test.each(["en", "zh"] as const)("the document is the table (%s)", async (locale) => {
  const name = locale === "en" ? "validation.md" : "validation.zh.md";
  await expect(validationMarkdown(table, locale)).toMatchFileSnapshot(`../../docs/${name}`);
});
