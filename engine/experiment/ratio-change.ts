/** Changes that are a ratio of two others: a cost for each person fewer in poverty. */
import { ratioOfMeans } from "../support/ratio-of-means.ts";
import type { Change, Path, SeriesName } from "./comparison.ts";

/** Confidence of the interval of a ratio: as wide a share as the ranges of other series hold. */
const LEVEL = 0.8;

/**
 * Mean change over mean fall.
 *
 * @param changes Of the series above the bar, one a replicate; NaN where undefined. Shape: [replicates].
 * @param others Changes of the series below the bar, whose fall counts; of the same replicates.
 * @returns The ratio with Fieller's interval as its range; null with a reason unless the fall is clear. `rises` and
 *   `falls` count replicates in which the series above the bar does.
 */
export function ratioChangeOf(changes: Float64Array, others: Float64Array): Change {
  const known = (at: number): boolean => changes[at] === changes[at] && others[at] === others[at];
  const above = changes.filter((_, at) => known(at));
  const falls = others.filter((_, at) => known(at)).map((change) => -change);
  const outcome = ratioOfMeans(above, falls, LEVEL);
  const counted = {
    defined: above.length,
    rises: above.filter((change) => change > 0).length,
    falls: above.filter((change) => change < 0).length,
  };
  if (outcome.value === null)
    return { mean: null, low: null, high: null, standardError: null, reason: outcome.reason, ...counted };
  const { ratio, standardError, interval } = outcome.value;
  return { mean: ratio, ...interval, standardError, ...counted };
}

/** The rows of `series` that are ratios, with the rows of their parts. */
export function ratioRows(
  series: readonly SeriesName[],
): readonly { readonly key: string; readonly change: number; readonly perFall: number }[] {
  const rowOf = (key: string): number => series.findIndex((one) => one.key === key);
  return series.flatMap(({ key, ratio }) =>
    ratio ? [{ key, change: rowOf(ratio.change), perFall: rowOf(ratio.perFall) }] : [],
  );
}

/** The ratio in every month. */
export function ratioPathOf(at: (month: number) => Change, months: number): Path {
  const changes = Array.from({ length: months }, (_, month) => at(month));
  return {
    mean: changes.map(({ mean }) => mean),
    low: changes.map(({ low }) => low),
    high: changes.map(({ high }) => high),
  };
}
