import fc from "fast-check";
import { expect, test } from "vitest";
import { addPaired, openPaired } from "../../engine/experiment/paired.ts";
import { verdictOf, verdictsOf } from "../../engine/experiment/verdicts.ts";

const LINE = 1000; // so that 2% of the line is 20 yuan

test("a gain counts when it is beyond 2% of the line and beyond twice its standard error", () => {
  expect(verdictOf(20.1, 10, LINE)).toBe("better");
  expect(verdictOf(-20.1, 10, LINE)).toBe("worse");
  expect(verdictOf(20, 1, LINE)).toBe("unclear"); // not beyond 2%, and 20 + 2 is not below it
  expect(verdictOf(60, 30, LINE)).toBe("unclear"); // not beyond twice its standard error
});

test("a household is little changed when even two standard errors away its change is below 2% of the line", () => {
  expect(verdictOf(0, 9.9, LINE)).toBe("littleChanged");
  expect(verdictOf(-10, 4.9, LINE)).toBe("littleChanged");
  expect(verdictOf(10, 5, LINE)).toBe("unclear"); // 10 + 2 × 5 = 20 is not below 20
  expect(verdictOf(0, 10, LINE)).toBe("unclear");
});

test("with one replicate nothing is known of luck, so every verdict is unclear", () => {
  const changes = openPaired(2);
  addPaired(
    changes,
    { welfare: Float64Array.of(100, 100), weights: Float64Array.of(1, 1) },
    { welfare: Float64Array.of(900, 100), weights: Float64Array.of(1, 1) },
  );
  expect(verdictsOf(changes, LINE)).toEqual({ better: 0, worse: 0, littleChanged: 0, unclear: 1 });
});

test("shares count persons: each household weighs its mean person-years at home under both policies", () => {
  const changes = openPaired(4);
  const weights = { baseline: Float64Array.of(4, 2, 1, 0), policy: Float64Array.of(2, 2, 1, 0) };
  for (const luck of [-5, 5]) {
    const baseline = Float64Array.of(1000, 1000, 1000, NaN);
    // changes of 100 ± 5, −50 ± 5 and 0 ± 0; standard error of ±5 over two replicates: sqrt(50)/sqrt(2) = 5
    const policy = Float64Array.of(1100 + luck, 950 + luck, 1000, NaN);
    addPaired(changes, { welfare: baseline, weights: weights.baseline }, { welfare: policy, weights: weights.policy });
  }
  // persons: household 0 weighs 3, household 1 weighs 2, household 2 weighs 1, household 3 is hollow
  expect(verdictsOf(changes, LINE)).toEqual({ better: 3 / 6, worse: 2 / 6, littleChanged: 1 / 6, unclear: 0 });
});

test("a household nobody lives in under one policy has no change in that replicate", () => {
  const changes = openPaired(1);
  const here = { welfare: Float64Array.of(1000), weights: Float64Array.of(2) };
  const gone = { welfare: Float64Array.of(NaN), weights: Float64Array.of(0) };
  addPaired(changes, here, gone);
  addPaired(changes, here, here);
  expect([changes.count[0], changes.mean[0], changes.weight[0]]).toEqual([1, 0, 2]);
  expect(verdictsOf(openPaired(1), LINE)).toBeNull();
});

test("runs with another number of households are refused", () => {
  const run = (n: number) => ({ welfare: new Float64Array(n), weights: new Float64Array(n) });
  expect(() => addPaired(openPaired(2), run(2), run(3))).toThrow("expected 2 households; got 3");
});

test("the running mean and variance equal those of the whole list", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e5, max: 1e5, noNaN: true }), { minLength: 2, maxLength: 40 }), (list) => {
      const changes = openPaired(1);
      for (const change of list)
        addPaired(
          changes,
          { welfare: Float64Array.of(0), weights: Float64Array.of(1) },
          { welfare: Float64Array.of(change), weights: Float64Array.of(1) },
        );
      const mean = list.reduce((sum, x) => sum + x, 0) / list.length;
      const squares = list.reduce((sum, x) => sum + (x - mean) ** 2, 0);
      expect(changes.mean[0]).toBeCloseTo(mean, 6);
      expect(Math.abs(changes.squares[0]! - squares)).toBeLessThan(1e-9 * (1 + squares));
    }),
  );
});
