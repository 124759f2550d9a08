import { atkinson } from "../../engine/support/atkinson.ts";
import { coefficientOfVariation, hoover, percentileRatio } from "../../engine/support/dispersion.ts";
import { generalisedEntropy, meanLogDeviation, theil } from "../../engine/support/entropy.ts";
import { gini, giniExtended, giniNormalised } from "../../engine/support/gini.ts";
import { palma, quintileShareRatio, quintileShares } from "../../engine/support/lorenz.ts";
import type { Outcome } from "../../engine/support/outcome.ts";
import { fgt } from "../../engine/support/poverty.ts";
import { sen, senShorrocksThon, watts } from "../../engine/support/poverty-distribution.ts";
import { type Sample, sortedSample } from "../../engine/support/sample.ts";

/** A sample of values in any order, each with a weight of 1 or its own. */
export const of = (values: readonly number[], weights?: readonly number[]): Sample =>
  sortedSample(Float64Array.from(values), weights && Float64Array.from(weights));

/** Measures that are 0 if all have the same and never fall when income moves from poor to rich. */
export const inequality: Record<string, (sample: Sample) => Outcome> = {
  gini,
  giniNormalised,
  giniExtended: (sample) => giniExtended(sample, 3),
  theil,
  meanLogDeviation,
  "GE(-1)": (sample) => generalisedEntropy(sample, -1),
  "GE(1/2)": (sample) => generalisedEntropy(sample, 0.5),
  "GE(2)": (sample) => generalisedEntropy(sample, 2),
  "Atkinson(1/2)": (sample) => atkinson(sample, 0.5),
  "Atkinson(1)": (sample) => atkinson(sample, 1),
  "Atkinson(2)": (sample) => atkinson(sample, 2),
  hoover,
  coefficientOfVariation,
};

/** Indices of poverty below a line. */
export const poverty: Record<string, (sample: Sample, line: number) => Outcome> = {
  headcount: (sample, line) => fgt(sample, line, 0),
  gap: (sample, line) => fgt(sample, line, 1),
  severity: (sample, line) => fgt(sample, line, 2),
  watts: (sample, line) => watts(sample, line),
  sen,
  senShorrocksThon,
};

/** Measures that do not depend on the unit of money, but on parts of the distribution only. */
const ratios: Record<string, (sample: Sample) => Outcome> = {
  palma,
  quintileShareRatio,
  "p90/p10": (sample) => percentileRatio(sample, 0.9, 0.1),
  poorestFifth: (sample) => {
    const shares = quintileShares(sample);
    return shares.value === null ? shares : { value: shares.value[0]! };
  },
};

/** Measures that do not depend on the unit of money. */
export const scaleFree = { ...inequality, ...ratios };
