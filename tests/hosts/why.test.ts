import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import type { Why } from "#engine";
import { buildNode } from "./build.ts";
import { commandOf } from "./command.ts";
import { smallScenario } from "./small-scenario.ts";

const coopolis = commandOf(resolve(buildNode("why"), "cli.js"));
const folder = mkdtempSync(join(tmpdir(), "coopolis-why-"));
const small = join(folder, "small.yaml");
writeFileSync(
  small,
  smallScenario().replace("settings: { dutyFreeQuota: 0 }", "settings: { dutyFreeQuota: 0, borderSubsidy: 200 }"),
);

test("why answers in three sentences and five tables, in lines of at most 100 cells", async () => {
  const { code, out } = await coopolis(["why", small, "--outcome", "meanIncome"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^SMALL {2}A small test\nWhy “No quota” differs from “Status quo”\n/);
  expect(out).toMatch(
    /What each part of the policy brings[^]*Duty-free quota[^]*Border residents' subsidy[^]*All together/,
  );
  expect(out).toMatch(/The change of mean income by flow[^]*border residents' subsidy +\+/);
  expect(out).toMatch(/Headcount, against the baseline[^]*Headcount, since the start[^]*village elite/);
  for (const line of out.split("\n")) expect(line.length, line).toBeLessThanOrEqual(100);
});

test("--json gives the same numbers for any number of workers, with the sentences in both languages", async () => {
  const [one, two] = await Promise.all(
    ["1", "2"].map((workers) => coopolis(["why", small, "--json", "--groups", "groups", "--workers", workers])),
  );
  expect(two!.out).toBe(one!.out);
  const why = JSON.parse(one!.out) as Why & { sentences: Record<"en" | "zh", string[]> };
  expect(why).toMatchObject({ schema: 1, coalitions: 4, missing: [], replicates: 4, interrupted: false });
  expect(why.parts.map(({ id }) => id)).toEqual(["borderTrade", "settlement"]);
  expect([why.sentences.en.length, why.sentences.zh.length]).toEqual([3, 3]);
});

test("a question that cannot be answered ends with 1 and says what to do, in the reader's language", async () => {
  const [policy, group, chinese] = await Promise.all([
    coopolis(["why", small, "--policy", "status-quo"]),
    coopolis(["why", small, "--groups", "dutyFreeQuota+fundSeed"]),
    coopolis(["why", small, "--outcome", "costPerExit", "--lang", "zh"]),
  ]);
  for (const one of [policy, group, chinese]) expect([one.code, one.out]).toEqual([1, ""]);
  expect(policy.error).toContain("there is nothing to explain. Name another with --policy.");
  expect(group.error).toContain("fundSeed is not among the levers this policy changes: dutyFreeQuota, borderSubsidy.");
  expect(chinese.error).toContain("只在比较政策时存在");
});
