import { expect, test } from "vitest";
import {
  aboutOf,
  known,
  LIMITS,
  localPort,
  model,
  readScenario,
  runAll,
  type Comparison,
  type Scenario,
} from "#engine";
import { peopleLines } from "../../engine/hosts/cli/people-lines.ts";
import { smallScenario } from "./small-scenario.ts";

const text = smallScenario().replace("settings: { dutyFreeQuota: 0 }", "settings: { borderSubsidy: 200 }");
const { scenario } = readScenario(text, known, LIMITS) as unknown as { scenario: Scenario };
const { comparison } = await runAll(scenario, aboutOf(scenario), [localPort()]);
const [baseline, policy] = comparison.policies as [Comparison["policies"][0], Comparison["policies"][0]];

test("a subsidy that every resident gets is one programme, goes to households first, and stands beside what they gain", () => {
  const lines = peopleLines(comparison, baseline, policy, "en");
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(/^Public money by programme, .*border residents' subsidy \+[\d,]+/);
  expect(lines[1]).toMatch(/^Of every public yuan more, .*other households \d+%/);
  expect(lines[2]).toMatch(
    /^Gain of consumption by group .*: poor [+-]?[\d,.]+, near poor \(to 1\.5 lines\) .*village elite/,
  );
  expect(lines[3]).toMatch(/^At risk of poverty .*: [\d.]+% of people, [\d.]+% in the baseline\.$/);
});

test("programmes are what government paid more of, a household and year", () => {
  const flow = Object.keys(model.flows).find((name) => name === "borderSubsidies")!;
  const yearly = (12 * (policy.flows[flow]! - baseline.flows[flow]!)) / (comparison.households * comparison.months);
  const [programmes] = peopleLines(comparison, baseline, policy, "zh");
  expect(programmes).toContain(`边民补助+${Math.round(yearly).toLocaleString("en")}`);
});

test("a comparison that knows nothing of people says nothing of them", () => {
  expect(peopleLines(comparison, baseline, { ...policy, people: null }, "en")).toEqual([]);
});
