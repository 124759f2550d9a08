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

const posterior = {
  parameters: ["awayWage", "shrinkBelow"],
  rows: [
    [2500, 0.7],
    [2600, 0.72],
    [2700, 0.9],
    [2800, 0.8],
  ],
  weights: [2, 3, 0, 5],
};
const joint = { ...scenario, posterior };

test("of a posterior one whole row is drawn, as often as it weighs", () => {
  const RUNS = 4000;
  const counts = [0, 0, 0, 0];
  for (let r = 0; r < RUNS; r++) {
    const { awayWage, shrinkBelow } = parametersOf(joint, r);
    const row = posterior.rows.findIndex(([wage]) => wage === awayWage);
    expect(posterior.rows[row]).toEqual([awayWage, shrinkBelow]);
    counts[row]!++;
  }
  expect(counts[2]).toBe(0);
  [0.2, 0.3, 0, 0.5].forEach((chance, row) =>
    // 3.9 standard errors of a share: one false alarm in ten thousand
    expect(Math.abs(counts[row]! / RUNS - chance)).toBeLessThanOrEqual(3.9 * Math.sqrt((chance * (1 - chance)) / RUNS)),
  );
});

test("the row is named by seed and replicate, and moves no other draw", () => {
  expect(parametersOf(joint, 7)).toEqual(parametersOf(joint, 7));
  for (let r = 0; r < 20; r++) expect(parametersOf(joint, r)).toMatchObject(parametersOf(scenario, r));
  const rowsOf = (seed: string): unknown[] =>
    Array.from({ length: 20 }, (_, r) => parametersOf({ ...joint, seed }, r).awayWage);
  expect(rowsOf("pingxiang")).not.toEqual(rowsOf("beihai"));
});

test("weights on another scale draw the same rows", () => {
  const scaled = { ...joint, posterior: { ...posterior, weights: posterior.weights.map((weight) => 4 * weight) } };
  for (let r = 0; r < 50; r++) expect(parametersOf(scaled, r)).toEqual(parametersOf(joint, r));
});

test("fixed parameters are the weighted means of the rows", () => {
  const { awayWage, shrinkBelow } = parametersOf(joint, 3, true);
  expect(awayWage).toBeCloseTo((2 * 2500 + 3 * 2600 + 5 * 2800) / 10, 9);
  expect(shrinkBelow).toBeCloseTo((2 * 0.7 + 3 * 0.72 + 5 * 0.8) / 10, 12);
});

test("an assumption beside the rows holds: a factor of an experiment is set against what is drawn", () => {
  const varied = { ...joint, assumptions: { ...scenario.assumptions, awayWage: 3000 } };
  for (let r = 0; r < 5; r++) {
    const { awayWage, ...others } = parametersOf(varied, r);
    expect(awayWage).toBe(3000);
    expect(parametersOf(joint, r)).toMatchObject(others);
  }
});
