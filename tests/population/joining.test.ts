import fc from "fast-check";
import { expect, test } from "vitest";
import { neighboursIn, pooledRisk, willingness } from "../../engine/population/joining.ts";

const weights = { joinBias: -1.9, joinGain: 15, joinNeighbours: 1, joinKin: 0.5, joinHesitance: 1.5, joinHabit: 0.5 };
const household = { relativeGain: 0.1, neighboursIn: 0.3, kin: 0, poor: 0, member: 0 };

test("gain, neighbours who are in, kinship with a leader and habit each make a household more willing", () => {
  const before = willingness(household, weights);
  for (const change of [{ relativeGain: 0.2 }, { neighboursIn: 0.6 }, { kin: 1 }, { member: 1 }])
    expect(willingness({ ...household, ...change }, weights)).toBeGreaterThan(before);
});

test("the poor hold back until all neighbours they watch are in (E12c)", () => {
  expect(willingness({ ...household, poor: 1 }, weights)).toBeLessThan(willingness(household, weights));
  const surrounded = { ...household, neighboursIn: 1 };
  expect(willingness({ ...surrounded, poor: 1 }, weights)).toBe(willingness(surrounded, weights));
});

test("pooling leaves the common part of the risk: it falls with members, towards the correlation", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), fc.double({ min: 0, max: 1, noNaN: true }), (members, common) => {
      const alone = pooledRisk(400, 3000, 1, 2, 0.6, common);
      const shared = pooledRisk(400, 3000, members, 2, 0.6, common);
      expect(shared).toBeLessThanOrEqual(alone * (1 + 1e-12));
      expect(shared).toBeGreaterThanOrEqual(common * alone * (1 - 1e-12));
    }),
  );
});

test("the share of neighbours counts those a household watches, and is 0 where it watches nobody", () => {
  const neighbours = Int32Array.of(1, 2, 3, -1, -1, -1, -1, -1, ...new Array<number>(8).fill(-1));
  expect(neighboursIn(0, neighbours, Uint8Array.of(1, 1, 0, 0))).toBeCloseTo(1 / 3, 12);
  expect(neighboursIn(1, neighbours, Uint8Array.of(1, 1, 1, 1))).toBe(0);
});
