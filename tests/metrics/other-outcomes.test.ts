import { expect, test } from "vitest";
import { metrics } from "../../engine/metrics/index.ts";
import { clockAt } from "../../engine/model/clock.ts";
import { closeMonth, type Flows } from "../../engine/model/ledger.ts";
import { openView } from "../../engine/model/view.ts";
import type { World } from "../../engine/model/world.ts";
import { cooperativeOf } from "../../engine/population/cooperatives.ts";
import { handMade } from "../model/hand-made-world.ts";
import { START } from "../model/small-run.ts";

const measure = (name: string, world: World): unknown => {
  const outcome = metrics.find((one) => one.name === name)!.measure(openView(world).at(2800));
  return outcome.value ?? outcome.reason;
};

test("households with someone away count by household, residents by person", () => {
  const world = handMade([{ size: 4, awayWorkers: 2 }, { size: 5 }, { size: 1, awayWorkers: 1 }, { size: 2 }]);
  expect(measure("awayHouseholds", world)).toBe(0.5);
  expect(measure("residents", world)).toBe(9 / 12);
});

test("deprivation counts this year's months in which somebody was at home", () => {
  // March: three months of the year so far. The second household was at home in January only.
  const home = [1, 0, 0, 9, 9, 9, 9, 9, 9, 9, 9, 9];
  const world = handMade(
    [
      { homeRing: 2, deprivedMonths: 1 },
      { homeRing: home, deprivedMonths: 1 },
    ],
    { step: 2 },
  );
  expect(measure("deprivation", world)).toBe(2 / 4);
});

test("catastrophic spending is the share of households it struck in the last full year", () => {
  expect(measure("catastrophicSpending", handMade([{ catastrophic: 1 }, {}, {}, {}]))).toBe(0.25);
});

const border = { kmToBorder: 5, portFlow: 1 };
const inland = { kmToBorder: 80, portFlow: 1 };
const trading = handMade(
  [
    { tradeMember: 1, registered: 1 },
    { tradeWorkers: 1 },
    { tradeMember: 1, tradeWorkers: 1 },
    {},
    { tradeWorkers: 2 },
    { registered: 1 },
    {},
    {},
  ],
  { villages: [border, inland] },
);

test("nobody takes part in border trade without a quota", () => {
  expect(measure("tradeParticipants", trading)).toBe(0);
});

test("taking part in border trade is counted within the trade zone only", () => {
  trading.terms.dutyFreeQuota = 8000;
  expect(measure("tradeParticipants", trading)).toBe(3 / 4);
  expect(measure("groupMembers", trading)).toBe(2 / 4);
  expect(measure("poorInGroups", trading)).toBe(1 / 2);
});

test("where no village lies in the trade zone, taking part is undefined, not zero", () => {
  const far = handMade([{}, {}], { villages: [inland] });
  for (const name of ["tradeParticipants", "groupMembers", "poorInGroups", "quotaUsed"])
    expect(measure(name, far)).toBe("empty");
});

test("the pooled quota used is value over limit, over all villages and twelve months", () => {
  const villages = [
    { pooledValue: 7800, pooledLimit: 8000 },
    { pooledValue: 0, pooledLimit: 0 },
  ];
  expect(measure("quotaUsed", handMade([{}, {}], { villages }))).toBeCloseTo(0.975, 15); // 7,800 of 8,000
});

test("duty forgone is per household, those outside the zone included", () => {
  const villages = [{ taxExpenditure: 500 }, {}];
  expect(measure("taxExpenditure", handMade([{}, {}, {}, {}], { villages }))).toBe(1500); // 12 × 500 / 4
});

test("loans repaid on time are a share of what fell due, undefined while nothing falls due", () => {
  expect(measure("fundRepaidOnTime", handMade([{}]))).toBe("empty");
  const world = handMade([{}]);
  (world.frames.cooperatives.columns["dueRing"] as Float64Array).set([100, 300], 12);
  (world.frames.cooperatives.columns["onTimeRing"] as Float64Array).set([100, 200], 12);
  expect(measure("fundRepaidOnTime", world)).toBe(0.75);
});

test("loans are means over all households, by lender; who was refused counts for a year", () => {
  const world = handMade([{ bankDebt: 3000, creditShort: 12 }, { informalDebt: 600 }, {}, { creditShort: 1 }]);
  expect([measure("bankLoans", world), measure("informalLoans", world)]).toEqual([750, 150]);
  expect(measure("creditConstrained", world)).toBe(0.5);
});

test("arrears are a share of those who owe anybody", () => {
  const world = handMade([{ fundDebt: 900, arrearsMonths: 2 }, { bankDebt: 5000 }, { arrearsMonths: 3 }, {}]);
  expect(measure("arrears", world)).toBe(0.5);
  expect(measure("fundLoans", world)).toBe(225);
  expect(measure("arrears", handMade([{}]))).toBe("empty");
});

const label = { en: "flow", zh: "流量" };
const flows: Flows = {
  pay: { from: "outside", to: "households", label, income: "wages" },
  harvest: { from: "outside", to: "households", label, income: "business" },
  inputs: { from: "households", to: "outside", label, income: "business", use: "inputs" },
  pension: { from: "government", to: "households", label, income: "transfers" },
  seed: { from: "government", to: "funds", label },
  seedBack: { from: "funds", to: "government", label },
  fee: { from: "households", to: "government", label },
  floorsPaid: { from: "cooperatives", to: "households", label, income: "property" },
  grantedDividends: { from: "cooperatives", to: "households", label, income: "property" },
};

/** Books amounts by flow in months of the run. */
function withBookings(
  rows: Parameters<typeof handMade>[0],
  months: Readonly<Record<number, Readonly<Record<string, number>>>>,
): World {
  const steps = Object.keys(months)
    .map(Number)
    .sort((a, b) => a - b);
  const world = handMade(rows, { flows, step: steps.at(-1)! });
  for (const step of steps) {
    for (const [name, amount] of Object.entries(months[step]!))
      world.ledger.transfer(0, world.ledger.names.indexOf(name), amount);
    closeMonth(world.ledger, clockAt(START, step), 0.25);
  }
  return world;
}

test("income by source is receipts less costs of twelve months, per registered member", () => {
  const world = withBookings([{ size: 3 }, { size: 1 }], {
    0: { pay: 400, harvest: 100 },
    5: { inputs: 60 },
    11: { pension: 20 },
  });
  expect(measure("incomeFromWages", world)).toBe(100);
  expect(measure("incomeFromBusiness", world)).toBe(10);
  expect(measure("incomeFromTrade", world)).toBe(0);
  expect(measure("incomeFromTransfers", world)).toBe(5);
});

test("public outlays are all that was paid, a household and year, seed capital included", () => {
  const world = withBookings([{}, {}], {
    0: { pension: 100, seed: 1000 },
    23: { pension: 100, seedBack: 500, fee: 20 },
  });
  expect(measure("publicCost", world)).toBe(1200 / 2 / 2);
});

test("net public cost discounts whole years and leaves out receipts and public capital that is still there", () => {
  const world = withBookings([{}, {}], {
    0: { pension: 100, seed: 1000 },
    23: { pension: 100, seedBack: 500, fee: 20 },
  });
  world.cooperatives.publicCapital[cooperativeOf(0, "fund")] = 300;
  // 100 + 1000 at once; a year later 100 − 500 − 20, which these books discount at 25%, and 300 at the economy's 8%.
  expect(measure("netPublicCost", world)).toBeCloseTo((1100 - 420 / 1.25 - 300 / 1.08) / 2 / 2, 12);
});

test("capital given to trade groups stays with them, and counts as spent", () => {
  const world = withBookings([{}, {}], { 0: { pension: 100, seed: 1000 } });
  const before = measure("netPublicCost", world);
  world.cooperatives.publicCapital[cooperativeOf(0, "trade")] = 300;
  expect(measure("netPublicCost", world)).toBe(before);
});

test("before the first policy month there is no public cost to speak of", () => {
  const world = withBookings([{}], { [-1]: { pension: 100 } });
  expect(measure("publicCost", world)).toBe("empty");
  expect(measure("netPublicCost", world)).toBe("empty");
});

test("the dividend on granted shares is floors and dividends of twelve months per holder", () => {
  const world = withBookings([{ grantedShares: 7246 }, { ownShares: 900 }, { grantedShares: 7246 }], {
    11: { floorsPaid: 724.6, grantedDividends: 420 },
  });
  expect(measure("grantedShareDividend", world)).toBeCloseTo(572.3, 10); // 362.3 + 210: D12b
  expect(measure("grantedShareDividend", withBookings([{}], { 11: { floorsPaid: 0 } }))).toBe("empty");
});
