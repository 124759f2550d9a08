import { expect, test } from "vitest";
import { frontier } from "../../../engine/experiment/analyses/frontier.ts";
import { optimum } from "../../../engine/experiment/analyses/optimum.ts";
import type { History } from "../../../engine/experiment/history.ts";
import { optimise } from "../../../engine/experiment/methods/optimise.ts";
import { experimentOf, historyOf, leverLevels, luck, runSynthetic, type Simulator } from "../synthetic.ts";
import { askOf, noteOf, rowsOf } from "./ask.ts";

// 1,000 yuan for 100 households and 10 years: 1 yuan a household and year. Each lever at its level costs 0.5.
const levers = ["bankRate", "borderSubsidy", "fundSeed"].map((lever) => leverLevels(lever, 1));
const plain = experimentOf(optimise, levers);
const experiment = {
  ...plain,
  method: { ...plain.method, settings: { ...plain.method.settings, confirmReplicates: 10 } },
};
const add = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** What the levers take off poverty, and what they cost, in luck that all share. */
const mixOf =
  (effect: (values: readonly number[], replicate: number) => number): Simulator =>
  (values, { policy, replicate }) => ({
    poverty: luck("poverty", replicate) - policy * effect(values, replicate),
    cost: luck("cost", replicate) + policy * 0.5 * add(values),
    gini: luck("gini", replicate) + policy * 0.1 * values[2]!,
  });
const reportOf = (simulate: Simulator) =>
  optimum.analyze(experiment, runSynthetic(optimise, experiment, simulate), askOf(optimum));
const close = (value: number): unknown => expect.closeTo(value, 9);

/** 3, 2 and 1 alone; any two are affordable, so the first two are best: 5. Replicate r adds a little of its own. */
const ranked = mixOf(([a, b, c], replicate) => (3 * a! + 2 * b! + c!) * (1 + 0.01 * luck("own", replicate)));

test("the best mix stands with its effect, its cost and its share of the budget, beside the best single lever", () => {
  const report = reportOf(ranked);
  const [best, robust, single] = rowsOf(report);
  const own = Array.from({ length: 10 }, (_, k) => 1 + 0.01 * luck("own", 4 + 4 * 12 + k)); // replicates of the confirmation
  const factor = own.reduce((total, value) => total + value, 0) / 10;
  expect(best).toMatchObject({
    replicates: 10,
    effect: close(-5 * factor),
    cost: close(1000),
    ofBudget: close(1),
    inequality: close(0),
  });
  expect(best!.costPerHousehold).toBeCloseTo(1, 9);
  expect(robust!.point).toBe(best!.point);
  expect(single).toMatchObject({
    effect: close(-3 * factor),
    cost: close(500),
    ofBudget: close(0.5),
    ahead: close(-2 * factor),
  });
  expect(noteOf(report, "found")).toMatchObject({ outcome: "poverty", cost: 1000, budget: 1000 });
  expect(noteOf(report, "beatsSingle").by).toBeCloseTo(2 * factor, 2);
});

test("what the mixes set is told in the words of the file", () => {
  expect(rowsOf(reportOf(ranked), 1)).toMatchObject([
    { best: "1", robust: "1", single: "1" },
    { best: "1", robust: "1", single: "status quo" },
    { best: "status quo", robust: "status quo", single: "status quo" },
  ]);
});

test("a single lever that is best is said to be", () => {
  const report = reportOf(mixOf(([a, b, c]) => 3 * a! - 0.5 * b! - c!));
  noteOf(report, "oneLever");
  expect(rowsOf(report)[2]!.point).toBe(rowsOf(report)[0]!.point);
});

test("ties are listed with what they set", () => {
  const report = reportOf(mixOf(add)); // any two levers do the same
  expect(noteOf(report, "ties")).toEqual({ count: 2 });
  expect(rowsOf(report, 2)).toMatchObject([
    { behind: close(0), cost: close(1000) },
    { behind: close(0), cost: close(1000) },
  ]);
});

test("another mix of least regret is pointed to", () => {
  // The first lever does harm in every fourth state; the second lever and the third do less, and never harm.
  const report = reportOf(mixOf(([a, b, c], replicate) => a! * (replicate % 4 === 0 ? -20 : 10) + 2 * b! + c!));
  noteOf(report, "robustOther");
  expect(rowsOf(report, 1)[0]).toMatchObject({ best: "1", robust: "status quo" });
});

test("a mix without effect is not praised", () => {
  noteOf(reportOf(mixOf(() => 0)), "noEffect");
});

test("where nothing is affordable, that is said first", () => {
  const dear: Simulator = (values, place) => ({ ...ranked(values, place), cost: place.policy * (3 + add(values)) });
  const report = reportOf(dear);
  expect(report.notes[0]).toEqual({ code: "noneWithin", arguments: { cost: 3000, over: 2000 } });
  noteOf(report, "noSingle");
});

test("a mix that costs more than the budget in fresh replicates is said to lie on the edge", () => {
  const dearer: Simulator = (values, place) => {
    const outcomes = ranked(values, place);
    return place.replicate >= 4 + 4 * 12 ? { ...outcomes, cost: 1.1 * place.policy * add(values) } : outcomes;
  };
  noteOf(reportOf(dearer), "overBudget");
});

test("failed runs are counted: mixes of the search, and replicates of the final figures", () => {
  const broken: Simulator = (values, place) => {
    const inConfirmation = place.replicate >= 4 + 4 * 12;
    const fails = inConfirmation
      ? place.replicate === 55 && values[0] === 1
      : add(values) === 3 && place.replicate === 1;
    return fails ? { poverty: NaN, cost: NaN, gini: NaN } : ranked(values, place);
  };
  const report = reportOf(broken);
  expect(noteOf(report, "failed")).toEqual({ mixes: 1, replicates: 1 });
  expect(rowsOf(report).map(({ replicates }) => replicates)).toEqual([9, 9, 9]);
});

test("before the selection, before the confirmation and after failures only, there are no figures", () => {
  const { batches } = runSynthetic(optimise, experiment, ranked);
  const upTo = (stage: string): History =>
    historyOf(
      experiment,
      batches.slice(
        0,
        batches.findIndex((batch) => batch.stage === stage),
      ),
      ranked,
    );
  const codes = (history: History): unknown => {
    const report = optimum.analyze(experiment, history, askOf(optimum));
    return [report.sections, report.notes[0]!.code];
  };
  expect(codes(upTo("select"))).toEqual([[], "unfinished"]);
  expect(codes(upTo("confirm"))).toEqual([[], "unconfirmed"]);
  const failing = historyOf(experiment, batches, (values, place) =>
    place.replicate >= 4 ? { poverty: NaN, cost: NaN, gini: NaN } : ranked(values, place),
  );
  expect(codes(failing)).toEqual([[], "allFailed"]);
});

test("the frontier holds what no other mix beats, by rising cost, and is sure where luck changes nothing", () => {
  const history = runSynthetic(
    optimise,
    experiment,
    mixOf(([a, b, c]) => 3 * a! + 2 * b! + c!),
  );
  const report = frontier.analyze(experiment, history, askOf(frontier));
  // Inequality rises with the third lever only: nothing, a, a + b and a + b + c are on the front, the last over the budget.
  expect(rowsOf(report).map(({ bankRate, borderSubsidy, fundSeed }) => [bankRate, borderSubsidy, fundSeed])).toEqual([
    ["status quo", "status quo", "status quo"],
    ["1", "status quo", "status quo"],
    ["1", "1", "status quo"],
    ["1", "1", "1"],
  ]);
  expect(rowsOf(report).map(({ effect }) => effect)).toEqual([0, -3, -5, -6].map(close));
  expect(rowsOf(report).map(({ sure, allowed }) => [sure, (allowed as { en: string }).en])).toEqual([
    [1, "yes"],
    [1, "yes"],
    [1, "yes"],
    [1, "no"],
  ]);
  expect(noteOf(report, "front")).toEqual({ count: 4, all: 8 });
});

test("a front that luck made is not called sure", () => {
  // No lever does anything but cost; the mean of four replicates of luck makes some look better all the same.
  const noise: Simulator = (values, { policy, replicate }) => ({
    poverty: policy * luck(values.join(), replicate),
    cost: policy * (0.1 * add(values) + luck("cost", values.join(), replicate)),
    gini: policy * luck("gini", values.join(), replicate),
  });
  const rows = rowsOf(frontier.analyze(experiment, runSynthetic(optimise, experiment, noise), askOf(frontier)));
  expect(Math.min(...rows.map(({ sure }) => sure as number))).toBeLessThan(0.9);
});

test("only a search has an optimum and a frontier", () => {
  for (const one of [optimum, frontier]) {
    expect(one.refuses(experiment)).toBeNull();
    expect(one.refuses({ ...experiment, method: { ...experiment.method, kind: "grid" }, goal: null })).toHaveProperty(
      "zh",
    );
  }
});
