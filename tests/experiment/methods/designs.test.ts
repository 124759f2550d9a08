import { expect, test } from "vitest";
import { valueAt } from "../../../engine/experiment/factor.ts";
import { problemOf } from "../../../engine/scenario/fault.ts";
import { saltelliRow } from "../../../engine/support/design/saltelli-row.ts";
import { sobolPoint } from "../../../engine/support/design/sobol-sequence.ts";
import { seedOf } from "../../../engine/support/seed.ts";
import { problemSentence } from "../../../engine/text/format-problems.ts";
import type { Experiment } from "../../../engine/experiment/experiment.ts";
import { designOf, firstPoints, levels, methodOf, range, runDesign } from "../design-run.ts";

const valuesOf = (experiment: Experiment): number[][] =>
  firstPoints(experiment).map((unit) => unit.map((u, i) => valueAt(experiment.factors[i]!, u)));

/** What a person reads about an experiment that the method refuses. */
const complaints = (experiment: Experiment, locale: "en" | "zh" = "en"): string[] =>
  methodOf(experiment.method.kind).check!(experiment).map((fault) =>
    problemSentence(problemOf(fault, null, { method: experiment.method.settings }), locale),
  );

test("a list runs the first values together, then the second, and so on", () => {
  expect(valuesOf(designOf("list", [levels(5, 6, 7), levels(10, 10, 30)]))).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
  ]);
});

test("a list needs equally many values of every factor", () => {
  expect(complaints(designOf("list", [levels(1, 2), levels(1, 2, 3), range(0, 1)]))).toEqual([
    "factors[1].values: expected a list of 2 to 2 entries; got 3.",
    "factors[2].values: values is missing; expected a list of 2 to 2 entries.",
  ]);
  expect(complaints(designOf("list", [levels(1, 2), levels(3, 4)]))).toEqual([]);
});

test("a grid takes all listed values and whole numbers, and ranges from end to end", () => {
  const values = valuesOf(designOf("grid", [levels(7, 8), range(1, 3, true), range(0, 10)], { steps: 3 }));
  expect(values.length).toBe(18);
  expect(values.slice(0, 4)).toEqual([
    [0, 1, 0],
    [0, 1, 5],
    [0, 1, 10],
    [0, 2, 0],
  ]);
  expect(new Set(values.map(String)).size).toBe(18);
});

test("a grid of too many points is refused in words", () => {
  const huge = designOf("grid", [range(0, 1), range(1, 1001, true)], { steps: 1001 });
  expect(complaints(huge)).toEqual([
    "factors: the values of all factors multiply to 1,002,001 points; expected at most 100,000. Give fewer values, steps or factors, or take another method.",
  ]);
  expect(complaints(huge, "zh")).toEqual([
    "factors：各因素取值相乘共1,002,001个点，应不超过100,000个。请减少取值、步数或因素，或改用其他方法。",
  ]);
});

test("a Latin hypercube gives every listed value and whole number its fair share of points", () => {
  const values = valuesOf(designOf("lhs", [range(1, 5, true), levels(1, 2)], { size: 100 }));
  for (const whole of [1, 2, 3, 4, 5]) expect(values.filter(([x]) => x === whole).length).toBe(20);
  expect(values.filter(([, position]) => position === 1).length).toBe(50);
});

test("a plain Sobol design is the published sequence from the origin, a scrambled one its scrambling by the seed", () => {
  const shapes = [range(0, 1), range(0, 1), range(0, 1)];
  expect(firstPoints(designOf("sobol", shapes, { size: 3, scrambled: 0 }))).toEqual([
    [0, 0, 0],
    [0.5, 0.5, 0.5],
    [0.75, 0.25, 0.25],
  ]);
  expect(firstPoints(designOf("sobol", shapes, { size: 5 }))[4]).toEqual(
    sobolPoint(4, 3, seedOf("design/sobol/design")),
  );
});

test("twice the points of a Sobol design are the design of twice the size", () => {
  const experiment = designOf("sobol", [range(0, 1), range(2, 3)], { size: 16 });
  const grown = runDesign(experiment, () => 0, 16).batches.flatMap(({ points }) => points.map(({ unit }) => unit));
  expect(grown).toEqual(firstPoints(designOf("sobol", [range(0, 1), range(2, 3)], { size: 32 })));
});

test("more trajectories and more base rows are those of the larger design", () => {
  for (const [kind, setting] of [
    ["morris", "trajectories"],
    ["saltelli", "size"],
  ] as const)
    for (const more of [{}, ...(kind === "saltelli" ? [{ secondOrder: 1 }] : [])]) {
      const shapes = [range(0, 1), range(0, 1), levels(1, 2, 3)];
      const grown = runDesign(designOf(kind, shapes, { ...more, [setting]: 12 }), () => 0, 5);
      const units = grown.batches.flatMap(({ points }) => points.map(({ unit }) => unit));
      expect(units).toEqual(firstPoints(designOf(kind, shapes, { ...more, [setting]: 17 })));
    }
});

test("a Saltelli design goes base row by base row: A, B, the mixtures", () => {
  const points = firstPoints(designOf("saltelli", [range(0, 1), range(0, 1)], { size: 4 }));
  const seed = seedOf("design/saltelli/design");
  expect(points).toEqual([0, 1, 2, 3].flatMap((row) => saltelliRow(row, 2, seed)));
});

test("Morris's grid has an even number of levels", () => {
  expect(complaints(designOf("morris", [range(0, 1)], { levels: 5 }))[0]).toMatch(
    /^method.levels: expected one of 4, 6/,
  );
  expect(complaints(designOf("morris", [range(0, 1)], { levels: 6 }))).toEqual([]);
});

test("more factors than the Sobol numbers reach are refused", () => {
  const many = Array.from({ length: 129 }, () => range(0, 1));
  expect(complaints(designOf("saltelli", many))).toEqual(["factors: expected a list of 1 to 128 entries; got 129."]);
  expect(complaints(designOf("sobol", many))).toEqual([]);
});

test("a design runs once, with all replicates of the experiment", () => {
  for (const kind of ["grid", "lhs", "sobol", "morris", "saltelli"]) {
    const experiment = designOf(kind, [range(0, 1), range(0, 1)], {}, { replicates: 3 });
    const { batches } = runDesign(experiment, () => 0);
    expect(batches.map(({ stage, firstReplicate, replicates }) => [stage, firstReplicate, replicates])).toEqual([
      ["design", 0, 3],
    ]);
  }
});
