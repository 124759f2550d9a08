import { expect, test } from "vitest";
import { convergence } from "../../../engine/experiment/analyses/convergence.ts";
import { optimise } from "../../../engine/experiment/methods/optimise.ts";
import { experimentOf, historyOf, leverRange } from "../synthetic.ts";
import { askOf, batchOf, noteOf, rowsOf } from "./ask.ts";

const experiment = experimentOf(optimise, [leverRange("bankRate")]);
/** At point 0 the reform's level is 1 to 5, mean 3; at point 1 it always is 3; the baseline is the replicate's number. */
const history = historyOf(experiment, [batchOf([[0], [1]], 5)], ([x], { policy, replicate }) => ({
  poverty: policy === 0 ? replicate : x === 1 ? 3 : replicate + 1,
  cost: 0,
  gini: replicate,
}));
const close = (value: number): unknown => expect.closeTo(value, 9);

test("the worst point is named, and how many replicates it needs", () => {
  const ask = askOf(convergence, { against: null, options: { halfWidth: 0.5 } });
  const report = convergence.analyze(experiment, history, ask);
  // s² = 2.5; (1.959964 · 1.581139/0.5)² = 38.4 (z of 95%); t with 4 degrees 2.776445, 2.776445 · 1.581139/√5 = 1.963243.
  expect(rowsOf(report)).toEqual([
    expect.objectContaining({ points: 2, point: 0, replicates: 5, mean: 3, needed: 39, wished: 0.5 }),
  ]);
  expect(rowsOf(report)[0]!.halfWidth).toBeCloseTo(1.963243, 6);
  expect(noteOf(report, "more")).toEqual({ outcome: "poverty", have: 5, needed: 39, point: 0 });
});

test("the mean is followed as replicates are added", () => {
  const report = convergence.analyze(experiment, history, askOf(convergence, { against: null }));
  expect(rowsOf(report, 1).map(({ replicates, mean }) => [replicates, mean])).toEqual([
    [2, 1.5],
    [3, 2],
    [4, 2.5],
    [5, 3],
  ]);
});

test("without a half-width of its own it is a share of the policy's level, for an effect too", () => {
  const effect = rowsOf(convergence.analyze(experiment, history, askOf(convergence, { options: { share: 0.1 } })));
  // At point 0 the effect is always 1; at point 1 it is 3 less the replicate: the doubt is there. The level is 3.
  expect(effect).toMatchObject([{ point: 1, wished: close(0.3), mean: close(1) }]);
});

test("what does not vary needs no more replicates than it has", () => {
  const steady = historyOf(experiment, [batchOf([[0]], 3)], () => ({ poverty: 2, cost: 0, gini: 0 }));
  const report = convergence.analyze(experiment, steady, askOf(convergence, { against: null }));
  expect(noteOf(report, "enough")).toMatchObject({ needed: 0, have: 3 });
});

test("a share of nothing cannot be reached, and is not called reached", () => {
  const report = convergence.analyze(experiment, history, askOf(convergence, { outcomes: ["cost"], against: null }));
  expect([rowsOf(report)[0]!.needed, report.notes]).toEqual([null, []]);
});

test("one replicate says nothing about replicates", () => {
  const single = historyOf(experiment, [batchOf([[0]], 1)], () => ({ poverty: 2, cost: 0, gini: 0 }));
  const report = convergence.analyze(experiment, single, askOf(convergence));
  expect([rowsOf(report), rowsOf(report, 1)]).toEqual([[], []]);
  expect(noteOf(report, "tooFew")).toEqual({ outcome: "poverty" });
});

test("a long running mean is thinned, and ends with all replicates", () => {
  const long = historyOf(experiment, [batchOf([[0]], 500)], (_, { replicate }) => ({
    poverty: replicate % 7,
    cost: 0,
    gini: 0,
  }));
  const rows = rowsOf(convergence.analyze(experiment, long, askOf(convergence, { against: null })), 1);
  expect(rows.length).toBeLessThanOrEqual(30);
  expect(rows.at(-1)).toMatchObject({ replicates: 500 });
  expect(rows[0]!.replicates).toBeGreaterThanOrEqual(2);
});
