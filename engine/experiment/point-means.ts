import { mean, standardError, sum } from "../support/statistics.ts";
import type { Ask } from "./analysis.ts";
import type { Point } from "./batch.ts";
import { valuesByPoint, type History } from "./history.ts";

/** What a design found: one number a point, and how much of the differences between points is luck. */
export interface PointMeans {
  /** Mean over the replicates of each point. Shape: [points]. */
  readonly means: Float64Array;
  /**
   * Variance that these means owe to luck, averaged over points: Σ s² / replicates / points. Null with one replicate, which
   * cannot tell, and with luck common to all points, which does not set them apart.
   */
  readonly luck: number | null;
  /** Fewest replicates of any point; all points have as many, unless a design is still growing. */
  readonly replicates: number;
}

/**
 * The mean of an outcome over replicates, point by point.
 *
 * @param points In the order wanted; all of them run.
 * @param commonLuck Whether replicate r met the same luck everywhere.
 */
export function pointMeans(
  points: readonly Point[],
  history: Pick<History, "results">,
  outcome: string,
  { policy, against }: Pick<Ask, "policy" | "against">,
  commonLuck: boolean,
): PointMeans {
  const values = valuesByPoint(history, outcome, policy, against);
  const runs = points.map(({ id }) => values.get(id)!);
  const errors = commonLuck ? [] : runs.map((of) => standardError(of).value);
  const known = errors.filter((error) => error !== null);
  return {
    means: Float64Array.from(runs, (of) => mean(of).value!),
    luck:
      known.length > 0 && known.length === errors.length
        ? sum(known.map((error) => error * error)) / known.length
        : null,
    replicates: runs.reduce((least, { length }) => Math.min(least, length), Infinity),
  };
}
