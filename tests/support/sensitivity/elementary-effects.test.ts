import fc from "fast-check";
import { expect, test } from "vitest";
import { morrisTrajectory } from "../../../engine/support/design/morris-trajectory.ts";
import { stream } from "../../../engine/support/seed.ts";
import { elementaryEffects, summarizeEffects } from "../../../engine/support/sensitivity/elementary-effects.ts";
import { agrees, readVectors } from "../../vectors/read-vectors.ts";
import { ishigami, ontoPi } from "./known-functions.ts";
import text from "../../vectors/sensitivity.json?raw";

type Points = readonly (readonly number[])[];
interface Morris {
  readonly mu: readonly number[];
  readonly mu_star: readonly number[];
  readonly sigma: readonly number[];
}

const published = readVectors<object, Morris>(text).filter(({ measure }) => measure === "morris");
for (const { name, value, data, tolerance } of published)
  test(`${name}: effects are those of an independent package`, () => {
    const { X, Y } = data as { X: Points; Y: number[] };
    for (const [factor, effects] of elementaryEffects(X, Y).entries()) {
      const { mean, meanSize, spread } = summarizeEffects(effects);
      expect(agrees(mean.value!, value.mu[factor]!, tolerance)).toBe(true);
      expect(agrees(meanSize.value!, value.mu_star[factor]!, tolerance)).toBe(true);
      expect(agrees(spread.value!, value.sigma[factor]!, tolerance)).toBe(true);
    }
  });

test("the package's examples are two", () => expect(published.length).toBe(2));

test("exercise 4 of Saltelli et al. (2008) has its printed effects", () => {
  const levels = "0 1, 0 3, 2 3, 0 1, 2 1, 2 3, 2 0, 2 2, 0 2, 1 3, 3 3, 3 1, 1 3, 1 1, 3 1, 1 2, 1 0, 3 0";
  const points = levels.split(", ").map((point) => point.split(" ").map((level) => Number(level) / 3));
  const outcomes = [
    0.97, 0.71, 2.39, 0.97, 2.3, 2.39, 1.87, 2.4, 0.87, 2.15, 1.71, 1.54, 2.15, 2.17, 1.54, 2.2, 1.87, 1.0,
  ];
  const effects = elementaryEffects(points, outcomes);
  const printed = [
    [2.52, 2.01, 2.3, -0.66, -0.93, -1.3],
    [-0.39, 0.13, 0.8, 0.25, -0.02, 0.51],
  ];
  // Printed effects come from outcomes with more digits than are printed: they differ by up to 0.4.
  for (const [factor, row] of printed.entries())
    for (const [k, effect] of row.entries()) expect(Math.abs(effects[factor]![k]! - effect)).toBeLessThan(0.4);
  const [first, second] = effects.map(summarizeEffects);
  expect(first!.mean.value).toBeCloseTo(0.66, 1);
  expect(second!.mean.value).toBeCloseTo(0.21, 1);
  expect(first!.meanSize.value).toBeCloseTo(1.62, 1);
  expect(second!.meanSize.value).toBeCloseTo(0.35, 1);
  expect(first!.spread.value).toBeCloseTo(1.79, 1);
  expect(second!.spread.value).toBeCloseTo(0.41, 1);
});

test("many trajectories find the exact effects of the Ishigami function on four levels", () => {
  const points = Array.from({ length: 4000 }, (_, k) => morrisTrajectory(3, 4, stream(`walk/${k}`))).flat();
  const effects = elementaryEffects(
    points,
    points.map((u) => ishigami(ontoPi(u))),
  ).map(summarizeEffects);
  // All 24 effects of each factor on the grid, each as likely as the other.
  const exact = { mean: [7.704054, 0, 0], meanSize: [7.704054, 7.875, 6.248796], spread: [6.248796, 7.875, 8.837132] };
  for (const [factor, { mean, meanSize, spread }] of effects.entries()) {
    // Four standard errors: 4 σ / √4000.
    const allowed = (4 * exact.spread[factor]!) / Math.sqrt(4000);
    expect(Math.abs(mean.value! - exact.mean[factor]!)).toBeLessThan(allowed);
    expect(Math.abs(meanSize.value! - exact.meanSize[factor]!)).toBeLessThan(allowed);
    expect(Math.abs(spread.value! - exact.spread[factor]!)).toBeLessThan(allowed);
  }
});

test("a linear function has its slopes as effects, without spread", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 6 }), (slopes) => {
      const points = Array.from({ length: 5 }, (_, k) => morrisTrajectory(slopes.length, 6, stream(`${k}`))).flat();
      const outcomes = points.map((x) => x.reduce((sum, u, i) => sum + slopes[i]! * u, 1));
      for (const [factor, effects] of elementaryEffects(points, outcomes).entries()) {
        const { mean, meanSize, spread } = summarizeEffects(effects);
        expect(mean.value).toBeCloseTo(slopes[factor]!, 9);
        expect(meanSize.value).toBeCloseTo(Math.abs(slopes[factor]!), 9);
        expect(spread.value).toBeCloseTo(0, 9);
      }
    }),
  );
});

test("what is no set of trajectories is refused, and one trajectory has no spread", () => {
  expect(() => elementaryEffects([[0], [1], [0]], [1, 2, 3])).toThrow(
    "expected trajectories of 2 points; got 3 points",
  );
  expect(() => elementaryEffects([[0], [1]], [1])).toThrow("expected 2 outcomes, one a point; got 1");
  expect(() =>
    elementaryEffects(
      [
        [0, 0],
        [1, 1],
        [1, 0],
      ],
      [1, 2, 3],
    ),
  ).toThrow("point 1 to differ in one factor; got 2");
  expect(() =>
    elementaryEffects(
      [
        [0, 0],
        [1, 0],
        [0, 0],
      ],
      [1, 2, 3],
    ),
  ).toThrow("change every factor once");
  expect(summarizeEffects([3]).spread).toEqual({ value: null, reason: "tooFewObservations" });
  expect(summarizeEffects([]).mean).toEqual({ value: null, reason: "empty" });
});
