import { expect, test } from "vitest";
import type { Point } from "../../../engine/experiment/batch.ts";
import type { Experiment, Factor } from "../../../engine/experiment/experiment.ts";
import { valueAt } from "../../../engine/experiment/factor.ts";
import type { History } from "../../../engine/experiment/history.ts";
import { optimise } from "../../../engine/experiment/methods/optimise.ts";
import { isAllowed } from "../../../engine/experiment/optimise/assess.ts";
import { choose } from "../../../engine/experiment/optimise/choose.ts";
import { batchesOf, type Stage } from "../../../engine/experiment/optimise/stages.ts";
import {
  experimentOf,
  goal,
  historyOf,
  leverLevels,
  leverRange,
  luck,
  runSynthetic,
  type Simulator,
} from "../synthetic.ts";

/** With other settings of the method than the defaults. Synthetic: 100 households, 10 years, 1,000 yuan: 1 yuan a household and year. */
const experimentWith = (factors: readonly Factor[], settings: Readonly<Record<string, number>> = {}): Experiment => {
  const experiment = experimentOf(optimise, factors);
  return { ...experiment, method: { ...experiment.method, settings: { ...experiment.method.settings, ...settings } } };
};

const valuesOf = ({ factors }: Experiment, point: Point): number[] =>
  factors.map((factor, k) => valueAt(factor, point.unit[k]!));

type OfValues = (values: readonly number[], replicate: number) => number;

/** A reform with a given effect and cost, in luck that all points share and, times `noise`, some of each point's own. */
const reform =
  (effect: OfValues, cost: OfValues, noise = 0.05): Simulator =>
  (values, { policy, replicate, point }) => {
    const own = noise === 0 ? 0 : noise * luck(replicate, point.unit.join());
    return {
      poverty: 5 * luck("shared", replicate) - policy * (effect(values, replicate) + own),
      cost: 2 * luck("purse", replicate) + policy * (cost(values, replicate) + own / 10),
      gini: 0.3 + (policy * values[0]!) / 100,
    };
  };

const sum: OfValues = (values) => values.reduce((total, value) => total + value, 0);
const [a, b] = [leverRange("bankRate"), leverRange("borderSubsidy")];

// Gains 4a - a² + 3.5b - b² + 3c - c², cost a + b + c at most 1. On the budget line margins are equal where none rests:
// 4 - 2a = 3.5 - 2b = 3 - 2c, so a = 7/12, b = 4/12, c = 1/12, gain 3.2917; the best single lever is a = 1, gain 3.
const gains = [4, 3.5, 3];
const quadratic: OfValues = (values) => values.reduce((total, v, k) => total + gains[k]! * v - v * v, 0);
const three = [a, b, leverRange("patronageShare")];
const OPTIMUM = 79 / 24;

test.each(["one", "two", "three"])("the optimum on the budget line is found to within 4% by seed %s", (seed) => {
  const plain = experimentWith(three);
  const experiment = { ...plain, method: { ...plain.method, seed } };
  const { best, single } = choose(experiment, runSynthetic(optimise, experiment, reform(quadratic, sum)));
  const found = valuesOf(experiment, best!.point);
  expect(sum(found, 0)).toBeLessThan(1.02);
  expect(quadratic(found, 0)).toBeGreaterThan(0.96 * OPTIMUM);
  const alone = valuesOf(experiment, single!.point);
  expect(alone.filter((value) => value !== 0)).toHaveLength(1);
  expect(quadratic(alone, 0)).toBeLessThanOrEqual(3.02);
});

test("where one lever alone is best, it wins, at a setting between those first tried", () => {
  // A yuan for the first lever gains three times what it gains elsewhere; 1.3 a unit, so that 1/1.3 = 0.769 is affordable.
  const experiment = experimentWith(three);
  const simulate = reform(
    ([first, ...rest]) => 6 * first! + 2 * sum(rest, 0),
    (values) => 1.3 * sum(values, 0),
    0.001,
  );
  const { best, single } = choose(experiment, runSynthetic(optimise, experiment, simulate));
  const [first, ...rest] = valuesOf(experiment, best!.point);
  expect(first).toBeCloseTo(0.769, 2);
  expect(Math.max(...rest)).toBeLessThan(0.01);
  expect(valuesOf(experiment, single!.point)[0]).toBeCloseTo(0.769, 2);
});

const onOff = [leverLevels("bankRate", 1), leverLevels("borderSubsidy", 1)];

test("exact ties are named, and end with the last round", () => {
  // Either lever gains 1 and costs 1; both together cost more than there is.
  const experiment = experimentWith(onOff);
  const history = runSynthetic(optimise, experiment, reform(sum, sum, 0));
  const { best, ties, standing } = choose(experiment, history);
  expect([best!, ...ties].map(({ point }) => valuesOf(experiment, point))).toEqual([
    [1, 0],
    [0, 1],
  ]);
  expect(standing).toHaveLength(2);
  expect(batchesOf(history, "select")).toHaveLength(experiment.method.settings.selectRounds!);
});

test("the mix of least regret may be another than the best on average", () => {
  // In states of the world 0, 4, 8, … the first lever does harm: its mean is 10·3/4 - 10/4 = 5, its largest regret 14;
  // the second gains 4 in every state, its largest regret is 6.
  const experiment = experimentWith(onOff);
  const simulate = reform(([x, y], replicate) => x! * (replicate % 4 === 0 ? -10 : 10) + 4 * y!, sum, 0);
  const { best, robust } = choose(experiment, runSynthetic(optimise, experiment, simulate));
  expect(valuesOf(experiment, best!.point)).toEqual([1, 0]);
  expect(valuesOf(experiment, robust!.point)).toEqual([0, 1]);
});

test("a space that is used up ends the search early", () => {
  const history = runSynthetic(optimise, experimentWith(onOff), reform(sum, sum));
  expect(batchesOf(history, "search")).toHaveLength(0);
  expect(batchesOf(history, "start")[0]!.points).toHaveLength(4);
});

test("who fails in any run of a stage is out, however good elsewhere", () => {
  const experiment = experimentWith(three);
  const sound = reform(quadratic, sum);
  const simulate: Simulator = (values, place) => {
    const outcomes = sound(values, place);
    return values[0]! > 0.3 && place.replicate % 3 === 2 ? { ...outcomes, cost: NaN } : outcomes;
  };
  const history = runSynthetic(optimise, experiment, simulate);
  const { best, robust, single } = choose(experiment, history);
  for (const one of [best, robust, single]) expect(valuesOf(experiment, one!.point)[0]).toBeLessThanOrEqual(0.3);
  expect(batchesOf(history, "confirm")).toHaveLength(1);
});

test("if every run fails the search ends after its start", () => {
  const failed = { poverty: NaN, cost: NaN, gini: NaN };
  expect(runSynthetic(optimise, experimentWith(three), () => failed).batches.map(({ stage }) => stage)).toEqual([
    "start",
  ]);
});

test("if every finalist fails in the selection there is nothing to confirm", () => {
  const experiment = experimentWith(onOff);
  const simulate: Simulator = (values, place) =>
    place.replicate < 4 ? reform(sum, sum)(values, place) : { poverty: NaN, cost: 0, gini: 0 };
  const history = runSynthetic(optimise, experiment, simulate);
  expect(history.batches.at(-1)!.stage).toBe("select");
  expect(choose(experiment, history)).toEqual({ standing: [], best: null, ties: [], robust: null, single: null });
});

test("if nothing is within the budget, the least over it is confirmed and is not called allowed", () => {
  const experiment = experimentWith([a, b], { generations: 3 });
  const dear = reform(sum, (values) => 2 + sum(values, 0), 0.01);
  const history = runSynthetic(optimise, experiment, dear);
  const { best, robust, single } = choose(experiment, history);
  expect(isAllowed(best!)).toBe(false);
  expect(sum(valuesOf(experiment, best!.point), 0)).toBeLessThan(0.1);
  expect([robust, single]).toEqual([null, null]);
  expect(batchesOf(history, "confirm")[0]!.points).toEqual([best!.point]);
});

test("the start holds doing nothing, and every lever alone at several settings", () => {
  const experiment = experimentWith([
    leverRange("bankRate"),
    leverLevels("borderSubsidy", 100, 200),
    leverRange("fundSeed", 1, 2),
  ]);
  const start = optimise.next(experiment, historyOf(experiment, [], reform(sum, sum)))!;
  const values = start.points.map((point) => valuesOf(experiment, point));
  // The neutral value of these levers is unset or 0: the ranges rest at their ends nearest to 0.
  expect(values).toContainEqual([0, 0, 1]);
  for (const alone of [0.25, 0.5, 0.75, 1]) expect(values).toContainEqual([alone, 0, 1]);
  for (const level of [1, 2]) expect(values).toContainEqual([0, level, 1]);
  for (const alone of [1.25, 1.5, 1.75, 2]) expect(values).toContainEqual([0, 0, alone]);
  expect(values).toHaveLength(1 + 4 + 2 + 4 + experiment.method.settings.population!);
});

const full = (): readonly [Experiment, History, Simulator] => {
  const experiment = experimentWith(three, { generations: 3, selectRounds: 3 });
  const simulate = reform(quadratic, sum, 0.3);
  return [experiment, runSynthetic(optimise, experiment, simulate), simulate];
};

test("a search that is interrupted asks for the same again, at every batch", () => {
  const [experiment, { batches }, simulate] = full();
  for (let done = 0; done <= batches.length; done++) {
    const history = historyOf(experiment, batches.slice(0, done), simulate);
    const request = optimise.next(experiment, history);
    expect(optimise.next(experiment, history)).toEqual(request);
    if (done < batches.length) expect(batches[done]).toMatchObject(request!);
    else expect(request).toBeNull();
  }
});

test("stages come in order; selection and confirmation meet replicates that no stage before has met", () => {
  const [experiment, history] = full();
  const stages: readonly Stage[] = ["start", "search", "select", "confirm"];
  const order = history.batches.map(({ stage }) => stages.indexOf(stage as Stage));
  expect(order).toEqual([...order].sort());
  expect(new Set(order).size).toBe(4);
  const met = new Set<number>();
  const replicatesOf = ({ firstReplicate, replicates }: { firstReplicate: number; replicates: number }): number[] =>
    Array.from({ length: replicates }, (_, k) => firstReplicate + k);
  for (let replicate = 0; replicate < experiment.replicates; replicate++) met.add(replicate);
  for (const batch of history.batches.filter(({ stage }) => stage === "start" || stage === "search"))
    expect(replicatesOf(batch)).toEqual([...Array(experiment.replicates).keys()]);
  for (const batch of history.batches.filter(({ stage }) => stage === "select" || stage === "confirm"))
    for (const replicate of replicatesOf(batch)) {
      expect(met.has(replicate)).toBe(false);
      met.add(replicate);
    }
});

test("a point keeps its number, and no two points are alike", () => {
  const [, { batches }] = full();
  const points = new Map<number, string>();
  for (const { id, unit } of batches.flatMap((batch) => batch.points)) {
    expect(points.get(id) ?? unit.join()).toBe(unit.join());
    points.set(id, unit.join());
  }
  expect(new Set(points.values()).size).toBe(points.size);
  expect([...points.keys()]).toEqual([...Array(points.size).keys()]);
});

test("another seed phrase of the method searches elsewhere", () => {
  const [experiment] = full();
  const empty = historyOf(experiment, [], reform(sum, sum));
  const other = { ...experiment, method: { ...experiment.method, seed: "other" } };
  expect(optimise.next(other, empty)!.points).not.toEqual(optimise.next(experiment, empty)!.points);
});

test("factors that are not levers of the goal's policy, a baseline as goal and luck of one's own are refused", () => {
  const check = (parts: Partial<Experiment>): unknown =>
    optimise.check!({ ...experimentWith([a]), ...parts }).map(({ code, path }) => [code, path.join(".")]);
  const parameter: Factor = { ...a, target: { kind: "parameter", parameter: "labourBeta" } };
  const elsewhere: Factor = { ...a, target: { kind: "lever", policy: 0, lever: "bankRate", field: null } };
  expect(check({})).toEqual([]);
  expect(check({ factors: [a, parameter, elsewhere] })).toEqual([
    ["unknownKey", "factors.1.parameter"],
    ["unknownName", "factors.2.policy"],
  ]);
  expect(check({ factors: [], goal: { ...goal, policy: 0 } })).toEqual([["unknownName", "goal.policy"]]);
  expect(check({ commonLuck: false })).toEqual([["unknownName", "commonLuck"]]);
});
