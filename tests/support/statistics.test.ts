import { expect, test } from "vitest";
import fc from "fast-check";
import { meanInterval, pairedDifference, replicatesNeeded, wilsonInterval } from "../../engine/support/interval.ts";
import {
  centralRange,
  effectiveSampleSize,
  mean,
  quantile,
  standardDeviation,
  standardError,
  sum,
  weightedMean,
} from "../../engine/support/statistics.ts";
import { studentQuantile, studentTails } from "../../engine/support/student-t.ts";
import { agrees, readVectors } from "../vectors/read-vectors.ts";
import special from "../vectors/special_functions.json?raw";
import uncertainty from "../vectors/uncertainty.json?raw";

type Flat = Readonly<Record<string, number | readonly number[]>>;
interface Parameters {
  readonly k: number;
  readonly n: number;
  readonly level: number;
  readonly halfwidth: number;
  readonly p: number;
  readonly df: number;
}

const numbers = Array.from({ length: 50 }, (_, i) => (i * 37) % 50);
const ends = (range: { value: { low: number; high: number } | null }): number[] => [
  range.value!.low,
  range.value!.high,
];

/** Every measure of the file and how it is recomputed: the fields of the reference that are ours. */
const recompute: Record<string, (given: Parameters, data: never, weights: never) => Flat> = {
  mc_mean: (_, data: number[]) => ({
    mean: mean(data).value!,
    sd: standardDeviation(data).value!,
    se: standardError(data).value!,
    ci95: ends(meanInterval(data)),
  }),
  paired_difference: (_, { a, b }: { a: number[]; b: number[] }) => {
    const { mean, standardError, interval, pValue, correlation, varianceReduction } = pairedDifference(a, b).value!;
    return {
      mean,
      se: standardError,
      t: mean / standardError,
      p: pValue,
      ci95: [interval.low, interval.high],
      correlation: correlation.value!,
      variance_reduction_factor: varianceReduction.value!,
    };
  },
  wilson_interval: ({ k, n, level }) => ({ value: ends(wilsonInterval(k, n, level)) }),
  effective_sample_size: (_, __, weights: number[]) => ({ value: effectiveSampleSize(weights).value! }),
  replications_for_halfwidth: ({ halfwidth }, data: number[]) => ({ value: replicatesNeeded(data, halfwidth).value! }),
};

const outOfScope: Record<string, string> = {
  bh_adjusted_p: "many outcomes at once are the experiment layer's matter",
  regret: "recomputed by the tests of decisions",
};
/** Fields computed beside the paired difference to show what pairing gains. */
const notOurs = ["welch_t", "welch_p"];

for (const known of readVectors<Parameters, number | number[] | Flat>(uncertainty)) {
  test(`${known.name} agrees with its reference value, or is out of scope for a reason`, () => {
    if (known.measure in outOfScope) return;
    const actual = recompute[known.measure]!(known.parameters, known.data as never, known.weights as never);
    const expected: Flat =
      typeof known.value === "number" || Array.isArray(known.value)
        ? { value: known.value as number }
        : (known.value as Flat);
    expect(Object.keys(actual).sort()).toEqual(
      Object.keys(expected)
        .filter((field) => !notOurs.includes(field))
        .sort(),
    );
    for (const [field, value] of Object.entries(actual))
      [value]
        .flat()
        .forEach((number, i) =>
          expect(agrees(number as number, [expected[field]!].flat()[i] as number, known.tolerance), field).toBe(true),
        );
  });
}

for (const known of readVectors<Parameters, number>(special)) {
  const { p, df } = known.parameters;
  // The package that gave the values errs by 1.3e-9 at df 49: integrating the density with 60 digits gives 2.0095752371292.
  const tolerance = df === 49 ? 2e-9 : known.tolerance;
  if (known.measure === "student_t_quantile")
    test(`${known.name} meets its published value`, () =>
      expect(agrees(studentQuantile(p, df), known.value, tolerance)).toBe(true));
}

test("Student's t with one degree of freedom is Cauchy's distribution, with two it has a closed form", () => {
  for (const t of [0.1, 0.5, 1, 2, 10, 1000]) {
    expect(studentTails(t, 1)).toBeCloseTo(1 - (2 / Math.PI) * Math.atan(t), 13);
    expect(studentTails(-t, 2)).toBeCloseTo(1 - t / Math.sqrt(2 + t * t), 13);
  }
  expect([studentTails(Infinity, 3), studentQuantile(0.5, 3)]).toEqual([0, 0]);
  expect(studentQuantile(0.1, 4)).toBe(-studentQuantile(0.9, 4));
});

test("the tails of Student's t undo its quantile", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 0.9999, noNaN: true }), fc.integer({ min: 1, max: 2000 }), (p, degrees) => {
      expect(studentTails(studentQuantile(p, degrees), degrees)).toBeCloseTo(2 * (1 - p), 11);
    }),
    { numRuns: 50 },
  );
});

test("Student's t refuses impossible degrees and probabilities", () => {
  expect(() => studentTails(1, 0)).toThrow("Student's t: expected whole degrees of freedom from 1; got 0.");
  expect(() => studentQuantile(1, 3)).toThrow("Student's t: expected a probability between 0 and 1; got 1.");
});

test("the sum keeps what a plain sum would lose", () => {
  expect(sum([1, 1e100, 1, -1e100])).toBe(2);
  expect(sum(new Float64Array(1e5).fill(0.1))).toBe(10000);
});

test("the sum hardly depends on the order", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true })), (values) => {
      const size = values.reduce((total, value) => total + Math.abs(value), 0);
      return Math.abs(sum(values) - sum([...values].reverse())) <= 4e-16 * size;
    }),
  );
});

test("a quantile lies between its neighbours and rises with its share", () => {
  expect([0, 0.25, 0.5, 1].map((p) => quantile(numbers, p).value)).toEqual([0, 12.25, 24.5, 49]);
  expect(() => quantile(numbers, 1.5)).toThrow("quantile: expected a share from 0 to 1; got 1.5.");
});

test("the 80% range leaves a tenth of the replicates beyond each end", () => {
  expect(ends(centralRange(numbers))).toEqual([4.9, 44.1]);
  expect(ends(centralRange(numbers, 0.5))).toEqual([24.5, 24.5]);
});

test("a wider level gives a wider interval, and more replicates a narrower one", () => {
  const width = (values: number[], level: number): number => {
    const [low, high] = ends(meanInterval(values, level));
    return high! - low!;
  };
  expect(width(numbers, 0.99)).toBeGreaterThan(width(numbers, 0.8));
  expect(width([...numbers, ...numbers], 0.95)).toBeLessThan(width(numbers, 0.95));
});

test("a policy that adds the same to every replicate has a sure effect", () => {
  const { mean, standardError, interval, pValue, correlation, varianceReduction } = pairedDifference(
    [3, 4, 6],
    [1, 2, 4],
  ).value!;
  expect({ mean, standardError, interval, pValue }).toEqual({
    mean: 2,
    standardError: 0,
    interval: { low: 2, high: 2 },
    pValue: 0,
  });
  expect(correlation.value).toBeCloseTo(1, 14);
  expect(varianceReduction).toEqual({ value: null, reason: "noVariation" });
  expect(pairedDifference([1, 2], [1, 2]).value!.pValue).toBe(1);
});

test("a comparison needs the same replicates, and two of them", () => {
  expect(() => pairedDifference([1, 2], [1])).toThrow(
    "pairedDifference: expected the same replicates; got 2 of the policy and 1 of the baseline.",
  );
  expect(pairedDifference([1], [1])).toEqual({ value: null, reason: "tooFewObservations" });
  expect(pairedDifference([], [])).toEqual({ value: null, reason: "empty" });
});

test("Wilson's interval holds the share and stays within 0 and 1", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }), (trials, share) => {
      const successes = Math.round(share * trials);
      const [low, high] = ends(wilsonInterval(successes, trials));
      return low! >= 0 && high! <= 1 && low! <= successes / trials && high! >= successes / trials;
    }),
  );
});

test("no numbers, no weight and one number are undefined for a reason", () => {
  const empty = { value: null, reason: "empty" };
  expect([
    mean([]),
    weightedMean([], []),
    standardDeviation([]),
    standardError([]),
    quantile([], 0.5),
    centralRange([]),
    meanInterval([]),
    effectiveSampleSize([]),
  ]).toEqual(Array.from({ length: 8 }, () => empty));
  expect(effectiveSampleSize([0, 0])).toEqual({ value: null, reason: "noPositiveWeight" });
  expect(standardError([5])).toEqual({ value: null, reason: "tooFewObservations" });
});
