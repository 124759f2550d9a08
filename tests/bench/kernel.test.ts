import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { compile } from "./build.ts";
import { reportOf, type Report } from "./kernel/economy-report.ts";
import { createKernel, live, start } from "./kernel/economy.ts";
import { createFlocc, floccStatistics, liveFlocc, type Order } from "./kernel/flocc-twin.ts";
import { FARTHEST, farthest, type Estimates } from "./kernel/statistics.ts";
import { median } from "./peer.ts";
import { table } from "./table.ts";

/** The kernel of this engine after some months. */
function engineReport(households: number, months: number): Report {
  const run = createKernel(households);
  live(run, months);
  return reportOf(run, months);
}

function flocc(households: number, months: number, order: Order): Estimates {
  const run = createFlocc(households, order);
  for (let t = 0; t < months; t++) liveFlocc(run);
  return floccStatistics(run, months);
}

const ours = engineReport(3000, 12);
const cpp = compile("kernel-test", "tests/bench/kernel/kernel.cpp");

test.skipIf(cpp === null)("the kernel has the same bits in this engine and in C++", () => {
  const answer = spawnSync(cpp!.program, ["3000", "12"], { input: "batch\nreport\n", encoding: "utf8" });
  const twin = JSON.parse(answer.stdout.split("\n")[1]!) as Report;
  expect(twin.checksum).toBe(ours.checksum);
  // The statistics are computed apart from each other: sums in another order.
  expect(farthest(ours.statistics, twin.statistics).distance).toBeLessThan(1e-6);
});

test("a flocc model of the same equations agrees within noise, whatever the order of its households", () => {
  for (const order of ["random", "listed"] as const)
    expect(farthest(ours.statistics, flocc(3000, 12, order)).distance).toBeLessThan(FARTHEST);
});

test("the comparison tells three months more from noise", () => {
  expect(farthest(ours.statistics, engineReport(3000, 15).statistics).distance).toBeGreaterThan(FARTHEST);
});

test("starting again gives the same months", () => {
  const run = createKernel(1000);
  live(run, 3);
  start(run);
  live(run, 12);
  expect(reportOf(run, 12)).toEqual(engineReport(1000, 12));
});

test("poverty, membership and migration are neither rare nor general", () => {
  const { headcount, memberShare, away } = ours.statistics;
  for (const share of [headcount.mean, memberShare.mean, away.mean]) {
    expect(share).toBeGreaterThan(0.1);
    expect(share).toBeLessThan(0.9);
  }
});

test("a median of runs is the middle one", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
});

test("a table lines its columns up", () => {
  expect(
    table([
      ["a", "10"],
      ["bcd", "2"],
    ]),
  ).toEqual(["a    10", "bcd   2"]);
});
