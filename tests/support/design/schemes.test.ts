/** Designs with a scheme behind them: grids, Morris's walks, Saltelli's mixtures. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { fullFactorial } from "../../../engine/support/design/full-factorial.ts";
import { morrisTrajectory } from "../../../engine/support/design/morris-trajectory.ts";
import { saltelliRow } from "../../../engine/support/design/saltelli-row.ts";
import { sobolPoint } from "../../../engine/support/design/sobol-sequence.ts";
import { stream } from "../../../engine/support/seed.ts";

test("a grid holds every combination once", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 5 }), (counts) => {
      const grid = fullFactorial(counts);
      expect(grid.length).toBe(counts.reduce((product, count) => product * count, 1));
      expect(new Set(grid.map(String)).size).toBe(grid.length);
      for (const combination of grid)
        for (const [factor, level] of combination.entries()) expect(level).toBeLessThan(counts[factor]!);
    }),
  );
  expect(() => fullFactorial([2, 0])).toThrow("fullFactorial: expected counts to be whole numbers from 1; got 0.");
});

test("a Morris trajectory changes every factor once, by p / (2 (p - 1)), on the grid", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom(2, 4, 6, 10),
      fc.string(),
      (factors, levels, phrase) => {
        const walk = morrisTrajectory(factors, levels, stream(phrase));
        expect(walk.length).toBe(factors + 1);
        const changed = walk.slice(1).map((point, step) => {
          const differ = point.flatMap((x, factor) => (x === walk[step]![factor] ? [] : [factor]));
          expect(differ.length).toBe(1);
          expect(Math.abs(point[differ[0]!]! - walk[step]![differ[0]!]!)).toBeCloseTo(levels / (2 * (levels - 1)), 12);
          return differ[0]!;
        });
        expect(new Set(changed).size).toBe(factors);
        for (const x of walk.flat()) expect(x * (levels - 1)).toBeCloseTo(Math.round(x * (levels - 1)), 12);
        for (const x of walk.flat()) expect(x >= 0 && x <= 1).toBe(true);
      },
    ),
  );
});

test("starts, orders and directions of trajectories are equally likely", () => {
  const count = 3000;
  const starts = [0, 0, 0, 0];
  let firstFactor = 0;
  let upward = 0;
  for (let k = 0; k < count; k++) {
    const walk = morrisTrajectory(2, 4, stream(`walk/${k}`));
    starts[Math.round(3 * walk[0]![0]!)]! += 1;
    firstFactor += walk[1]![0] !== walk[0]![0] ? 1 : 0;
    upward += walk[2]![0]! > walk[0]![0]! ? 1 : 0;
  }
  for (const times of starts) expect(Math.abs(times - count / 4)).toBeLessThan(107); // 4.5 standard deviations
  expect(Math.abs(firstFactor - count / 2)).toBeLessThan(124);
  expect(Math.abs(upward - count / 2)).toBeLessThan(124);
});

test("odd levels and no factors are refused", () => {
  expect(() => morrisTrajectory(2, 3, stream(""))).toThrow("expected an even number of levels, at least 2; got 3");
  expect(() => morrisTrajectory(0, 4, stream(""))).toThrow("expected factors to be a whole number from 1; got 0");
});

test("a Saltelli row holds A, B, and each mixed with one factor of the other", () => {
  for (const seed of [null, 9]) {
    const [a, b, ...mixed] = saltelliRow(5, 3, seed, true);
    const point = sobolPoint(5, 6, seed);
    expect([...a!, ...b!]).toEqual(point);
    expect(mixed).toEqual([
      [b![0], a![1], a![2]],
      [a![0], b![1], a![2]],
      [a![0], a![1], b![2]],
      [a![0], b![1], b![2]],
      [b![0], a![1], b![2]],
      [b![0], b![1], a![2]],
    ]);
    expect(saltelliRow(5, 3, seed)).toEqual([a, b, ...mixed.slice(0, 3)]);
  }
  expect(() => saltelliRow(0, 129, null)).toThrow("saltelliRow: expected 1 to 128 factors; got 129.");
});
