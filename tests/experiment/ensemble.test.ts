import fc from "fast-check";
import { expect, test } from "vitest";
import { compare } from "../../engine/experiment/compare.ts";
import { openEnsemble } from "../../engine/experiment/ensemble.ts";
import { aboutOf, chunk, run } from "./hand-made.ts";

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const runs = fc.tuple(
  fc.array(number, { minLength: 4, maxLength: 4 }),
  fc.array(fc.oneof(number, fc.constant(NaN)), { minLength: 3, maxLength: 3 }),
  number,
);
const replicate = fc.tuple(runs, runs);
const about = aboutOf(["headcount", "povertyGap"], 2);
const weights = (welfare: readonly number[]) => welfare.map((value) => (Number.isNaN(value) ? 0 : 1.5));

test("a comparison has the same bits in whatever order replicates arrive", () => {
  const ensembles = fc.array(replicate, { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(
      ensembles.chain((list) =>
        fc.tuple(
          fc.constant(list),
          fc.shuffledSubarray(
            list.map((_, r) => r),
            { minLength: list.length },
          ),
        ),
      ),
      ([list, order]) => {
        const results = list.map((policies, r) =>
          chunk(
            r,
            ...policies.map(([series, welfare, grants]) => run(series, welfare, weights(welfare), Math.abs(grants))),
          ),
        );
        const comparisons = [list.map((_, r) => r), order].map((arrival) => {
          const ensemble = openEnsemble(2, list.length);
          for (const r of arrival) ensemble.add(results[r]!);
          return compare(ensemble, about);
        });
        expect(comparisons[1]).toStrictEqual(comparisons[0]);
      },
    ),
  );
});

test("a late replicate holds back those after it until it comes, fails or is given up", () => {
  const ensemble = openEnsemble(2, 3);
  const any = run([0, 0]);
  ensemble.add(chunk(2, any, any));
  ensemble.add(chunk(1, any, any));
  expect(ensemble.replicates).toEqual([]);
  ensemble.skip(0);
  expect(ensemble.replicates).toEqual([1, 2]);
});

test("a replicate that is not expected, comes twice or lacks a policy is refused", () => {
  const ensemble = openEnsemble(2, 2);
  const any = run([0, 0]);
  ensemble.add(chunk(0, any, any));
  expect(() => ensemble.add(chunk(0, any, any))).toThrow("replicate 0 came twice");
  expect(() => ensemble.add(chunk(2, any, any))).toThrow("expected a replicate from 0 to 1; got 2");
  expect(() => ensemble.add(chunk(1, any))).toThrow("expected 2 runs in replicate 1, one a policy; got 1");
});
