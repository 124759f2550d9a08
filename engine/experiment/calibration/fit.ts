/** What the runs of a calibration say about its targets, point by point. */
import { standardDeviation, sum } from "../../support/statistics.ts";
import type { Batch } from "../batch.ts";
import type { Experiment } from "../experiment.ts";
import { valuesByPoint, type History } from "../history.ts";

/** One point beside the targets, in the experiment's order of targets. */
export interface Fit {
  readonly id: number;
  /** In the unit cube. Shape: [factors]. */
  readonly unit: readonly number[];
  /** Simulated figures, mean over replicates, in the outcomes' units; NaN if a run failed. Shape: [targets]. */
  readonly means: readonly number[];
  /** Variance over replicates; 0 for a single one, NaN if a run failed. Shape: [targets]. */
  readonly variances: readonly number[];
}

/**
 * Every point of every batch beside the targets, which are read from the baseline.
 *
 * @returns By batch, the points in the batch's order.
 * @throws RangeError if a target names an outcome that the results do not hold.
 */
export function fitsOf(experiment: Experiment, history: History): ReadonlyMap<Batch, readonly Fit[]> {
  if (history.batches.length === 0) return new Map();
  const byTarget = experiment.targets.map(({ outcome }) => valuesByPoint(history, outcome, BASELINE));
  return new Map(
    history.batches.map((batch) => [
      batch,
      batch.points.map(({ id, unit }) => {
        const values = byTarget.map((points) => points.get(id) ?? new Float64Array(0));
        const complete = values.every((column) => column.length > 0 && column.every((value) => !Number.isNaN(value)));
        return {
          id,
          unit,
          means: values.map((column) => (complete ? sum(column) / column.length : NaN)),
          variances: values.map((column) => (complete ? squareOf(standardDeviation(column).value ?? 0) : NaN)),
        };
      }),
    ]),
  );
}

/** True if any of a point's runs failed, or left a targeted outcome undefined. */
export const hasFailed = ({ means }: Fit): boolean => means.some(Number.isNaN);

/** Targets are figures of the world as it is: they are read under the first policy. */
const BASELINE = 0;

const squareOf = (value: number): number => value * value;
