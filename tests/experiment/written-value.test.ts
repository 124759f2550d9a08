import { expect, test } from "vitest";
import { writtenValue } from "../../engine/experiment/written-value.ts";
import { experimentOf } from "./file/experiment-text.ts";

test("a listed value is written as the file writes it, any other as a number", () => {
  const { factors } = experimentOf(`schema: 1
scenario: small.yaml
method: { kind: sobol }
factors:
  - { lever: fundRates, policy: no-quota, values: [statusQuo, [{ upTo: 2000, monthly: 0.005 }]] }
  - { parameter: labourBeta, values: [1.50, 2] }
  - { parameter: leaveCost }
`);
  expect([0, 1].map((level) => writtenValue(factors[0]!, level))).toEqual([
    "statusQuo",
    '[{"upTo":2000,"monthly":0.005}]',
  ]);
  expect([0, 1].map((level) => writtenValue(factors[1]!, level))).toEqual(["1.5", "2"]);
  expect(writtenValue(factors[2]!, 0.1)).toBe("0.1");
});
