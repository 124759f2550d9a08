import { expect, test } from "vitest";
import fc from "fast-check";
import { boxOfLeft, isInside, unitBox, volumeOf } from "../../../engine/support/calibration/box.ts";
import { distance } from "../../../engine/support/calibration/distance.ts";
import { implausibility, RULED_OUT_BEYOND, varianceOf } from "../../../engine/support/calibration/implausibility.ts";
import { stratifiedPoints } from "../../../engine/support/calibration/stratified-points.ts";

test("a miss is measured in standard deviations of luck, model and observation together", () => {
  const doubt = { tolerance: 0.04, discrepancy: 0.015 };
  const variance = varianceOf(doubt, 0.0016, 4);
  expect(variance).toBeCloseTo(0.001025, 15); // 0.0016/4 + 0.015² + 0.02² = 0.0004 + 0.000225 + 0.0004
  expect(implausibility(0.2, 0.126, variance)).toBeCloseTo(0.074 / Math.sqrt(0.001025), 12);
});

test("a figure at the end of its tolerance is two standard deviations off, one and a half times that ruled out", () => {
  const variance = varianceOf({ tolerance: 2, discrepancy: 0 }, 0, 1);
  expect(implausibility(12, 10, variance)).toBe(2);
  expect(implausibility(13, 10, variance)).toBe(RULED_OUT_BEYOND);
});

test("where nothing may be missed, only the very figure is not implausible", () => {
  expect([implausibility(1, 1, 0), implausibility(1 + 1e-12, 1, 0), implausibility(NaN, 1, 0)]).toEqual([
    0,
    Infinity,
    Infinity,
  ]);
  expect(() => implausibility(1, 1, -1)).toThrow("implausibility: expected a variance from 0; got -1.");
});

test("the distance is that of the target alone, or the mean square of all", () => {
  expect(distance([13], [10], [4])).toBe(1.5);
  expect(distance([13, 10, 10, 10], [10, 10, 10, 10], [4, 1, 1, 1])).toBe(0.75); // √(1.5²/4)
  expect(distance([13, NaN], [10, 10], [4, 1])).toBe(Infinity);
});

test("every slice of every factor holds one point, and the phrase alone decides which", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 5 }),
      fc.string(),
      (count, factors, phrase) => {
        const box = { low: new Array<number>(factors).fill(0.25), high: new Array<number>(factors).fill(0.75) };
        const points = stratifiedPoints(count, box, phrase);
        for (let factor = 0; factor < factors; factor++) {
          const slices = points.map((point) => Math.floor(((point[factor]! - 0.25) / 0.5) * count + 1e-9));
          expect(slices.sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, slice) => slice));
        }
        expect(stratifiedPoints(count, box, phrase)).toEqual(points);
      },
    ),
  );
  expect(stratifiedPoints(8, unitBox(2), "one")).not.toEqual(stratifiedPoints(8, unitBox(2), "other"));
  expect(() => stratifiedPoints(0, unitBox(1), "none")).toThrow("expected size to be a whole number from 1; got 0.");
});

test("what is left holds all points left, and never leaves what was searched", () => {
  const coordinate = fc.double({ min: 0.2, max: 0.8, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, coordinate, coordinate), { minLength: 1, maxLength: 20 }), (points) => {
      const searched = { low: [0.2, 0.2, 0.2], high: [0.8, 0.8, 0.8] };
      const box = boxOfLeft(points, searched, 20)!;
      for (const point of points) expect(isInside(point, box)).toBe(true);
      expect(isInside(box.low, searched) && isInside(box.high, searched)).toBe(true);
      expect(volumeOf(box)).toBeLessThanOrEqual(volumeOf(searched));
    }),
  );
});

test("if nothing is ruled out the box grows by one cell of the hypercube, so that nothing is cut off", () => {
  const points = stratifiedPoints(10, unitBox(3), "all of it");
  expect(boxOfLeft(points, unitBox(3), 10)).toEqual(unitBox(3));
  const half = boxOfLeft([[0.1], [0.3], [0.5]], unitBox(1), 6)!;
  expect([half.low[0], half.high[0]!.toFixed(12)]).toEqual([0, (0.5 + 0.5 / 3).toFixed(12)]); // margin (3/6)^1/3
});

test("one point left of a hundred in two factors leaves a tenth of the space on every side of it", () => {
  const { low, high } = boxOfLeft([[0.5, 0.05]], unitBox(2), 100)!;
  expect(low[0]).toBeCloseTo(0.4, 12);
  expect(low[1]).toBe(0);
  expect(high[0]).toBeCloseTo(0.6, 12);
  expect(high[1]).toBeCloseTo(0.15, 12);
});

test("more points left than were designed is a mistake of the caller", () => {
  expect(() => boxOfLeft([[0.5], [0.6]], unitBox(1), 1)).toThrow(
    "boxOfLeft: expected at most the 1 points designed; got 2.",
  );
});
