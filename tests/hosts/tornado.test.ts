import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import type { Tornado } from "#engine";
import { buildNode } from "./build.ts";
import { commandOf } from "./command.ts";
import { smallScenario } from "./small-scenario.ts";

const coopolis = commandOf(resolve(buildNode("tornado"), "cli.js"));
const folder = mkdtempSync(join(tmpdir(), "coopolis-tornado-"));
const small = join(folder, "small.yaml");
writeFileSync(small, smallScenario({ replicates: 2 }));

test("tornado says what matters most, shows both ends, and what it cannot say, in lines of at most 100 cells", async () => {
  const { code, out } = await coopolis([
    "tornado",
    small,
    "--outcome",
    "meanConsumption",
    "--parameters",
    "remittedShare,labourBeta",
  ]);
  expect(code).toBe(0);
  expect(out).toMatch(
    /^SMALL {2}A small test\nWhich assumption the effect of “No quota” against “Status quo” hangs on\n/,
  );
  expect(out).toMatch(/matters most[^]*Effect of the policy \(yuan[^]*All in the middle/);
  expect(out).toMatch(
    /shows no interactions[^]*coopolis design scenarios\/experiments\/quota-sensitivity\.yaml -o quota/,
  );
  for (const line of out.split("\n")) expect(line.length, line).toBeLessThanOrEqual(100);
});

test("--json gives the same bars for any number of workers; a range of the file stands before the declared one", async () => {
  const [one, two] = await Promise.all(
    ["1", "2"].map((workers) =>
      coopolis(["tornado", small, "--json", "--parameters", "labourBeta", "--workers", workers]),
    ),
  );
  expect(two!.out).toBe(one!.out);
  const found = JSON.parse(one!.out) as Tornado & { schema: number; scenarioHash: string };
  expect(found).toMatchObject({ schema: 1, policy: "no-quota", replicates: 2, missing: [] });
  expect(found.outcome.key).toBe("headcount");
  expect(found.bars.map(({ parameter, low, high }) => [parameter, low, high])).toEqual([["labourBeta", 1.5, 2.5]]);
});

test("a question that cannot be answered ends with 1 and says what to do, in the reader's language", async () => {
  const [policy, outcome, parameter] = await Promise.all([
    coopolis(["tornado", small, "--policy", "status-quo"]),
    coopolis(["tornado", small, "--outcome", "gini"]),
    coopolis(["tornado", small, "--parameters", "toString", "--lang", "zh"]),
  ]);
  for (const one of [policy, outcome, parameter]) expect([one.code, one.out]).toEqual([1, ""]);
  expect(policy.error).toContain("--policy: expected one of no-quota; got status-quo.");
  expect(outcome.error).toContain("headcount, headcount@3650, meanConsumption");
  expect(parameter.error).toContain("没有参数toString");
});
