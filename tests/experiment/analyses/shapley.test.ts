import { expect, test } from "vitest";
import { shapley } from "../../../engine/experiment/analyses/shapley.ts";
import { optimise } from "../../../engine/experiment/methods/optimise.ts";
import {
  experimentOf,
  historyOf,
  leverLevels,
  leverRange,
  luck,
  parameterRange,
  type Simulator,
} from "../synthetic.ts";
import { askOf, batchOf, noteOf, rowsOf } from "./ask.ts";

const experiment = experimentOf(optimise, [leverLevels("bankRate", 1), leverLevels("borderSubsidy", 1)]);
const corners = [
  [0.25, 0.25],
  [0.75, 0.25],
  [0.25, 0.75],
  [0.75, 0.75],
];
/** Alone the levers do 3 and 1; together 2 more, of which each has half. */
const simulate: Simulator = ([a, b], { policy, replicate }) => ({
  poverty: luck(replicate) + policy * (3 * a! + b! + 2 * a! * b!),
  cost: policy * (a! - b!) * (1 + luck("cost", replicate)),
  gini: policy * (a! + b!),
});
const history = historyOf(experiment, [batchOf(corners, 6)], simulate);
const close = (value: number): unknown => expect.closeTo(value, 9);

test("each lever gets what it adds, averaged over both orders, and the shares add up to the whole", () => {
  const report = shapley.analyze(experiment, history, askOf(shapley));
  expect(rowsOf(report)).toMatchObject([
    { share: close(4), ofTotal: close(2 / 3), alone: close(3), last: close(5), standardError: close(0) },
    { share: close(2), ofTotal: close(1 / 3), alone: close(1), last: close(3), standardError: close(0) },
    { share: close(6), ofTotal: 1, alone: null, last: null },
  ]);
  expect(noteOf(report, "most")).toEqual({ lever: "bankRate", outcome: "poverty", share: 4, total: 6 });
  expect(noteOf(report, "moreTogether")).toEqual({ outcome: "poverty", by: 2 });
});

test("shares of effects and of levels are the same where the baseline is: luck cancels in both", () => {
  const level = rowsOf(shapley.analyze(experiment, history, askOf(shapley, { against: null })));
  expect(level).toMatchObject([{ share: close(4) }, { share: close(2) }, { share: close(6) }]);
});

test("levers that only add up are not said to help each other, and a whole of zero has no parts", () => {
  const report = shapley.analyze(experiment, history, askOf(shapley, { outcomes: ["gini", "cost"] }));
  expect(report.notes.map(({ code }) => code)).toEqual(["most", "most"]);
  const [first, second, total] = rowsOf(report).slice(3);
  expect([first!.ofTotal, second!.ofTotal, total!.ofTotal]).toEqual([null, null, null]);
  expect(first!.share).toBeCloseTo(-(second!.share as number), 9);
});

test("replicates in which a combination failed are left out of all", () => {
  const broken: Simulator = (values, place) =>
    place.replicate === 2 && values[0] === 1
      ? { poverty: NaN, cost: 0, gini: 0 }
      : { ...simulate(values, place), poverty: (values[0]! * (place.replicate === 2 ? 99 : 1)) as number };
  const report = shapley.analyze(
    experiment,
    historyOf(experiment, [batchOf(corners, 6)], broken),
    askOf(shapley, { against: null }),
  );
  expect(rowsOf(report)[0]).toMatchObject({ share: close(1), standardError: close(0) });
});

test("a combination that was not run is missed", () => {
  const some = historyOf(experiment, [batchOf(corners.slice(0, 3), 6)], simulate);
  const report = shapley.analyze(experiment, some, askOf(shapley));
  expect([report.sections, noteOf(report, "missing")]).toEqual([[], { missing: 1, all: 4 }]);
});

test("it refuses ranges, parameters, levers with three levels, and experiments without factors", () => {
  const of = (...factors: Parameters<typeof experimentOf>[1]): unknown =>
    shapley.refuses(experimentOf(optimise, factors));
  expect(of(leverLevels("bankRate", 1), leverLevels("borderSubsidy", 200))).toBeNull();
  for (const factors of [[leverRange("bankRate")], [parameterRange("labourBeta")], [leverLevels("bankRate", 1, 2)], []])
    expect(of(...factors)).toHaveProperty("zh");
});
