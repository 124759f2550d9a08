import { expect, test } from "vitest";
import { experimentOf, problemsOf } from "./experiment-text.ts";

const SEARCH = `schema: 1
scenario: small.yaml
method: { kind: optimise }
factors: [{ lever: dutyFreeQuota, policy: no-quota }]
outcomes: [{ metric: headcount, line: 3650, at: mean, name: poor }, { metric: theil }]
budget: 3000
objective: poor
inequality: theil
`;

test("an objective may be an outcome of the file, at its own line and moment", () => {
  const { goal, outcomes } = experimentOf(SEARCH);
  expect(goal).toMatchObject({ objective: "poor", better: "lower", cost: "netPublicCost", inequality: "theil" });
  expect(outcomes.map(({ name }) => name)).toEqual(["poor", "theil", "netPublicCost"]);
});

test("an objective that is neither an outcome nor a metric is answered with the nearest of both", () => {
  expect(problemsOf(SEARCH.replace("objective: poor", "objective: pooor"))[0]).toMatch(
    /^f:7:12: objective: expected one of headcount, .*; got pooor\. Did you mean poor\?$/,
  );
  expect(problemsOf(SEARCH.replace("inequality: theil", "inequality: thiel"))[0]).toMatch(/Did you mean theil\?$/);
});

test("an objective of which neither more nor less is better is refused, and so is one that only a comparison has", () => {
  expect(problemsOf(SEARCH.replace("objective: poor", "objective: awayHouseholds"))).toEqual([
    "f:7:12: objective: neither more nor less of awayHouseholds is better; expected an outcome that has a good direction.",
  ]);
  expect(problemsOf(SEARCH.replace("objective: poor", "objective: costPerExit"))).toEqual([
    "f:7:12: objective: no single run has costPerExit: it compares policies. Take its parts: netPublicCost, poorPersons.",
  ]);
});

test("of a search whose factor is misspelt that alone is said", () => {
  expect(problemsOf(SEARCH.replace("policy: no-quota", "policy: no-quta"))).toEqual([
    "f:4:43: factors[0].policy: expected one of status-quo, no-quota; got no-quta. Did you mean no-quota?",
  ]);
});
