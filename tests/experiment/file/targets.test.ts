import { expect, test } from "vitest";
import { experimentOf, scenario } from "./experiment-text.ts";

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
