/** Points of the frontier: who beats whom, the line between the unbeaten, and the runs behind it. */
import { expect, test } from "vitest";
import type { Change, PolicyResult, SeriesName } from "../../engine/experiment/comparison.ts";
import { aheadIn, pointsOf, runsOnFront, senseOf, stepLine, ticksOf } from "../../playground/views/frontier/points.ts";
import { comparisonFixture } from "./comparison-fixture.ts";

const change = (mean: number | null): Change => ({
  mean,
  low: mean === null ? null : mean - 1,
  high: mean === null ? null : mean + 1,
  standardError: 1,
  defined: 10,
  rises: 0,
  falls: 10,
});
const fixture = comparisonFixture();
const [headcount] = fixture.series as [SeriesName];

/** A baseline and policies by effect and cost. */
const policiesOf = (figures: readonly (readonly [effect: number | null, cost: number])[]): PolicyResult[] => [
  fixture.policies[0]!,
  ...figures.map(([effect, cost], k) => ({
    ...fixture.policies[1]!,
    id: `p${k + 1}`,
    change: { headcount: change(effect), netPublicCost: change(cost) },
  })),
];

test("a policy is beaten by one that does as much for less, and the one that does most is named", () => {
  const policies = policiesOf([
    [-2, 100],
    [-1, 150],
    [-3, 150],
    [-3, 150],
    [1, -50],
  ]);
  const points = pointsOf({ policies }, headcount);
  expect(points.map(({ place, beatenBy }) => [place, beatenBy])).toEqual([
    [0, null],
    [1, null],
    [2, 3],
    [3, null],
    [4, null],
    [5, null],
  ]);
  expect(points[0]).toMatchObject({ cost: { mean: 0 }, effect: { mean: 0, low: 0, high: 0 } });
  expect(points[1]).toMatchObject({ cost: { mean: 100, low: 99, high: 101 }, effect: { mean: -2 } });
});

test("where more is better the order turns; where neither is, nothing is beaten", () => {
  const policies = policiesOf([
    [2, 100],
    [1, 100],
  ]);
  const beaten = (better: SeriesName["better"]) =>
    pointsOf({ policies }, { ...headcount, better }).map(({ beatenBy }) => beatenBy);
  expect(beaten("higher")).toEqual([null, null, 1]);
  expect(beaten("lower")).toEqual([null, 0, 0]);
  expect(beaten("neither")).toEqual([null, null, null]);
  expect(senseOf({ better: "neither" })).toBeNull();
});

test("a policy without a value is left out; without a cost there are no points", () => {
  expect(
    pointsOf(
      {
        policies: policiesOf([
          [null, 1],
          [-1, 1],
        ]),
      },
      headcount,
    ).map(({ place }) => place),
  ).toEqual([0, 2]);
  const uncosted = policiesOf([[-1, 1]]).map((policy) => ({
    ...policy,
    change: policy.change && { headcount: policy.change["headcount"]! },
  }));
  expect(pointsOf({ policies: uncosted }, headcount)).toEqual([]);
});

test("the line is level from one unbeaten point to the next, then falls, and runs on to its end", () => {
  const points = pointsOf(
    {
      policies: policiesOf([
        [-3, 200],
        [-1, 150],
        [-2, 100],
      ]),
    },
    headcount,
  );
  expect(stepLine(points, 250)).toEqual([
    [0, 0],
    [100, 0],
    [100, -2],
    [200, -2],
    [200, -3],
    [250, -3],
  ]);
  expect(stepLine(points, 200).at(-1)).toEqual([200, -3]);
  expect(stepLine([], 10)).toEqual([]);
});

test("runs are counted each by itself, in the last month", () => {
  // Two months, two series: effect, cost. The second policy beats the first in one of two runs.
  const run = (effect: number, cost: number) => ({
    series: Float64Array.of(9, effect, 9, cost),
    reasons: new Uint8Array(4),
    flowsOfYear: new Float64Array(0),
  });
  const runs = [
    [run(5, 0), run(5, 0)],
    [run(4, 10), run(3, 10)],
    [run(3, 10), run(4, 10)],
    [run(3, 20), run(2, 20)],
  ];
  const counted = runsOnFront({ runs }, { series: fixture.series.slice(0, 2), months: 2 }, "headcount", 1);
  expect(counted).toEqual({ times: [2, 1, 1, 1], runs: 2 });
  expect(runsOnFront({ runs }, { series: fixture.series.slice(0, 1), months: 2 }, "headcount", 1)).toBeNull();
});

test("being ahead means less where less is better, more where more is", () => {
  expect(aheadIn([1, 2, 3, NaN], [2, 2, 1, 1], 1)).toEqual({ ahead: 1, runs: 3 });
  expect(aheadIn([1, 2, 3, NaN], [2, 2, 1, 1], -1)).toEqual({ ahead: 1, runs: 3 });
  expect(aheadIn([5, 5], [1, 1], -1)).toEqual({ ahead: 2, runs: 2 });
});

test("ticks are round numbers within the stretch", () => {
  expect(ticksOf(-0.0032, 0.0004)).toEqual([-0.003, -0.002, -0.001, 0]);
  expect(ticksOf(-12, 340, 6)).toEqual([0, 100, 200, 300]);
  expect(ticksOf(1, 1)).toEqual([1]);
});
