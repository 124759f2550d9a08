import { expect, test } from "vitest";
import { atkinson } from "../../engine/support/atkinson.ts";
import { coefficientOfVariation, hoover, kolm } from "../../engine/support/dispersion.ts";
import { entropyParts, generalisedEntropy, meanLogDeviation, theil } from "../../engine/support/entropy.ts";
import { gini, giniBiasCorrected, giniExtended, giniNormalised } from "../../engine/support/gini.ts";
import { lorenz, palma, quintileShareRatio } from "../../engine/support/lorenz.ts";
import { mapOutcome, type Outcome } from "../../engine/support/outcome.ts";
import { fgt, fgtStandardError } from "../../engine/support/poverty.ts";
import { sen, senShorrocksThon, watts } from "../../engine/support/poverty-distribution.ts";
import { type Sample, sortedSample, weightedQuantile } from "../../engine/support/sample.ts";
import { quantile } from "../../engine/support/statistics.ts";
import { agrees, readVectors } from "../vectors/read-vectors.ts";
import { type CaseData, readData } from "../vectors/read-data.ts";
import edges from "../vectors/edge_cases.json?raw";
import peers from "../vectors/inequality_poverty.json?raw";

interface Parameters {
  readonly z: number;
  readonly alpha: number;
  readonly epsilon: number;
  readonly nu: number;
  readonly p: number & readonly number[];
}
type Result = Outcome<number | readonly number[]>;

/** Every measure of the two files and how it is recomputed. */
const recompute: Record<string, (sample: Sample, given: Parameters, data: CaseData) => Result> = {
  gini,
  gini_bias_corrected: giniBiasCorrected,
  gini_rsv: giniNormalised,
  s_gini: (sample, { nu }) => giniExtended(sample, nu),
  hoover,
  cv: coefficientOfVariation,
  kolm: (sample, { epsilon }) => kolm(sample, epsilon),
  theil_T: theil,
  theil_L: meanLogDeviation,
  ge: (sample, { alpha }) => generalisedEntropy(sample, alpha),
  ge_decomposition_within_between: (_, { alpha }, { values, weights, groups }) =>
    mapOutcome(entropyParts(values, weights, groups, alpha), ({ within, between }) => [within, between]),
  atkinson: (sample, { epsilon }) => atkinson(sample, epsilon),
  lorenz_ordinates: (sample, { p }) => lorenz(sample, p),
  palma,
  s80s20: quintileShareRatio,
  fgt: (sample, { z, alpha }) => fgt(sample, z, alpha),
  fgt_weak_inequality: (sample, { z, alpha }) => fgt(sample, z, alpha, { inclusive: true }),
  fgt_clipped: (sample, { z, alpha }) => fgt(sample, z, alpha, { clip: true }),
  fgt_se_linearised: (sample, { z, alpha }) => fgtStandardError(sample, z, alpha),
  watts: (sample, { z }) => watts(sample, z),
  watts_pip_drop_nonpositive: (sample, { z }) => watts(sample, z, { ignoreNonPositive: true }),
  sen: (sample, { z }) => sen(sample, z),
  sst: (sample, { z }) => senShorrocksThon(sample, z),
  quantile_type1: (sample, { p }) => weightedQuantile(sample, p),
  quantile_type7: (_, { p }, { values }) => quantile(values, p),
  // This package takes the value just above p where the cumulative weight hits p exactly, against its own documentation; elsewhere it agrees with ours.
  quantile_laeken: (sample, { p }) => weightedQuantile(sample, p + 1e-9),
  arpr60: (sample) => fgt(sample, 0.6 * weightedQuantile(sample, 0.5 + 1e-9).value!, 0),
};

/** Conventions of single packages, marked advisory in the file: not definitions, and we claim no compatibility. */
const outOfScope: Record<string, string> = {
  qsr_s80s20: "breaks on ties; the Lorenz curve's ratio is ours",
  relative_median_poverty_gap: "a European indicator with the package's own median",
  gini_se_linearised: "depends on the scale of the weights in the package that computed it",
  quantile_hmisc_wtd: "takes weights for frequencies, so it depends on their scale",
};

const cases = [
  ...readVectors<Parameters, number | readonly number[] | string | null>(peers),
  ...readVectors<Parameters, number | string | null>(edges),
];

test("every measure of the reference files is recomputed, or out of scope for a reason", () => {
  for (const known of cases) {
    expect(known.measure in recompute || known.measure in outOfScope, known.measure).toBe(true);
    expect(known.advisory === true, known.name).toBe(known.measure in outOfScope);
  }
  expect(cases.length).toBe(931);
});

for (const measure of Object.keys(recompute)) {
  const own = cases.filter((known) => known.measure === measure);
  test(`${measure} agrees with its ${own.length} reference values`, () => {
    expect(own.length).toBeGreaterThan(0);
    for (const known of own) {
      const data = readData(known.data, known.weights);
      const result = (): Result => recompute[measure]!(sortedSample(data.values, data.weights), known.parameters, data);
      if (known.value === "error") expect(result, known.name).toThrow(RangeError);
      else if (known.value === null)
        expect(result(), known.name).toEqual({ value: null, reason: expect.any(String) as string });
      else {
        const [actual, expected] = [[result().value].flat(), [known.value].flat()] as [number[], number[]];
        expect(actual.length, known.name).toBe(expected.length);
        // The references were themselves rounded: "exact" leaves them their last bit.
        actual.forEach((value, i) =>
          expect(
            agrees(value, expected[i]!, Math.max(known.tolerance, 4e-16)),
            `${known.name}: ${value} against ${expected[i]}`,
          ).toBe(true),
        );
      }
    }
  });
}
