/** Wrong experiment files, each with what is said of it. */
import { expect, test } from "vitest";
import { scenarioPathOf } from "../../../engine/experiment/file/read-experiment.ts";
import { GOOD, problemsOf, readText } from "./experiment-text.ts";

const FIRST = "lever: dutyFreeQuota, policy: no-quota, values: [statusQuo, 3000]";

/** The good file with one thing changed, and the lines that answer. */
const wrong: readonly (readonly [from: string, to: string, ...problems: string[]])[] = [
  ["kind: grid", "kind: gird", "f:3:17: method.kind: expected one of"],
  ["kind: grid,", "kind: grid, sise: 4,", "f:3:23: method.sise: unknown key sise."],
  [FIRST, "lever: dutyFreeQouta, policy: no-quota, low: 1", "f:5:14: factors[0].lever: expected one of dutyFreeQuota"],
  [
    FIRST,
    "lever: dutyFreeQuota, policy: no-quta, low: 1",
    "f:5:37: factors[0].policy: expected one of status-quo, no-quota; got no-quta. Did you mean no-quota?",
  ],
  [
    FIRST,
    "lever: dutyFreeQuota, low: 1",
    "f:5:5: factors[0].policy: policy is missing; expected one of status-quo, no-quota.",
  ],
  [
    FIRST,
    "lever: dutyFreeQuota, policy: no-quota, low: -1, high: 90000",
    "f:5:52: factors[0].low: expected a number from 0 to 20,000 (yuan a person and day, nominal); got -1.",
    "f:5:62: factors[0].high: expected a number from 0 to 20,000",
  ],
  [
    FIRST,
    "lever: dutyFreeQuota, policy: no-quota, low: 5, high: 4",
    "f:5:52: factors[0].low: expected low to be at most high (4); got 5.",
  ],
  [
    FIRST,
    "lever: dutyFreeQuota, policy: no-quota, low: 5, values: [1, 2]",
    "f:5:55: factors[0].values: expected either values, or low and high; got both.",
  ],
  [
    FIRST,
    "lever: dutyFreeQuota, policy: no-quota, values: [1, 90000, 1]",
    "f:5:59: factors[0].values[1]: expected a number from 0 to 20,000",
    "f:5:66: factors[0].values[2]: 1 stands in this list twice; keep one of them.",
  ],
  [
    FIRST,
    "lever: mutualAidGroups, policy: no-quota, low: 5",
    "f:5:14: factors[0].lever: mutualAidGroups is not a single number: list whole settings under values (field: members, poorMinimum, threshold).",
  ],
  [
    FIRST,
    "lever: mutualAidGroups, field: membres, policy: no-quota, low: 5",
    "f:5:38: factors[0].field: expected one of members, poorMinimum, threshold; got membres. Did you mean members?",
  ],
  [
    FIRST,
    "lever: dutyFreeQuota, field: members, policy: no-quota, low: 5",
    "f:5:29: factors[0].field: unknown key field.",
  ],
  [
    FIRST,
    "lever: equityGrant, field: amount, policy: no-quota, low: 5",
    "f:5:14: factors[0].lever: on is missing; expected a month from 2015-01 to 2016-02.",
  ],
  [
    FIRST,
    "lever: fundRates, policy: no-quota, values: [statusQuo, [{ upTo: 2000, monthly: 0 }, { upTo: 1000, monthly: 9 }]]",
    "f:5:100: factors[0].values[1][1].upTo: expected upTo to rise from row to row; got 1000 after 2,000.",
    "f:5:115: factors[0].values[1][1].monthly: expected a number from 0 to 0.05 (a month); got 9.",
  ],
  [FIRST, "parameter: labourBeto, low: 1", "f:5:18: factors[0].parameter: expected one of"],
  [
    FIRST,
    "parameter: labourBeta, low: 1",
    "f:7:18: factors[2].parameter: labourBeta is varied by another factor already; keep one of them.",
  ],
  [
    FIRST,
    "parameter: meanIncome, policy: no-quota",
    "f:5:30: factors[0].policy: unknown key policy. Known here: parameter, low, high, values, name.",
  ],
  [
    FIRST,
    "low: 1",
    "f:5:5: factors[0]: expected one of lever, parameter, replicates: what this factor varies; got 0 of them.",
  ],
  [
    FIRST,
    `${FIRST}, name: 1st`,
    "f:5:80: factors[0].name: expected a name of letters, digits and underscores that begins with a letter, at most 25 characters; got 1st.",
  ],
  [
    FIRST,
    `${FIRST}, name: Policy`,
    "f:5:80: factors[0].name: the column Policy would be there twice; give one of them another name.",
  ],
  ["name: poor", "name: HEADCOUNT", "f:11:57: outcomes[1].name: the column HEADCOUNT would be there twice"],
  [
    "metric: gini",
    "metric: costPerExit",
    "f:12:15: outcomes[2].metric: no single run has costPerExit: it compares policies. Take its parts: netPublicCost, poorPersons.",
  ],
  [
    "at: 2015-12",
    "at: 2030-12",
    "f:11:42: outcomes[1].at: expected a month from 2015-01 to 2016-02, within the run; got 2030-12.",
  ],
  ["households: [cash", "households: [cush", "f:14:14: households[0]: expected one of"],
  ["households: [cash", "households: [incomeRing", "f:14:14: households[0]: expected one of"],
  [
    "monthly: true",
    "monthly: true\nbudget: 5",
    "f:14:1: budget: budget is for methods such as optimise; grid does not use it.",
  ],
  [
    "monthly: true",
    "monthly: true\ntargets: [K40]",
    "f:14:1: targets: targets is for methods such as calibrate; grid does not use it.",
  ],
  ["kind: grid", "kind: calibrate", "f:1:1: targets: targets is missing; expected a list of 1 to 50 entries."],
];

for (const [from, to, ...expected] of wrong)
  test(`${to}: ${expected[0]}`, () => {
    const text = GOOD.replace(from, to);
    expect(text).not.toBe(GOOD);
    const problems = problemsOf(text);
    expect(problems).toHaveLength(expected.length);
    expected.forEach((line, k) => expect(problems[k]).toContain(line));
  });

test("everything wrong is said at once, whatever it is", () => {
  const text = GOOD.replace("kind: grid", "kind: gird")
    .replace("policy: no-quota, values", "policy: no-quta, values")
    .replace("parameter: labourBeta", "parameter: labourBeto")
    .replace("metric: gini", "metric: ginni");
  expect(problemsOf(text).map((line) => line.split(": ")[1])).toEqual([
    "method.kind",
    "factors[0].policy",
    "factors[2].parameter",
    "outcomes[2].metric",
  ]);
});

test("without its scenario a file is checked as far as that goes", () => {
  expect(problemsOf(GOOD.replace("metric: gini", "metric: ginni"), null)).toHaveLength(1);
  expect(readText(GOOD, null)).toEqual({ problems: [] });
});

test("the scenario a file names is found, and a scenario names none", () => {
  expect(scenarioPathOf(GOOD)).toBe("small.yaml");
  for (const text of ["", "schema: 1", "scenario: [", "scenario: { a: b }", "- scenario: x"])
    expect(scenarioPathOf(text)).toBeNull();
});
