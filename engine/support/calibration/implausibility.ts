/** Beyond it a point is ruled out: 95% of any distribution with one peak lies within three standard deviations. */
export const RULED_OUT_BEYOND = 3;

/** How far a right model may be from a published figure. */
export interface Doubt {
  /** Half-width of the range in which the true figure lies with 95% confidence: two standard errors of observation. */
  readonly tolerance: number;
  /** Standard error of the model itself against the world, in the unit of the figure. */
  readonly discrepancy: number;
}

/**
 * Variance of what a right model's mean over replicates would still miss: V = Vs/R + Vd + Vo, with
 * Vd = discrepancy² and Vo = (tolerance/2)².
 *
 * @param luck Vs, variance over replicates, in the squared unit of the figure; 0 to leave luck out.
 * @param replicates R, how many a mean is taken over, from 1.
 * @returns In the squared unit of the figure, from 0.
 * @example varianceOf({ tolerance: 4, discrepancy: 1 }, 8, 4) // => 7
 */
export const varianceOf = ({ tolerance, discrepancy }: Doubt, luck: number, replicates: number): number =>
  luck / replicates + discrepancy * discrepancy + (tolerance * tolerance) / 4;

/**
 * How many standard deviations a simulated figure is from a published one: I = |f − z| / √V.
 *
 * @param simulated f, mean over replicates; NaN if the runs failed.
 * @param published z, in the same unit.
 * @param variance V, see `varianceOf`.
 * @returns From 0; Infinity for a failed point, and for any miss where nothing may be missed.
 * @see Pukelsheim (1994), The three sigma rule. The American Statistician 48, 88-91, for the limit of 3.
 * @see Craig, Goldstein, Seheult and Smith (1997), Pressure matching for hydrocarbon reservoirs, for the measure.
 * @see McCulloch, Ge, Ward, Heppenstall, Polhill and Malleson (2022), Calibrating agent-based models using uncertainty
 * quantification methods. Journal of Artificial Societies and Social Simulation 25(2) 1, for both in this field.
 * @example implausibility(13, 10, 4) // => 1.5
 * @example implausibility(NaN, 10, 4) // => Infinity
 * @example implausibility(10, 10, 0) // => 0
 */
export function implausibility(simulated: number, published: number, variance: number): number {
  if (!(variance >= 0)) throw new RangeError(`implausibility: expected a variance from 0; got ${variance}.`);
  const miss = Math.abs(simulated - published);
  if (Number.isNaN(miss)) return Infinity;
  return miss === 0 ? 0 : miss / Math.sqrt(variance);
}
