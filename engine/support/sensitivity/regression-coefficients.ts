import { defined, mapOutcome, type Outcome, undefinedBecause } from "../outcome.ts";
import { averageRanks } from "./average-ranks.ts";
import { correlationMatrix } from "./correlation-matrix.ts";
import { inverseCorrelation } from "./inverse-correlation.ts";

/** A linear fit in which every column has mean 0 and variance 1. */
export interface StandardizedFit {
  /** Standard deviations by which the outcome moves with one of the factor. Shape: [factors]. */
  readonly coefficients: Float64Array;
  /** R²: share of the outcome's variance that the line explains, in [0, 1]. */
  readonly explained: number;
  /** How many times a coefficient's variance is raised because factors move together, from 1. Shape: [factors]. */
  readonly inflation: Float64Array;
}

/**
 * Standardized regression coefficients: the straight-line effect of each factor with the others held.
 *
 * β = R_xx⁻¹ r_xy, R² = βᵀ r_xy and inflation (R_xx⁻¹)_ii, from correlations between factors and with the outcome.
 *
 * @param factors Values at the points. Shape: [factors][n].
 * @param outcome Shape: [n].
 * @returns Unitless; undefined with no more points than factors + 1, if a column does not vary, or if what is left of a
 *   factor when the others are held does not.
 * @see Saltelli, Chan and Scott, eds (2000), Sensitivity Analysis, section 6.6.
 * @example standardizedFit([Float64Array.of(1, 2, 3)], Float64Array.of(3, 5, 7)).value.explained > 0.999999 // => true
 */
export function standardizedFit(factors: readonly Float64Array[], outcome: Float64Array): Outcome<StandardizedFit> {
  if (outcome.length <= factors.length + 1) return undefinedBecause("tooFewObservations");
  const correlations = correlationMatrix([...factors, outcome]);
  if (correlations.value === null) return correlations;
  const k = factors.length;
  const inverse = inverseCorrelation(correlations.value.slice(0, k).map((row) => row.subarray(0, k)));
  if (!inverse) return undefinedBecause("noVariation");
  const withOutcome = correlations.value[k]!;
  const timesOutcome = (row: Float64Array): number =>
    row.reduce((total, value, j) => total + value * withOutcome[j]!, 0);
  const coefficients = Float64Array.from(inverse, timesOutcome);
  return defined({
    coefficients,
    explained: Math.min(1, Math.max(0, timesOutcome(coefficients))),
    inflation: Float64Array.from(inverse, (row, i) => row[i]!),
  });
}

/**
 * Partial rank correlations: how surely an outcome rises or falls with each factor, the others held, whatever the curve.
 *
 * ρ_i = β_i / √(β_i² + (1 − R²) (R_xx⁻¹)_ii), all from the fit of ranks; the same as the correlation of what remains of the
 * ranks of factor and outcome after straight lines in all other ranks.
 *
 * @param factors Values at the points. Shape: [factors][n].
 * @param outcome Shape: [n].
 * @returns In [−1, 1]; undefined as for `standardizedFit`. Shape: [factors].
 * @see Iman and Conover (1979), The use of the rank transform in regression. Technometrics 21, 499-509.
 * @example partialRankCorrelations([Float64Array.of(1, 2, 3)], Float64Array.of(9, 4, 1)).value[0] < -0.999999 // => true
 */
export function partialRankCorrelations(
  factors: readonly Float64Array[],
  outcome: Float64Array,
): Outcome<Float64Array> {
  if (outcome.length <= factors.length + 1) return undefinedBecause("tooFewObservations");
  return mapOutcome(
    standardizedFit(factors.map(averageRanks), averageRanks(outcome)),
    ({ coefficients, explained, inflation }) => {
      const unexplained = Math.max(1 - explained, ROUNDING);
      return coefficients.map((beta, i) => beta / Math.sqrt(beta * beta + unexplained * inflation[i]!));
    },
  );
}

/** Least share taken as unexplained: in an exact fit a factor without effect, 0 but for rounding, must not correlate. */
const ROUNDING = 1e-12;
