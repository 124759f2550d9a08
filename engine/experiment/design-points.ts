/** Designs: points that are all known before anything is run. */
import type { Batch, Point, Request } from "./batch.ts";
import type { Experiment } from "./experiment.ts";

/**
 * Points with their numbers, to be run with all replicates of the experiment.
 *
 * @param units Coordinates in [0, 1]. Shape: [points][factors].
 * @param firstId Number of the first of them: how many points were designed before.
 */
export const designRequest = (
  { replicates }: Pick<Experiment, "replicates">,
  units: readonly (readonly number[])[],
  firstId = 0,
): Request => ({
  stage: "design",
  points: units.map((unit, k) => ({ id: firstId + k, unit })),
  firstReplicate: 0,
  replicates,
});

/**
 * All points of an experiment in the order in which they were first designed.
 *
 * @returns Each once, however often it was run again.
 * @example designPoints([]) // => []
 */
export function designPoints(batches: readonly Pick<Batch, "points">[]): readonly Point[] {
  const known = new Map<number, Point>();
  for (const { points } of batches) for (const point of points) if (!known.has(point.id)) known.set(point.id, point);
  return [...known.values()];
}
