import { expect, test } from "vitest";
import { metrics } from "../../engine/metrics/index.ts";
import { clockAt } from "../../engine/model/clock.ts";
import { closeMonth, type Flows } from "../../engine/model/ledger.ts";
import { openView } from "../../engine/model/view.ts";
import type { World } from "../../engine/model/world.ts";
import { handMade } from "../model/hand-made-world.ts";
import { START } from "../model/small-run.ts";

const measure = (name: string, world: World): unknown => {
  const outcome = metrics.find((one) => one.name === name)!.measure(openView(world).at(2800));
  return outcome.value ?? outcome.reason;
};

test("jobs and workers away are shares of all workers, those away among them", () => {
  const world = handMade([
    { workers: 3, porterWorkers: 1, awayWorkers: 2 },
    { workers: 4, processingWorkers: 2, serviceWorkers: 1 },
    { workers: 1 },
  ]);
  expect(["porterJobs", "processingJobs", "serviceJobs", "awayWorkers"].map((name) => measure(name, world))).toEqual([
    1 / 8,
    2 / 8,
    1 / 8,
    2 / 8,
  ]);
  expect(measure("porterJobs", handMade([{}]))).toBe("empty");
});

test("trade of the month counts this month, in groups and alone, per household", () => {
  const pooledValue = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9000, 8000];
  const world = handMade([{}, {}], { villages: [{ pooledValue, soloValue: 500 }, {}] });
  expect(measure("tradeOfMonth", world)).toBe(4250);
});

test("goods processed are a share of the goods there were in twelve months", () => {
  const villages = [
    { processable: 100, processed: 30 },
    { processable: 50, processed: 0 },
  ];
  expect(measure("processedShare", handMade([{}, {}], { villages }))).toBeCloseTo(0.2, 15);
  expect(measure("processedShare", handMade([{}]))).toBe("empty");
});

test("of those placed away some are registered, and none placed is undefined, not zero", () => {
  const once = (persons: number): number[] => [persons, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  const villages = [{ placed: 1 }, { placed: once(3), placedPoor: once(1) }];
  const world = handMade([{ workers: 60 }, { workers: 90 }], { villages });
  expect(measure("placedWorkers", world)).toBe(15 / 150);
  expect(measure("placedPoor", world)).toBe(1 / 15);
  expect(measure("placedPoor", handMade([{ workers: 1 }]))).toBe("empty");
});

test("enterprises are counted a village, tax forgone a household", () => {
  const world = handMade([{}, {}], { villages: [{ profitTaxForgone: 100 }, {}] });
  world.enterprises.active.set([1, 1, 1, 0]);
  expect(measure("enterprises", world)).toBe(1.5);
  expect(measure("profitTaxForgone", world)).toBe(600);
});

test("what arrives of migrants' pay, and value added, are read from the ledger's twelve months", () => {
  const label = { en: "flow", zh: "流量" };
  const flows: Flows = {
    remittances: { from: "outside", to: "households", label, income: "wages" },
    migrantPayKept: { from: "outside", to: "households", label },
    valueAdded: { from: "outside", to: "enterprises", label },
  };
  const world = handMade([{}, {}], { flows });
  expect(measure("remittedPay", world)).toBe("empty");
  [350, 650, 500].forEach((yuan, flow) => world.ledger.transfer(0, flow, yuan));
  closeMonth(world.ledger, clockAt(START, 11), 0);
  expect(measure("remittedPay", world)).toBe(0.35);
  expect(measure("processingValueAdded", world)).toBe(250);
});
