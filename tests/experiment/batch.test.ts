import fc from "fast-check";
import { expect, test } from "vitest";
import { nextRun, placeOf, runsOf, type Batch, type Request } from "../../engine/experiment/batch.ts";

const request = (ids: readonly number[], firstReplicate: number, replicates: number): Request => ({
  stage: "test",
  points: ids.map((id) => ({ id, unit: [] })),
  firstReplicate,
  replicates,
});

/** Requests in a row, numbered as an experiment numbers them. */
function numbered(requests: readonly Request[], policies: number): Batch[] {
  const batches: Batch[] = [];
  for (const one of requests) batches.push({ ...one, firstRun: nextRun(batches, policies) });
  return batches;
}

test("runs are numbered replicate by replicate, point by point, policy by policy", () => {
  const batches = numbered([request([0, 1, 2], 0, 2)], 2);
  const places = Array.from({ length: 12 }, (_, run) => placeOf(run, batches, 2));
  expect(places.map(({ replicate }) => replicate)).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1]);
  expect(places.map(({ point }) => point.id)).toEqual([0, 0, 1, 1, 2, 2, 0, 0, 1, 1, 2, 2]);
  expect(places.map(({ policy }) => policy)).toEqual([0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1]);
  expect(places.map(({ pair }) => pair)).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
});

test("a later batch goes on where the last one ended, and may run earlier points with more replicates", () => {
  const batches = numbered([request([0, 1], 0, 2), request([1], 2, 3)], 2);
  expect(nextRun(batches, 2)).toBe(14);
  expect(placeOf(8, batches, 2)).toMatchObject({ point: { id: 1 }, replicate: 2, policy: 0, pair: 4 });
  expect(placeOf(13, batches, 2)).toMatchObject({ point: { id: 1 }, replicate: 4, policy: 1, pair: 6 });
});

test("a number that no batch holds is refused, with the numbers there are", () => {
  const batches = numbered([request([0], 0, 1)], 2);
  for (const run of [-1, 2, 0.5, NaN])
    expect(() => placeOf(run, batches, 2)).toThrow(`expected a run from 0 to 1; got ${run}`);
});

test("every run has a place of its own, and every pair of point and replicate one number", () => {
  const requests = fc.array(
    fc.record({ points: fc.integer({ min: 1, max: 4 }), first: fc.nat(3), replicates: fc.integer({ min: 1, max: 3 }) }),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(requests, fc.integer({ min: 1, max: 3 }), (list, policies) => {
      const batches = numbered(
        list.map(({ points, first, replicates }) => request([...Array(points).keys()], first, replicates)),
        policies,
      );
      const all = batches.reduce((sum, batch) => sum + runsOf(batch, policies), 0);
      expect(nextRun(batches, policies)).toBe(all);
      const seen = new Set<string>();
      for (let run = 0; run < all; run++) {
        const { batch, point, replicate, policy, pair } = placeOf(run, batches, policies);
        seen.add([batch.firstRun, point.id, replicate, policy].join());
        expect(pair).toBe(Math.floor(run / policies));
      }
      expect(seen.size).toBe(all);
    }),
  );
});
