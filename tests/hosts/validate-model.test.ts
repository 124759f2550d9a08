import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { version, type ValidationTable } from "#engine";
import { buildNode } from "./build.ts";
import { commandOf } from "./command.ts";

const coopolis = commandOf(resolve(buildNode("validate-model"), "cli.js"));
const few = ["validate-model", "--rows", "V7,V20", "--replicates", "2", "--households", "60", "--quiet"];

test("validate-model shows what was published, what was simulated and the verdict", async () => {
  const { code, out } = await coopolis(few);
  expect(code).toBe(0);
  expect(out).toMatch(/^V7 {2}Dividend of an equity grant: /);
  expect(out).toMatch(/built in · FOUND: V7, D12, D12b, D11b · 2 replicates/);
  expect(out).toMatch(/published {2}300 to 700\n {4}simulated {2}\d+ \(\d+ to \d+\)\n {4}verdict {4}(agrees|differs)/);
  expect(out).toMatch(/V20 {2}A village fund that starts before an election: (agrees|differs)/);
});

test("validate-model answers in Chinese, as JSON, and as documents in a folder", async () => {
  expect((await coopolis([...few, "--lang", "zh"])).out).toMatch(/V20 {2}选举前启动的互助资金: (相符|不符)/);
  const folder = mkdtempSync(join(tmpdir(), "coopolis-"));
  const { out } = await coopolis([...few, "--json", "--out", folder]);
  const table = JSON.parse(out) as ValidationTable;
  expect(table).toMatchObject({ schema: 1, version, rows: [{ id: "V7" }, { id: "V20" }] });
  expect(readdirSync(folder).sort()).toEqual(["validation.json", "validation.md", "validation.zh.md"]);
  expect(JSON.parse(readFileSync(join(folder, "validation.json"), "utf8"))).toEqual(table);
  const { out: markdown } = await coopolis([...few, "--markdown"]);
  expect(markdown).toBe(readFileSync(join(folder, "validation.md"), "utf8"));
});

test("a row that is not there is answered with those that are", async () => {
  const { code, error } = await coopolis(["validate-model", "--rows", "V99"]);
  expect(code).toBe(1);
  expect(error).toContain("There is no validation row V99. Rows: V1, V5, V7,");
});
