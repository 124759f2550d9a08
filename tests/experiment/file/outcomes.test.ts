import { expect, test } from "vitest";
import { experimentOf, problemsOf, scenario } from "./experiment-text.ts";

const CALIBRATION = `schema: 1
scenario: small.yaml
method: { kind: calibrate }
factors: [{ parameter: leaveCost }]
targets: [K40, K41]
`;

test("a published poverty rate is read at the line it was published for, whatever lines the scenario reports", () => {
  const elsewhere = { ...scenario, report: { ...scenario.report, lines: [3650] } };
  for (const given of [scenario, elsewhere]) {
    const { targets, outcomes } = experimentOf(CALIBRATION, given);
    const read = outcomes.find(({ name }) => name === targets[0]!.outcome);
    expect(read).toMatchObject({ metric: "headcount", line: 2800, at: "start" });
  }
});

test("a target that is named twice is refused where it stands again, a figure of one's own by its name", () => {
  const own = "{ name: K41, metric: gini, value: 0.34, tolerance: 0.01 }";
  expect(problemsOf(CALIBRATION.replace("[K40, K41]", `[K40, K41, K40, ${own}]`))).toEqual([
    "f:5:21: targets[2]: K40 stands in this list twice; keep one of them.",
    "f:5:34: targets[3].name: K41 stands in this list twice; keep one of them.",
  ]);
});
