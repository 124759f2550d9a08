import fc from "fast-check";
import { expect, test } from "vitest";
import {
  centredDiscrepancy,
  mixtureDiscrepancy,
  starDiscrepancy,
  wraparoundDiscrepancy,
} from "../../../engine/support/design/discrepancy.ts";
import { sobolPoint } from "../../../engine/support/design/sobol-sequence.ts";
import { agrees, readVectors } from "../../vectors/read-vectors.ts";
import text from "../../vectors/lowdiscrepancy.json?raw";

const measures: Record<string, (points: number[][]) => number> = {
  CD: centredDiscrepancy,
  WD: wraparoundDiscrepancy,
  MD: mixtureDiscrepancy,
  "L2-star": starDiscrepancy,
};

const cases = readVectors<{ points: string }, Record<string, number>>(text).filter(
  ({ measure }) => measure === "discrepancy",
);
for (const { name, parameters, value, tolerance } of cases)
  test(`${name} is what an independent package finds`, () => {
    const [n, k] = /(\d+)x(\d+)/.exec(parameters.points)!.slice(1).map(Number);
    const points = Array.from({ length: n! }, (_, i) => sobolPoint(i, k!));
    for (const [code, expected] of Object.entries(value))
      expect(agrees(measures[code]!(points), expected, tolerance), code).toBe(true);
  });

const cube = fc.array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }), {
  minLength: 1,
  maxLength: 12,
});

test("the order of points and of coordinates does not matter", () => {
  fc.assert(
    fc.property(cube, (points) => {
      for (const measure of Object.values(measures)) {
        expect(measure([...points].reverse())).toBeCloseTo(measure(points), 12);
        expect(measure(points.map((x) => [...x].reverse()))).toBeCloseTo(measure(points), 12);
      }
    }),
  );
});

test("a Sobol design is more even than points on a diagonal", () => {
  const sobol = Array.from({ length: 64 }, (_, i) => sobolPoint(i, 3));
  const diagonal = Array.from({ length: 64 }, (_, i) => [0, 0, 0].map(() => (i + 0.5) / 64));
  for (const measure of Object.values(measures)) expect(measure(sobol)).toBeLessThan(measure(diagonal));
});

test("no points have no discrepancy", () => {
  for (const measure of Object.values(measures))
    expect(() => measure([])).toThrow("expected at least one point; got none");
});
