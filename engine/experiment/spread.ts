/** A number over replicates: its mean and how far replicates spread around it. */
import { quantileOfSorted, standardError, sum } from "../support/statistics.ts";
import type { Change, Estimate, Path } from "./estimate.ts";

/** The bounds of every range: 8 of 10 replicates lie between them. */
export const RANGE = [0.1, 0.9] as const;

/**
 * Mean, 80% range and standard error of one number over replicates.
 *
 * mean = Σ x / n; range = type-7 quantiles 0.1 and 0.9; standard error = sd / √n with sd² = Σ (x − mean)² / (n − 1).
 *
 * @param values One a replicate, ascending; NaN where undefined. Shape: [replicates].
 * @param reason Why none is defined, if none is.
 * @returns All null if none is defined; the standard error is null for fewer than two.
 */
export function estimateOf(values: Float64Array, reason: string | undefined): Estimate {
  const known = values.filter((value) => value === value);
  const defined = known.length;
  const centre = centreOf(known);
  if (defined === 0) return { ...centre, standardError: null, defined, ...(reason ? { reason } : {}) };
  return { ...centre, standardError: standardError(known).value, defined };
}

/**
 * A paired change over replicates: as `estimateOf`, with how many rise and fall.
 *
 * @param changes Policy minus baseline, one a replicate; NaN where either is undefined. Shape: [replicates].
 */
export function changeOf(changes: Float64Array, reason: string | undefined): Change {
  let rises = 0;
  let falls = 0;
  for (const change of changes) {
    if (change > 0) rises++;
    if (change < 0) falls++;
  }
  return { ...estimateOf(changes, reason), rises, falls };
}

/**
 * Monthly values over replicates.
 *
 * @param at The values of one month, one a replicate, NaN where undefined; may be the same array every time.
 * @param months Policy months.
 * @returns Mean and 80% range of each month; null where no replicate is defined.
 */
export function pathOf(at: (month: number) => Float64Array, months: number): Path {
  const mean: (number | null)[] = [];
  const low: (number | null)[] = [];
  const high: (number | null)[] = [];
  for (let month = 0; month < months; month++) {
    const centre = centreOf(at(month).filter((value) => value === value));
    mean.push(centre.mean);
    low.push(centre.low);
    high.push(centre.high);
  }
  return { mean, low, high };
}

/** Mean and range of defined values; null for none. Sorts its argument. */
function centreOf(known: Float64Array): Pick<Estimate, "mean" | "low" | "high"> {
  if (known.length === 0) return { mean: null, low: null, high: null };
  const mean = sum(known) / known.length;
  known.sort();
  return { mean, low: quantileOfSorted(known, RANGE[0]), high: quantileOfSorted(known, RANGE[1]) };
}
