import { expect, test } from "vitest";
import fc from "fast-check";
import { atkinson } from "../../engine/support/atkinson.ts";
import { hoover, kolm, percentileRatio } from "../../engine/support/dispersion.ts";
import { generalisedEntropy, meanLogDeviation, theil } from "../../engine/support/entropy.ts";
import { gini, giniBiasCorrected, giniExtended, giniNormalised } from "../../engine/support/gini.ts";
import { lorenz } from "../../engine/support/lorenz.ts";
import type { Outcome } from "../../engine/support/outcome.ts";
import { fgt } from "../../engine/support/poverty.ts";
import { sen, senShorrocksThon, watts } from "../../engine/support/poverty-distribution.ts";
import type { Sample } from "../../engine/support/sample.ts";
import { of, poverty, scaleFree } from "./measure-lists.ts";

/** What the table of non-positive welfare prescribes: income 0 among others, and a loss among others with a positive mean. */
const prescribed: Record<string, [measure: (sample: Sample) => Outcome, withZero: string, withLoss: string]> = {
  fgt: [(sample) => fgt(sample, 5, 1), "value", "value"],
  watts: [(sample) => watts(sample, 5), "nonPositiveValues", "nonPositiveValues"],
  "watts, bottom-coded": [(sample) => watts(sample, 5, { bottomCode: 0.25 }), "value", "value"],
  "watts, ignoring": [(sample) => watts(sample, 5, { ignoreNonPositive: true }), "value", "value"],
  sen: [(sample) => sen(sample, 5), "value", "negativeValues"],
  senShorrocksThon: [(sample) => senShorrocksThon(sample, 5), "value", "value"],
  gini: [gini, "value", "value"],
  giniNormalised: [giniNormalised, "value", "value"],
  giniExtended: [(sample) => giniExtended(sample, 3), "value", "value"],
  hoover: [hoover, "value", "value"],
  theil: [theil, "value", "negativeValues"],
  "GE(1/2)": [(sample) => generalisedEntropy(sample, 0.5), "value", "negativeValues"],
  "GE(2)": [(sample) => generalisedEntropy(sample, 2), "value", "value"],
  meanLogDeviation: [meanLogDeviation, "nonPositiveValues", "nonPositiveValues"],
  "GE(-1)": [(sample) => generalisedEntropy(sample, -1), "nonPositiveValues", "nonPositiveValues"],
  "Atkinson(1/2)": [(sample) => atkinson(sample, 0.5), "value", "negativeValues"],
  "Atkinson(2)": [(sample) => atkinson(sample, 2), "value", "negativeValues"],
  kolm: [(sample) => kolm(sample, 0.1), "value", "value"],
  percentileRatio: [(sample) => percentileRatio(sample, 0.9, 0.1), "nonPositiveDenominator", "nonPositiveDenominator"],
};
for (const [name, [measure, withZero, withLoss]] of Object.entries(prescribed)) {
  test(`${name} of someone with nothing is ${withZero}, of someone with a loss ${withLoss}`, () => {
    const verdict = (outcome: Outcome): string => (outcome.value === null ? outcome.reason : "value");
    expect([verdict(measure(of([0, 4, 9]))), verdict(measure(of([-3, 4, 9])))]).toEqual([withZero, withLoss]);
  });
}

test("no measure of an empty sample, or of one without weight, has a value or is NaN", () => {
  const all = {
    ...scaleFree,
    kolm: (sample: Sample) => kolm(sample, 1),
    giniBiasCorrected,
    ...Object.fromEntries(Object.entries(poverty).map(([name, index]) => [name, (sample: Sample) => index(sample, 5)])),
  };
  for (const [name, measure] of Object.entries(all)) {
    expect(measure(of([])), name).toEqual({ value: null, reason: "empty" });
    expect(measure(of([1, 2], [0, 0])), name).toEqual({ value: null, reason: "noPositiveWeight" });
  }
});

test("no measure is ever NaN or infinite, whatever the incomes", () => {
  const any = fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constantFrom(0, -0, 1));
  fc.assert(
    fc.property(fc.array(any, { maxLength: 15 }), fc.double({ min: 0.01, max: 1e6, noNaN: true }), (values, line) => {
      const sample = of(values);
      for (const [name, measure] of Object.entries({ ...scaleFree, ...poverty })) {
        const { value } = (measure as (sample: Sample, line: number) => Outcome)(sample, line);
        if (value !== null) expect(Number.isFinite(value), `${name} of ${values.join(", ")}`).toBe(true);
      }
    }),
  );
});

test("dials out of range are refused with what was expected", () => {
  const sample = of([1, 2]);
  expect(() => fgt(sample, 0, 1)).toThrow("Poverty line: expected a number above 0; got 0.");
  expect(() => fgt(sample, 5, -1)).toThrow("fgt: expected alpha from 0; got -1.");
  expect(() => watts(sample, 5, { bottomCode: 0 })).toThrow("watts: expected a bottom code above 0; got 0.");
  expect(() => atkinson(sample, 0)).toThrow("atkinson: expected an aversion above 0; got 0.");
  expect(() => giniExtended(sample, 1)).toThrow("giniExtended: expected an aversion above 1; got 1.");
  expect(() => kolm(sample, -1)).toThrow("kolm: expected an aversion above 0; got -1.");
  expect(() => lorenz(sample, [0.5, 0.2])).toThrow("lorenz: expected ascending shares from 0 to 1; got 0.5, 0.2.");
});
