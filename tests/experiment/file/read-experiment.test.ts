import { expect, test } from "vitest";
import { bases } from "../../../engine/population/bases/index.ts";
import { experimentOf, GOOD, problemsOf, scenario } from "./experiment-text.ts";

const changed = (from: string | RegExp, to: string): string => {
  const text = GOOD.replace(from, to);
  if (text === GOOD) throw new Error(`nothing like ${from} in the good file`);
  return text;
};
const factor = (line: string): string => changed(/ {2}- \{ lever: dutyFreeQuota.*\n/, `  - { ${line} }\n`);

test("a good file gives an experiment, complete with defaults", () => {
  const { method, factors, replicates, commonLuck, outcomes, monthly, households, targets, goal } = experimentOf(GOOD);
  expect(method).toEqual({ kind: "grid", seed: "design-1", settings: expect.any(Object) as unknown });
  expect(factors.map(({ name }) => name)).toEqual(["dutyFreeQuota", "mutualAidGroups_members", "labourBeta"]);
  expect(factors[0]!.levels).toEqual([
    { written: "statusQuo", value: null },
    { written: "3000", value: 3000 },
  ]);
  expect(factors[1]!.target).toEqual({ kind: "lever", policy: 1, lever: "mutualAidGroups", field: "members" });
  expect([replicates, commonLuck, monthly]).toEqual([3, true, true]);
  expect(outcomes).toEqual([
    { name: "headcount", metric: "headcount", line: bases["GX14"]!.line, at: "end" },
    { name: "poor", metric: "headcount", line: 3650, at: 551 },
    { name: "gini_start", metric: "gini", line: null, at: "start" },
  ]);
  expect([households, targets, goal]).toEqual([["cash", "size"], [], null]);
});

test("what the file does not say comes from the scenario and the declared ranges", () => {
  const { method, factors, replicates, outcomes, monthly } = experimentOf(
    "schema: 1\nscenario: small.yaml\nmethod: { kind: sobol }\nfactors: [{ parameter: labourBeta }]\n",
  );
  expect(method.seed).toBe(scenario.seed);
  expect(factors[0]!.range).toEqual({ low: 0.5, high: 5, whole: false });
  expect(replicates).toBe(scenario.replicates);
  expect(outcomes.map(({ name, at }) => [name, at])).toEqual(
    ["headcount", "meanConsumption", "netPublicCost"].map((name) => [name, "end"]),
  );
  expect(monthly).toBe(false);
});

test("columns of the same lever in two policies are told apart by the policy", () => {
  const two = {
    ...scenario,
    policies: [...scenario.policies, { ...scenario.policies[1]!, id: "3-more" }],
  };
  const text = factor("lever: dutyFreeQuota, policy: no-quota, low: 0, high: 1000")
    .replace("replicates:", "  - { lever: dutyFreeQuota, policy: 3-more, values: [1, 2] }\nreplicates:")
    .replace("kind: grid", "kind: sobol")
    .replace(/values: \[10, 40\]/, "low: 10, high: 40")
    .replace("values: [1.5, 2.5]", "low: 1.5, high: 2.5");
  expect(experimentOf(text, two).factors.map(({ name }) => name)).toEqual([
    "no_quota_dutyFreeQuota",
    "mutualAidGroups_members",
    "labourBeta",
    "p3_more_dutyFreeQuota",
  ]);
});

test("a metric at another line or moment has a name of its own, and all names fit a column", () => {
  const text = changed(
    /outcomes:\n(?: {2}-.*\n)+/,
    "outcomes: [{ metric: headcount, line: 3650 }, { metric: consumptionRegistered, at: start }, { metric: gini, at: 2015-07 }, { metric: gini, at: mean }]\n",
  );
  expect(experimentOf(text).outcomes.map(({ name }) => name)).toEqual(
    ["headcount_l3650", "consumptionRegistere_start", "gini_2015_07", "gini_mean"].map((name) =>
      name.length > 25 ? "consumptionRegister_start" : name,
    ),
  );
});

test("luck as a factor leaves one replicate, and says so where the file asks for more", () => {
  const text = factor("replicates: 16");
  expect(problemsOf(text)).toEqual(["f:8:13: replicates: expected 1 where luck is a factor; got 3."]);
  const { replicates, factors } = experimentOf(text.replace("replicates: 3\n", ""));
  expect(replicates).toBe(1);
  expect(factors[0]).toMatchObject({ name: "luckOf", range: { low: 0, high: 15, whole: true } });
});

test("targets bring the outcomes they need, read at the end of burn-in, and run the baseline alone", () => {
  const text =
    "schema: 1\nscenario: small.yaml\nmethod: { kind: calibrate }\nfactors: [{ parameter: leaveCost }]\n" +
    "outcomes: [{ metric: gini }]\ntargets: [K40, { name: mine, metric: gini, value: 0.34, tolerance: 0.01 }]\n";
  const { targets, outcomes, scenario: run } = experimentOf(text);
  expect(targets).toMatchObject([
    {
      name: "K40",
      outcome: "headcount_start",
      value: 0.126,
      tolerance: 0.02,
      discrepancy: 0,
      source: { tag: "FOUND" },
    },
    { name: "mine", outcome: "gini_start", value: 0.34, tolerance: 0.01, source: { tag: "ASSUMED" } },
  ]);
  expect(outcomes.map(({ name }) => name)).toEqual(["gini", "headcount_start", "gini_start"]);
  expect(run.policies.map(({ id }) => id)).toEqual(["status-quo"]);
});

test("a goal names its policy by the levers that vary, and brings cost and inequality", () => {
  const text =
    "schema: 1\nscenario: small.yaml\nmethod: { kind: optimise }\nfactors: [{ lever: dutyFreeQuota, policy: no-quota }]\n" +
    "outcomes: [{ metric: gini }]\nbudget: 3000\nobjective: meanConsumption\n";
  const { goal, outcomes } = experimentOf(text);
  expect(goal).toEqual({
    policy: 1,
    budget: 3000,
    objective: "meanConsumption",
    better: "higher",
    cost: "netPublicCost",
    inequality: "gini",
  });
  expect(outcomes.map(({ name }) => name)).toEqual(["gini", "meanConsumption", "netPublicCost"]);
  expect(problemsOf(text.replace(/budget.*\n/, ""))).toEqual([
    "f:1:1: budget: budget is missing; expected a number from 0 to 1,000,000,000,000,000 (yuan).",
  ]);
});
