import fc from "fast-check";
import { expect, test } from "vitest";
import { latinHypercube } from "../../../engine/support/design/latin-hypercube.ts";
import { crowding, spreadOut } from "../../../engine/support/design/maximin-exchange.ts";
import { shuffled } from "../../../engine/support/design/shuffle.ts";
import { stream } from "../../../engine/support/seed.ts";
import { readVectors } from "../../vectors/read-vectors.ts";
import text from "../../vectors/lowdiscrepancy.json?raw";

type Points = readonly (readonly number[])[];

/** The definition: floor(n x) is a permutation of 0 … n - 1 in every column. */
const isLatin = (points: Points): boolean =>
  points[0]!.every((_, j) => new Set(points.map((x) => Math.floor(points.length * x[j]!))).size === points.length);

for (const { name, value, data } of readVectors<object, boolean>(text).filter(({ measure }) => measure === "lhs_valid"))
  test(`${name} is a Latin hypercube by the definition used here`, () => expect(isLatin(data as Points)).toBe(value));

test("every part of every coordinate holds one point, before and after exchanges", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 6 }), fc.nat(30), (size, k, exchanges) => {
      const points = latinHypercube(size, k, stream(`${size}/${k}`), exchanges);
      expect(points.length).toBe(size);
      expect(isLatin(points)).toBe(true);
      expect(points.flat().every((x) => x > 0 && x < 1)).toBe(true);
    }),
  );
});

test("exchanges never crowd a design, and usually move its closest points apart", () => {
  const closest = (points: Points): number =>
    Math.min(
      ...points.flatMap((x, i) =>
        points.slice(0, i).map((y) => x.reduce((sum, u, j) => sum + (u - y[j]!) * (u - y[j]!), 0)),
      ),
    );
  const apart: boolean[] = [];
  for (let k = 0; k < 20; k++) {
    const cells = Array.from({ length: 3 }, (_, dimension) => shuffled(30, stream(`${k}/${dimension}`)));
    const before = crowding(cells);
    spreadOut(cells, 300, stream(`exchange/${k}`));
    expect(crowding(cells)).toBeLessThan(before);
    const [plain, spread] = [0, 300].map((exchanges) => latinHypercube(30, 3, stream(`${k}`), exchanges));
    apart.push(closest(spread!) > closest(plain!));
  }
  expect(apart.filter(Boolean).length).toBeGreaterThan(15);
});

test("a shuffle gives each of the six orders of three equally often", () => {
  const random = stream("shuffle");
  const counts = new Map<string, number>();
  for (let k = 0; k < 6000; k++) {
    const order = shuffled(3, random).join("");
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(130); // 4.5 standard deviations
});

test("the same random numbers give the same design, others another", () => {
  const design = (phrase: string): number[][] => latinHypercube(10, 4, stream(phrase), 50);
  expect(design("a")).toEqual(design("a"));
  expect(design("a")).not.toEqual(design("b"));
});

test("sizes that are no whole numbers are refused", () => {
  expect(() => latinHypercube(0, 1, stream(""))).toThrow(
    "latinHypercube: expected size to be a whole number from 1; got 0.",
  );
  expect(() => latinHypercube(3, 2, stream(""), 0.5)).toThrow(RangeError);
});
