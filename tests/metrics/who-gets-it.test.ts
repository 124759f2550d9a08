import { expect, test } from "vitest";
import { levers } from "../../engine/levers/index.ts";
import { metrics } from "../../engine/metrics/index.ts";
import { openView } from "../../engine/model/view.ts";
import type { World } from "../../engine/model/world.ts";
import { handMade, type Rows } from "../model/hand-made-world.ts";
import { runFor, small } from "../model/small-run.ts";

const measure = (name: string, world: World): unknown => {
  const outcome = metrics.find((one) => one.name === name)!.measure(openView(world).at(2400));
  return outcome.value ?? outcome.reason;
};
const POOR = { homeRing: 1, consumptionRing: 100 };
const RICH = { homeRing: 1, consumptionRing: 900 };

test("capture of the register counts households", () => {
  const rows: Rows = [
    { ...POOR, homeRing: 3, consumptionRing: 300, registered: 1 },
    POOR,
    { ...RICH, registered: 1, elite: 1 },
    RICH,
    RICH,
    RICH,
  ];
  expect(measure("registerCapture", handMade(rows))).toBe((1 / 2) * (6 / 1));
});

test("without poor, registered or elite households the errors are undefined", () => {
  expect(measure("registerCapture", handMade([{ ...RICH, registered: 1 }]))).toBe("empty");
});

test("leakage counts money, not heads; who the elite is does not depend on welfare", () => {
  const rows: Rows = [
    { ...POOR, supportOfYear: 300 },
    { ...POOR, supportOfYear: 0 },
    { ...RICH, supportOfYear: 60, elite: 1 },
    { ...RICH, supportOfYear: 40 },
    RICH,
  ];
  expect(measure("supportLeakage", handMade(rows))).toBe(0.25);
  expect(measure("supportCapture", handMade(rows))).toBe(0.15);
  expect(measure("supportProgressivity", handMade(rows))).toBeCloseTo(0.75 / 0.4, 12);
});

test("a benefit that is the same for all is neutral", () => {
  const rows: Rows = Array.from({ length: 10 }, (_, i) => ({
    homeRing: 1,
    consumptionRing: 100 + i,
    supportOfYear: 50,
  }));
  expect(measure("supportProgressivity", handMade(rows))).toBeCloseTo(1, 12);
  expect(measure("supportConcentration", handMade(rows))).toBeCloseTo(0, 12);
  for (const name of ["supportLeakage", "supportProgressivity", "supportConcentration", "supportCapture"])
    expect(measure(name, handMade([POOR, RICH]))).toBe("empty");
});

test("support of a calendar year is what levers paid, household by household", () => {
  const allowance = levers.find(({ name }) => name === "minimumLivingAllowance")!;
  const run = runFor(small({ statusQuo: {} }), 14, {
    [allowance.name]: { amount: 70, eligible: "registered" },
  });
  const { households: h, ledger } = run.world;
  const flow = ledger.names.indexOf("livingAllowances");
  // January and February 2016: months 0 and 1 of the ring.
  const paid = [0, 1].reduce((sum, month) => sum + ledger.ring[month * ledger.names.length + flow]!, 0);
  expect(paid).toBeGreaterThan(0);
  expect(h.supportOfYear.reduce((sum, yuan) => sum + yuan, 0)).toBeCloseTo(paid, 6);
  h.supportOfYear.forEach((yuan, i) => expect(yuan > 0).toBe(h.registered[i] === 1));
});

test("shares of asset-income cooperatives: largest, ten largest, Herfindahl; villages without shares do not count", () => {
  const world = handMade([{ ownShares: 50 }, { ownShares: 20, grantedShares: 10 }, { grantedShares: 20 }, {}]);
  expect(measure("largestShare", world)).toBe(0.5);
  expect(measure("tenLargestShares", world)).toBe(1);
  expect(measure("shareHerfindahl", world)).toBeCloseTo(0.38, 15);
  expect(measure("largestShare", handMade([{}]))).toBe("empty");
});

test("members are counted by household, poor members among the poor", () => {
  const world = handMade([
    { ...POOR, fundMember: 1 },
    POOR,
    { ...RICH, grantedShares: 1 },
    { ...RICH, tradeMember: 1 },
    { ...POOR, farmMember: 1 },
  ]);
  expect(measure("memberHouseholds", world)).toBe(0.8);
  expect(measure("poorMembers", world)).toBeCloseTo(2 / 3, 12);
  expect(measure("poorMembers", handMade([RICH]))).toBe("nobodyPoor");
});

test("debt at risk is money owed by those three months late; who was written off is shut out", () => {
  const world = handMade([
    { bankDebt: 300, arrearsMonths: 3 },
    { fundDebt: 100, arrearsMonths: 2 },
    { bankDebt: 600 },
    { arrearsMonths: 30 },
    // Behind with a neighbour, and not yet written off.
    { arrearsMonths: 2, informalDebt: 500 },
  ]);
  expect(measure("debtAtRisk", world)).toBe(0.3);
  expect(measure("shutOut", world)).toBe(0.2);
  expect(measure("debtAtRisk", handMade([{}]))).toBe("empty");
});

test("the deficit is line times gap, over all registered members, per household", () => {
  const world = handMade([
    { ...POOR, size: 3 },
    { ...RICH, size: 5 },
  ]);
  expect(measure("povertyDeficit", world)).toBe((2400 * 0.25 * 8) / 2); // half the weight is 1,200 below 2,400
});

test("means of fifths are ascending and average to mean consumption", () => {
  const rows: Rows = [1, 2, 3, 4, 5].map((k) => ({ homeRing: 1, consumptionRing: 100 * k }));
  const world = handMade(rows);
  const means = ["Poorest", "Second", "Middle", "Fourth", "Richest"].map((which) =>
    measure(`consumptionOf${which}Fifth`, world),
  );
  means.forEach((mean, k) => expect(mean).toBeCloseTo(1200 * (k + 1), 9));
  expect(measure("meanLogDeviation", world)).toBeCloseTo(
    [1, 2, 3, 4, 5].reduce((sum, k) => sum + Math.log(3 / k) / 5, 0),
    12,
  );
});
