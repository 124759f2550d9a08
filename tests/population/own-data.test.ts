/** Populations that users bring, in the columns of a world. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { createRun } from "../../engine/experiment/simulate.ts";
import { createWorld } from "../../engine/model/create-world.ts";
import { bases } from "../../engine/population/bases/index.ts";
import { drawRows, withOwnData, type HouseholdTable } from "../../engine/population/own-data.ts";
import { planOf, runFor } from "../model/small-run.ts";

const given: HouseholdTable = {
  village: [0, 0, 0, 1, 1],
  size: [4, 2, 5, 1, 3],
  consumption: [5000, 8000, 2500, 12_000, 4000],
  workers: [2, 1, null, 1, 2],
  children: [1, null, 2, 0, null],
  elders: [1, null, null, 0, null],
  schooling: [6, 9, null, 12, 0],
  land: [3.5, 0, null, 10, 2],
  capital: [1000, null, 0, 500, null],
  drawnFrom: null,
};
const base = withOwnData(bases["R13"]!, { table: given });
const runOf = (table: HouseholdTable = given) => {
  const plan = { ...planOf({ base: "R13", households: 5, villages: 2 }), base, table };
  return createRun(plan, createWorld(plan));
};

test("households are those of the table exactly, in its villages", () => {
  const { households: h, blocks } = runOf().world;
  expect(blocks.map(({ first, end }) => [first, end])).toEqual([
    [0, 3],
    [3, 5],
  ]);
  expect(Array.from(h.village)).toEqual(given.village);
  expect(Array.from(h.size)).toEqual(given.size);
  expect(Array.from(h.publishedWelfare)).toEqual(given.consumption);
  given.land.forEach((land, i) => land !== null && expect(h.land[i]).toBe(land));
  given.capital.forEach((capital, i) => capital !== null && expect(h.capital[i]).toBe(capital));
  given.schooling.forEach((years, i) => years !== null && expect(h.schooling[i]).toBe(years));
});

test("members that are given stand, the others are filled in, and all add up", () => {
  const { households: h } = runOf().world;
  for (let i = 0; i < 5; i++) {
    for (const part of ["workers", "children", "elders"] as const)
      if (given[part][i] !== null) expect(h[part][i], `${part} of ${i}`).toBe(given[part][i]);
    expect(h.workers[i]! + h.children[i]! + h.elders[i]!).toBe(h.size[i]);
    expect(h.workers[i]).toBeGreaterThanOrEqual(1);
  }
});

test("what is missing is drawn from the base, the same in every replicate", () => {
  const [first, again] = [runOf().world.households, runOf().world.households];
  expect(first.land[2]).toBeGreaterThan(0);
  expect(again.land[2]).toBe(first.land[2]);
  expect([0, 6, 9, 12, 15, 1]).toContain(first.schooling[2]);
});

test("a population of one's own lives on, and its books balance", () => {
  const { households: h } = runFor(runOf(), 14).world;
  expect(h.incomeOfYear.every(Number.isFinite)).toBe(true);
});

test("mean income moves with mean consumption, and groups take the place of the published curve", () => {
  const r13 = bases["R13"]!;
  expect(withOwnData(r13, {})).toBe(r13);
  // (4 × 5,000 + 2 × 8,000 + 5 × 2,500 + 12,000 + 3 × 4,000) / 15
  expect(base.meanConsumption).toBeCloseTo(72_500 / 15, 9);
  const groups = [
    { population: 0.5, share: 0.2 },
    { population: 1, share: 1 },
  ];
  const own = withOwnData(r13, { groups, mean: 2 * r13.meanConsumption, line: 4000 });
  const plain = withOwnData(r13, { groups, mean: r13.meanConsumption });
  expect(own.economy["meanIncome"]).toBeCloseTo(2 * plain.economy["meanIncome"]!, 6);
  expect([own.lorenz, own.dispersion, own.line, plain.line]).toEqual([groups, 1, 4000, r13.line]);
});

test("systematic sampling takes each row as often as its weight says, to the nearest whole number below or above", () => {
  fc.assert(
    fc.property(
      fc
        .array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 30 })
        .filter((some) => some.some((one) => one > 0)),
      fc.integer({ min: 1, max: 200 }),
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      (weights, count, start) => {
        const drawn = drawRows(weights, count, start);
        expect(drawn).toHaveLength(count);
        const all = weights.reduce((sum, one) => sum + one, 0);
        weights.forEach((weight, row) => {
          const times = drawn.filter((one) => one === row).length;
          expect(Math.abs(times - (count * weight) / all)).toBeLessThan(1 + 1e-9);
        });
      },
    ),
  );
});
