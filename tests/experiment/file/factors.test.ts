import { expect, test } from "vitest";
import { methods } from "../../../engine/experiment/methods/index.ts";
import { scenarioAt } from "../../../engine/experiment/scenario-at.ts";
import { experimentOf, problemsOf, scenario } from "./experiment-text.ts";

const HEAD = "schema: 1\nscenario: small.yaml\n";
const NOTHING = {
  batches: [],
  results: {
    run: new Float64Array(0),
    point: new Int32Array(0),
    replicate: new Int32Array(0),
    policy: new Int32Array(0),
    outcomes: {},
  },
};

test("a lever that one factor sets whole is not set in part by another of the same policy", () => {
  const whole = "lever: mutualAidGroups, policy: no-quota, values: [statusQuo, { members: 20 }]";
  const part = (policy: string): string =>
    `${HEAD}method: { kind: grid }\nfactors:\n  - { ${whole} }\n  - { lever: mutualAidGroups, policy: ${policy}, field: members, values: [10, 20] }\n`;
  expect(problemsOf(part("no-quota"))).toEqual([
    "f:6:14: factors[1].lever: mutualAidGroups is varied by another factor already; keep one of them.",
  ]);
  expect(problemsOf(part("status-quo"))).toEqual([]);
});

for (const { kind, withoutFactors, needs } of methods.filter((one) => one.needs === undefined))
  test(`without factors ${kind} ${withoutFactors ? "runs the scenario as it is, once" : "is refused"}`, () => {
    expect(needs).toBeUndefined();
    const text = `${HEAD}method: { kind: ${kind} }\n`;
    if (!withoutFactors)
      return expect(problemsOf(text)).toEqual([
        "f:1:1: factors: factors is missing; expected a list of 1 to 64 entries.",
      ]);
    const experiment = experimentOf(text);
    const { points } = methods.find((one) => one.kind === kind)!.next(experiment, NOTHING)!;
    expect(points).toEqual([{ id: 0, unit: [] }]);
    expect(scenarioAt(experiment, points[0]!)).toEqual(scenario);
  });
