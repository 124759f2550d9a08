import fc from "fast-check";
import { expect, test } from "vitest";
import { factorValues } from "../../engine/experiment/written-value.ts";
import { library } from "../../engine/experiment/library.ts";
import { scenarioAt } from "../../engine/experiment/scenario-at.ts";
import { readScenario } from "../../engine/scenario/read.ts";
import { writeScenario } from "../../engine/scenario/write.ts";
import { experimentOf, scenario } from "./file/experiment-text.ts";

/** Every kind of factor: a range, a whole range in a record, whole settings, listed numbers, a parameter, luck. */
const experiment = experimentOf(`schema: 1
scenario: small.yaml
method: { kind: sobol }
factors:
  - { lever: dutyFreeQuota, policy: status-quo, low: 1000, high: 9000 }
  - { lever: mutualAidGroups, field: members, policy: no-quota, low: 10, high: 40 }
  - { lever: mutualAidGroups, field: poorMinimum, policy: no-quota, values: [0, 2] }
  - { lever: fundRates, policy: no-quota, values: [statusQuo, [{ upTo: 2000, monthly: 0 }]] }
  - { lever: dutyFreeQuota, policy: no-quota, values: [statusQuo, 5000] }
  - { parameter: labourBeta, low: 1.5, high: 2.5 }
  - { replicates: 16 }
`);
const at = (...unit: number[]) => scenarioAt(experiment, { id: 0, unit });

test("every factor sets what it names, and nothing else changes", () => {
  const { assumptions, policies, ...rest } = at(0.5, 0, 0.99, 0.6, 0.6, 0.25, 0.3);
  const { assumptions: _assumptions, policies: _policies, ...others } = scenario;
  expect(rest).toEqual(others);
  expect(assumptions).toEqual({ labourBeta: 1.75 });
  expect(policies.map(({ settings }) => settings)).toEqual([
    { dutyFreeQuota: 5000 },
    {
      dutyFreeQuota: 5000,
      mutualAidGroups: { members: 10, poorMinimum: 2 },
      fundRates: [{ upTo: 2000, monthly: 0 }],
    },
  ]);
});

test("the status quo among the values takes the lever out of the policy, even where the scenario sets it", () => {
  expect(scenario.policies[1]!.settings).toEqual({ dutyFreeQuota: 0 });
  expect(at(0, 1, 0, 0, 0, 0, 0).policies[1]!.settings).toEqual({ mutualAidGroups: { members: 40, poorMinimum: 0 } });
});

test("at every point the scenario is valid, and the experiment's own stays as it was", () => {
  const before = JSON.stringify(experiment);
  const unit = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(unit, (coordinates) => {
      const here = at(...coordinates);
      expect(readScenario(writeScenario(here, library), library)).toEqual({ scenario: here });
    }),
    { numRuns: 100, seed: 20150101 },
  );
  expect(JSON.stringify(experiment)).toBe(before);
});

test("the values of a point are those its scenario holds, and positions where values are listed", () => {
  expect(factorValues(experiment, { id: 0, unit: [0.5, 0, 0.99, 0.6, 0.2, 0.25, 0.99] })).toEqual([
    5000, 10, 1, 1, 0, 1.75, 15,
  ]);
});
