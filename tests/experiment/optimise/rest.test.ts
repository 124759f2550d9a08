import { expect, test } from "vitest";
import type { Experiment, Factor } from "../../../engine/experiment/experiment.ts";
import { valueAt } from "../../../engine/experiment/factor.ts";
import { optimise } from "../../../engine/experiment/methods/optimise.ts";
import { coordinatesOf, leversMoved, restOf } from "../../../engine/experiment/optimise/rest.ts";
import type { Resolved } from "../../../engine/model/setting.ts";
import { experimentOf, leverLevels, leverRange } from "../synthetic.ts";

/** An experiment on the border base, whose status quo is a quota of 8,000 and an allowance of 100 a month. */
function onTheBorder(factor: Factor, settings: Readonly<Record<string, Resolved>> = {}): Experiment {
  const experiment = experimentOf(optimise, [factor]);
  const { scenario } = experiment;
  const policies = scenario.policies.map((policy, k) => (k === 1 ? { ...policy, settings } : policy));
  return { ...experiment, scenario: { ...scenario, population: { ...scenario.population, base: "GX14" }, policies } };
}

const restsAt = (factor: Factor, settings?: Readonly<Record<string, Resolved>>): number =>
  valueAt(factor, restOf(onTheBorder(factor, settings), factor));

test("a lever rests at the policy's own setting, else at the base's status quo, else at its neutral value, else near 0", () => {
  const quota = leverRange("dutyFreeQuota", 1000, 10000);
  expect(restsAt(quota, { dutyFreeQuota: 3000 })).toBe(3000);
  expect(restsAt(quota)).toBe(8000);
  expect(restsAt(leverRange("borderOpenness", 0, 1))).toBe(1); // neutral: open
  expect(restsAt(leverRange("borderSubsidy", -5, 500))).toBe(0); // neutral: none
  expect(restsAt(leverRange("bankRate", 0.02, 0.2))).toBe(0.02); // unset: the end nearest to 0
});

test("what lies beyond the range rests at its nearest end, and whole numbers at the nearest one", () => {
  expect(restsAt(leverRange("dutyFreeQuota", 1000, 5000))).toBe(5000);
  expect(restsAt(leverRange("dutyFreeQuota", 1000, 9000, true), { dutyFreeQuota: 2000.4 })).toBe(2000);
  expect(restsAt(leverRange("dutyFreeQuota", 4000, 4000))).toBe(4000);
});

test("a field of a record rests where the record has it", () => {
  const amount: Factor = {
    ...leverRange("minimumLivingAllowance", 0, 400),
    target: { kind: "lever", policy: 1, lever: "minimumLivingAllowance", field: "amount" },
  };
  expect(restsAt(amount)).toBe(100);
  expect(restsAt(amount, { minimumLivingAllowance: { amount: 250 } })).toBe(250);
});

test("a list rests at the level that leaves the lever alone, else at the number in force, else at the first", () => {
  expect(restsAt(leverLevels("dutyFreeQuota", 3000, 8000))).toBe(0);
  const level = (value: Resolved): { written: string; value: Resolved } => ({ written: "", value });
  const quota = { ...leverRange("dutyFreeQuota"), range: null, levels: [level(3000), level(7900)] };
  expect(restsAt(quota)).toBe(1);
  const ladder = { ...quota, levels: [level([{ upTo: 1, monthly: 0 }]), level([{ upTo: 2, monthly: 0 }])] };
  expect(restsAt(ladder)).toBe(0);
});

test("a mix moves those levers that are not where they rest, each counted once", () => {
  const field = (name: string): Factor => ({
    ...leverRange("fundSeed"),
    name,
    target: { kind: "lever", policy: 1, lever: "fundSeed", field: name },
  });
  const experiment = experimentOf(optimise, [leverRange("bankRate"), field("amount"), field("floor")]);
  const moved = (...unit: number[]): readonly string[] => leversMoved(experiment, coordinatesOf(experiment), { unit });
  expect([moved(0, 0, 0), moved(0, 0.5, 1), moved(0.1, 0, 1)]).toEqual([[], ["fundSeed"], ["bankRate", "fundSeed"]]);
});
