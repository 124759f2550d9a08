import fc from "fast-check";
import { expect, test } from "vitest";
import { crowdingDistances } from "../../../engine/support/search/crowding.ts";
import { dominates, type Scored, undominated } from "../../../engine/support/search/dominance.ts";
import { fittest } from "../../../engine/support/search/fittest.ts";
import { frontsOf } from "../../../engine/support/search/fronts.ts";

const candidate: fc.Arbitrary<Scored> = fc.record({
  aims: fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })),
  violation: fc.constantFrom(0, 0, 0, 1, 2),
});
const candidates = fc.array(candidate, { maxLength: 25 });
const allowed = (...aims: number[]): Scored => ({ aims, violation: 0 });

test("nobody dominates itself, and of two at most one dominates the other", () => {
  fc.assert(
    fc.property(candidate, candidate, (one, other) => {
      expect(dominates(one, one)).toBe(false);
      expect(dominates(one, other) && dominates(other, one)).toBe(false);
    }),
  );
});

test("every candidate stands in one front, and whoever dominates it in an earlier one", () => {
  fc.assert(
    fc.property(candidates, (all) => {
      const fronts = frontsOf(all);
      expect(fronts.flat().sort((a, b) => a - b)).toEqual([...all.keys()]);
      const frontOf = all.map((_, position) => fronts.findIndex((front) => front.includes(position)));
      all.forEach((one, a) =>
        all.forEach((other, b) => {
          if (dominates(one, other)) expect(frontOf[a]).toBeLessThan(frontOf[b]!);
        }),
      );
      frontOf.forEach((front, position) => {
        const before = fronts[front - 1] ?? [];
        expect(front === 0 || before.some((other) => dominates(all[other]!, all[position]!))).toBe(true);
      });
    }),
  );
});

test("the first front is the Pareto front", () => {
  fc.assert(
    fc.property(candidates, (all) => {
      expect(frontsOf(all)[0] ?? []).toEqual(undominated(all));
    }),
  );
});

test("the front of six known candidates is what a drawing shows", () => {
  const all = [allowed(1, 5), allowed(2, 3), allowed(4, 1), allowed(3, 4), allowed(4, 4), allowed(5, 5)];
  expect(frontsOf(all)).toEqual([[0, 1, 2], [3], [4], [5]]);
});

test("candidates beyond what is allowed come last, the least far beyond first, whatever they aim at", () => {
  const all = [
    { aims: [0], violation: 2 },
    { aims: [9], violation: 0 },
    { aims: [0], violation: 1 },
  ];
  expect(frontsOf(all)).toEqual([[1], [2], [0]]);
});

test("crowding adds the sides of the box between neighbours, each in shares of its aim's spread", () => {
  // In the middle: (3 - 0)/10 + (10 - 6)/10, and (10 - 1)/10 + (6 - 0)/10.
  expect(
    Array.from(
      crowdingDistances([
        [10, 0],
        [1, 6],
        [0, 10],
        [3, 5],
      ]),
    ),
  ).toEqual([Infinity, expect.closeTo(3 / 10 + 5 / 10, 14), Infinity, expect.closeTo(9 / 10 + 6 / 10, 14)]);
});

test("an aim in which all are equal adds nothing, and no points have no distances", () => {
  expect(
    Array.from(
      crowdingDistances([
        [1, 7],
        [2, 7],
        [3, 7],
      ]),
    ),
  ).toEqual([Infinity, 1, Infinity]);
  expect(Array.from(crowdingDistances([[7], [7]]))).toEqual([0, 0]);
  expect(Array.from(crowdingDistances([]))).toEqual([]);
});

test("of a front that does not fit, the crowded leave first", () => {
  const all = [allowed(0, 10), allowed(4, 6), allowed(5, 5), allowed(10, 0), allowed(11, 11)];
  expect(fittest(all, 3).map(({ position }) => position)).toEqual([0, 3, 2]);
  expect(fittest(all, 9).at(-1)).toMatchObject({ position: 4, front: 1 });
});
