import fc from "fast-check";
import { expect, test } from "vitest";
import { childAlong } from "../../../engine/support/search/along.ts";
import { settle, type Coordinate } from "../../../engine/support/search/coordinate.ts";
import { cross } from "../../../engine/support/search/crossover.ts";
import { mutate } from "../../../engine/support/search/mutation.ts";
import { childrenOf, type Parent } from "../../../engine/support/search/offspring.ts";
import { stream } from "../../../engine/support/seed.ts";

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const uniform = fc.double({ min: 0, max: 1 - 2 ** -32, noNaN: true });
const index = fc.integer({ min: 0, max: 60 });

test("children and mutants stay within the unit cube", () => {
  fc.assert(
    fc.property(unit, unit, uniform, index, (one, other, draw, eta) => {
      for (const moved of [...cross(one, other, draw, eta), mutate(one, draw, eta)]) {
        expect(moved).toBeGreaterThanOrEqual(0);
        expect(moved).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test("far from the bounds, children lie about the middle of their parents, as far apart as the draw says", () => {
  // β = (2u)^(1/(η + 1)) for u below one half, (1/(2(1 - u)))^(1/(η + 1)) above (Deb and Agrawal 1995).
  for (const [draw, beta] of [
    [0.1, 0.2 ** (1 / 21)],
    [0.9, 5 ** (1 / 21)],
  ] as const) {
    const [low, high] = cross(0.5 - 1e-3, 0.5 + 1e-3, draw, 20);
    expect(low + high).toBeCloseTo(1, 12);
    expect(high - low).toBeCloseTo(2e-3 * beta, 12);
  }
});

test("a mutant moves down below one half and up above, to the bound at most", () => {
  fc.assert(
    fc.property(unit, uniform, index, (at, draw, eta) => {
      const moved = mutate(at, draw, eta);
      if (draw < 0.5) expect(moved).toBeLessThanOrEqual(at + 1e-12);
      else expect(moved).toBeGreaterThanOrEqual(at - 1e-12);
    }),
  );
  // Half of the way down: 2u + (1 - 2u)(1 - x)^(η + 1) with η = 0, x = 1: 1 - 2u = 1/2.
  expect(mutate(1, 0.25, 0)).toBe(0.5);
});

const coordinates: readonly Coordinate[] = [
  { parts: Infinity, ordered: true, home: 1 / 3 },
  { parts: 7, ordered: true, home: 0.5 / 7 },
  { parts: 3, ordered: false, home: 0.5 },
];
const parents: readonly Parent[] = [0.1, 0.4, 0.8].map((at, position) => ({
  position,
  front: position,
  crowding: 1,
  unit: coordinates.map((coordinate) => settle(coordinate, at)),
}));

test("children mean something in every coordinate: a thousandth or home, a whole part", () => {
  const draws = stream("children");
  for (let pair = 0; pair < 200; pair++)
    for (const child of childrenOf(parents, coordinates, draws))
      child.forEach((at, k) => {
        const coordinate = coordinates[k]!;
        expect(at === coordinate.home || at === settle(coordinate, at)).toBe(true);
      });
});

test("the same stream gives the same children, another stream others", () => {
  const children = (phrase: string): unknown => {
    const draws = stream(phrase);
    return Array.from({ length: 10 }, () => childrenOf(parents, coordinates, draws));
  };
  expect(children("a")).toEqual(children("a"));
  expect(children("a")).not.toEqual(children("b"));
});

test("children reach every part, go home, and come from the fitter parents more often", () => {
  const draws = stream("reach");
  const seen = Array.from({ length: 400 }, () => childrenOf(parents, coordinates, draws)).flat();
  expect(new Set(seen.map(([, , last]) => last)).size).toBe(3);
  expect(seen.some(([first]) => first === 1 / 3)).toBe(true);
  const near = (at: number): number => seen.filter(([first]) => Math.abs(first! - at) < 0.02).length;
  expect(near(0.1)).toBeGreaterThan(2 * near(0.8));
});

test("one parent alone has children too", () => {
  const [first, second] = childrenOf(parents.slice(0, 1), coordinates, stream("alone"));
  expect([first.length, second.length]).toEqual([3, 3]);
});

test("a child along a line stays on a limit that its parents share", () => {
  const line = [0.2, 0.35, 0.5, 0.6].map((at) => [at, 1 - at]);
  const free: Coordinate = { parts: Infinity, ordered: true, home: 0 };
  const draws = stream("limit");
  const sums = Array.from({ length: 300 }, () => childAlong(line, [free, free], draws)).map(([a, b]) => a! + b!);
  // Nine tenths of the coordinates move: 0.81 of the pairs move both or, twice 0.1, one or none.
  expect(sums.filter((sum) => Math.abs(sum - 1) < 0.002).length / 300).toBeGreaterThan(0.8);
});

test("a child along a line means something in every coordinate, and one candidate alone has only itself", () => {
  const draws = stream("along");
  for (let k = 0; k < 100; k++)
    childAlong(
      parents.map((parent) => parent.unit),
      coordinates,
      draws,
    ).forEach((at, of) => {
      const coordinate = coordinates[of]!;
      expect(at === coordinate.home || at === settle(coordinate, at)).toBe(true);
    });
  expect(childAlong([parents[0]!.unit], coordinates, draws)).toEqual(parents[0]!.unit);
});
