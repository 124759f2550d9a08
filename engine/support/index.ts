/** Measures and methods for data and models of your own: the part of the bottom layer that belongs to the public face. */

// Measures of poverty, inequality and doubt, for data of your own.
export { sortedSample, weightedQuantile, type Sample } from "./sample.ts";
export { countPoor, fgt, fgtStandardError, incomeGapRatio, povertyDeficit, type PovertyOptions } from "./poverty.ts";
export { sen, senShorrocksThon, watts, type WattsOptions } from "./poverty-distribution.ts";
export { gini, giniBiasCorrected, giniExtended, giniNormalised } from "./gini.ts";
export { entropyParts, generalisedEntropy, meanLogDeviation, theil, type EntropyParts } from "./entropy.ts";
export { atkinson } from "./atkinson.ts";
export { lorenz, palma, quintileShareRatio, quintileShares } from "./lorenz.ts";
export { meansOfParts } from "./means-of-parts.ts";
export { growthIncidence, PERCENTILES, proPoorGrowth } from "./growth-incidence.ts";
export { growthAndRedistribution, type GrowthAndRedistribution } from "./growth-redistribution.ts";
export {
  chronicAndTransient,
  povertyTransitions,
  yearsPoor,
  type ChronicAndTransient,
  type Panel,
  type PovertyTransitions,
} from "./poverty-dynamics.ts";
export { concentrationIndex, shareOfPoorest, targetingOf, type Targeting } from "./targeting.ts";
export { shareConcentration, type ShareConcentration } from "./share-concentration.ts";
export { coefficientOfVariation, hoover, kolm, percentileRatio } from "./dispersion.ts";
export { meanInterval, pairedDifference, replicatesNeeded, wilsonInterval, type PairedDifference } from "./interval.ts";
export { centralRange, quantile, type Range } from "./statistics.ts";
export { maximin, minimaxRegret, regretTable, satisficingShares, type Better } from "./decision/regret.ts";
export { partialShapley } from "./decision/partial-shapley.ts";
export { shapley, shapleyShares, type ShapleyShare } from "./decision/shapley.ts";
export { dominates, undominated, type Scored } from "./search/dominance.ts";
export { subsetWithBest } from "./search/subset-with-best.ts";
export { normalCdf } from "./normal-cdf.ts";
export type { Outcome } from "./outcome.ts";

// Designs of experiments and measures of sensitivity, for models of your own.
export { seedOf, stream, type Stream } from "./seed.ts";
export { SOBOL_DIMENSIONS, sobolPoint } from "./design/sobol-sequence.ts";
export { latinHypercube } from "./design/latin-hypercube.ts";
export { fullFactorial } from "./design/full-factorial.ts";
export { morrisTrajectory } from "./design/morris-trajectory.ts";
export { SALTELLI_FACTORS, saltelliRow } from "./design/saltelli-row.ts";
export {
  centredDiscrepancy,
  mixtureDiscrepancy,
  starDiscrepancy,
  wraparoundDiscrepancy,
} from "./design/discrepancy.ts";
export { elementaryEffects, summarizeEffects, type EffectSummary } from "./sensitivity/elementary-effects.ts";
export { saltelliOutcomes, type SaltelliOutcomes } from "./sensitivity/saltelli-outcomes.ts";
export { secondOrderIndices, sobolIndices, type SobolIndices } from "./sensitivity/sobol-indices.ts";
export {
  partialRankCorrelations,
  standardizedFit,
  type StandardizedFit,
} from "./sensitivity/regression-coefficients.ts";
export { bootstrapRanges } from "./sensitivity/bootstrap-ranges.ts";
