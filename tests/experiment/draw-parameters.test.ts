import fc from "fast-check";
import { expect, test } from "vitest";
import { parametersOf, wordOf } from "../../engine/experiment/draw-parameters.ts";

const scenario = {
  seed: "pingxiang",
  assumptions: { remittedShare: 0.35, labourBeta: { low: 1.5, high: 2.5 }, leaveCost: { low: -1, high: 3 } },
};
const replicates = Array.from({ length: 400 }, (_, r) => parametersOf(scenario, r));

test("the words of names are FNV-1a of their UTF-16 code units", () => {
  expect(wordOf("")).toBe(2166136261); // the offset basis
  // by hand: 0x811c9dc5, then (h ^ 0x61) · 16777619, then (h ^ 0x00) · 16777619, modulo 2^32
  const prime = 16777619n;
  const first = ((2166136261n ^ 0x61n) * prime) % 2n ** 32n;
  expect(wordOf("a")).toBe(Number((first * prime) % 2n ** 32n));
});

test("a value stays as it is, a range gives a value inside it", () => {
  for (const drawn of replicates) {
    expect(drawn.remittedShare).toBe(0.35);
    expect(drawn.labourBeta).toBeGreaterThan(1.5);
    expect(drawn.labourBeta).toBeLessThan(2.5);
  }
});

test("draws are uniform over their range and independent of each other", () => {
  const shares = replicates.map(({ labourBeta, leaveCost }) => [labourBeta! - 1.5, (leaveCost! + 1) / 4] as const);
  const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;
  for (const at of [0, 1] as const) {
    const sorted = shares.map((pair) => pair[at]).sort((a, b) => a - b);
    const distance = Math.max(...sorted.map((x, k) => Math.max(Math.abs(x - k / 400), Math.abs(x - (k + 1) / 400))));
    expect(distance).toBeLessThan(0.0975); // Kolmogorov–Smirnov at 0.1% for n = 400: 1.95 / √400
  }
  const covariance = mean(shares.map(([a, b]) => (a - 0.5) * (b - 0.5)));
  expect(Math.abs(covariance * 12)).toBeLessThan(0.165); // correlation, 3.3 standard errors
});

test("another range in the file moves no other draw", () => {
  const more = { ...scenario, assumptions: { awayWage: { low: 1, high: 2 }, ...scenario.assumptions } };
  expect(parametersOf(more, 7).labourBeta).toBe(parametersOf(scenario, 7).labourBeta);
});

test("fixed parameters are the middle of each range, in every replicate", () => {
  for (const r of [0, 1])
    expect(parametersOf(scenario, r, true)).toEqual({ remittedShare: 0.35, labourBeta: 2, leaveCost: 1 });
});

test("seed and replicate name the draw", () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(1000), (seed, replicate) => {
      expect(parametersOf({ ...scenario, seed }, replicate)).toEqual(parametersOf({ ...scenario, seed }, replicate));
    }),
  );
  expect(parametersOf(scenario, 0).labourBeta).not.toBe(parametersOf(scenario, 1).labourBeta);
  expect(parametersOf({ ...scenario, seed: "beihai" }, 0).labourBeta).not.toBe(parametersOf(scenario, 0).labourBeta);
});
