/** What every method promises. A new method in the registry is held to it without a change here. */
import { expect, test } from "vitest";
import { analyses } from "../../engine/experiment/analyses/index.ts";
import type { Batch, Point, Request } from "../../engine/experiment/batch.ts";
import type { Experiment, Factor, FactorTarget } from "../../engine/experiment/experiment.ts";
import type { History } from "../../engine/experiment/history.ts";
import { library } from "../../engine/experiment/library.ts";
import type { Method } from "../../engine/experiment/method.ts";
import { methods } from "../../engine/experiment/methods/index.ts";
import { units } from "../../engine/support/quantity.ts";
import { scenarioOf } from "../experiment/hand-made.ts";
import { expectLabel, expectSource, expectText } from "./texts.ts";

/** Designs that leave nothing to chance. */
const withoutChance = ["list", "grid"];

type Shape = Pick<Factor, "range" | "levels">;
const range = (low: number, high: number, whole = false): Shape => ({ range: { low, high, whole }, levels: null });
const levels = (...values: number[]): Shape => ({
  range: null,
  levels: values.map((value) => ({ written: String(value), value })),
});
const shapes: readonly (readonly Shape[])[] = [
  [range(0.1, 0.9), range(1, 5, true), levels(10, 20, 40)],
  [range(0.1, 0.9), range(2, 3), range(-1, 1)],
  [levels(1, 2, 3), levels(3, 2, 1), levels(0, 10, 100)],
];
const parameters = Object.keys(library.model.parameters);
const numberLevers = library.model.levers.filter(({ setting }) => setting.kind === "number").map(({ name }) => name);
const targets: readonly ((k: number) => FactorTarget)[] = [
  (k) => ({ kind: "parameter", parameter: parameters[k]! }),
  (k) => ({ kind: "lever", policy: 1, lever: numberLevers[k]!, field: null }),
];

/** Experiments of three factors; a method that needs them gets figures to aim at, or a goal. */
function experiments({ kind, needs, settings }: Method): Experiment[] {
  return targets.flatMap((target) =>
    shapes.map((shape): Experiment => {
      const factors = shape.map((given, k) => ({
        name: `factor${k}`,
        label: { en: `factor ${k}`, zh: `因素${k}` },
        unit: "1" as const,
        target: target(k),
        ...given,
      }));
      const outcomes = ["headcount", "publicCost", "gini"];
      return {
        schema: 1,
        scenario: scenarioOf(2),
        method: { kind, seed: "one", settings: defaultsOf(settings) },
        factors,
        replicates: 2,
        commonLuck: true,
        outcomes: outcomes.map((name) => ({ name, metric: name, line: null, at: "end" })),
        monthly: false,
        households: [],
        targets:
          needs === "targets"
            ? [
                {
                  name: "T1",
                  outcome: "headcount",
                  value: 0.1,
                  tolerance: 0.02,
                  discrepancy: 0.01,
                  source: { tag: "ASSUMED", note: "for this test" },
                },
              ]
            : [],
        goal:
          needs === "goal"
            ? {
                policy: 1,
                budget: 1e6,
                objective: "headcount",
                better: "lower",
                cost: "publicCost",
                inequality: "gini",
              }
            : null,
      };
    }),
  );
}

const defaultsOf = (settings: Method["settings"]): Record<string, number> =>
  Object.fromEntries(Object.entries(settings).map(([name, dial]) => [name, dial.default]));

const suits = (method: Method, experiment: Experiment): boolean => (method.check?.(experiment) ?? []).length === 0;
const suitableFor = (method: Method): Experiment[] => experiments(method).filter((one) => suits(method, one));
const change = (experiment: Experiment, method: Partial<Experiment["method"]>): Experiment => ({
  ...experiment,
  method: { ...experiment.method, ...method },
});

const nothing: History["results"] = {
  run: new Float64Array(0),
  point: new Int32Array(0),
  replicate: new Int32Array(0),
  policy: new Int32Array(0),
  outcomes: {},
};
const historyOf = (...requests: Request[]): History => ({
  batches: requests.map((request): Batch => ({ ...request, firstRun: 0 })),
  results: nothing,
});
const firstOf = (method: Method, experiment: Experiment): Request => method.next(experiment, historyOf())!;

function expectPoints(points: readonly Point[], firstId: number, factors: number): void {
  expect(points.map(({ id }) => id)).toEqual(points.map((_, k) => firstId + k));
  for (const { unit } of points) {
    expect(unit.length).toBe(factors);
    expect(unit.every((u) => u >= 0 && u <= 1)).toBe(true);
  }
}

for (const method of methods) {
  const { kind, label, description, settings } = method;

  test(`${kind} says what it is for in both languages, and every setting what it is and where it comes from`, () => {
    expectLabel(label);
    expectText(description);
    for (const dial of Object.values(settings)) {
      expectText(dial.label);
      expectText(dial.description);
      expectSource(dial.source);
      expect(units).toHaveProperty([dial.unit]);
    }
  });

  test(`${kind} names analyses that there are`, () => {
    const known = analyses.map(({ name }) => name);
    for (const name of method.analyses) expect(known).toContain(name);
  });

  test(`${kind} accepts an experiment made for it`, () => expect(suitableFor(method)).not.toEqual([]));

  test(`${kind} gives points within the space, numbered from 0, at any settings in range`, () => {
    const variants = [
      defaultsOf(settings),
      Object.fromEntries(Object.entries(settings).map(([name, { min }]) => [name, min])),
      Object.fromEntries(
        Object.entries(settings).map(([name, { max, default: usual }]) => [name, Math.min(max, 2 * usual)]),
      ),
    ];
    for (const experiment of suitableFor(method))
      for (const variant of variants) {
        const varied = change(experiment, { settings: variant });
        if (!suits(method, varied)) continue;
        const { points, firstReplicate, replicates } = firstOf(method, varied);
        expect(points.length).toBeGreaterThan(0);
        expectPoints(points, 0, varied.factors.length);
        expect(firstReplicate).toBe(0);
        expect(replicates).toBeGreaterThan(0);
      }
  });

  test(`${kind} gives the same points twice${withoutChance.includes(kind) ? "" : ", and others for another seed"}`, () => {
    for (const experiment of suitableFor(method)) {
      const once = firstOf(method, experiment);
      expect(firstOf(method, experiment)).toEqual(once);
      const { points } = firstOf(method, change(experiment, { seed: "two" }));
      if (withoutChance.includes(kind)) expect(points).toEqual(once.points);
      else expect(points).not.toEqual(once.points);
    }
  });

  if (method.expand)
    test(`${kind} grows by new points after the old ones, the same whether they are asked for at once or not`, () => {
      for (const experiment of suitableFor(method)) {
        const first = firstOf(method, experiment);
        const second = method.expand!(experiment, historyOf(first), 2);
        const third = method.expand!(experiment, historyOf(first, second), 3);
        expectPoints(second.points, first.points.length, experiment.factors.length);
        expectPoints(third.points, first.points.length + second.points.length, experiment.factors.length);
        expect(method.expand!(experiment, historyOf(first), 5).points).toEqual([...second.points, ...third.points]);
        expect(second.points[0]!.unit).not.toEqual(first.points[0]!.unit);
      }
    });
}

test("kinds are names that experiment files can use, each once", () => {
  const kinds = methods.map(({ kind }) => kind);
  expect(new Set(kinds).size).toBe(kinds.length);
  for (const kind of kinds) expect(kind).toMatch(/^[a-z][A-Za-z]*$/);
});
