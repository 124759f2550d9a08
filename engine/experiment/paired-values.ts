import type { History } from "./history.ts";

/** Consecutive replicates. */
export interface Stretch {
  readonly firstReplicate: number;
  readonly replicates: number;
}

/**
 * What a policy does to one outcome in a stretch of replicates, point by point: effects of the same luck side by side.
 *
 * @param policy Position among the scenario's policies.
 * @param against A policy to subtract, run by run; null for the level.
 * @returns By point id; column r is replicate firstReplicate + r; NaN where a run failed or was not asked for. Points
 *   without a run in the stretch are absent. Shape: [replicates].
 */
export function pairedValues(
  { results }: Pick<History, "results">,
  outcome: string,
  policy: number,
  against: number | null,
  { firstReplicate, replicates }: Stretch,
): Map<number, Float64Array> {
  const column = results.outcomes[outcome];
  if (!column) throw new RangeError(`pairedValues: no outcome ${outcome}.`);
  const levels = (of: number): Map<number, Float64Array> => {
    const found = new Map<number, Float64Array>();
    for (let row = 0; row < column.length; row++) {
      const at = results.replicate[row]! - firstReplicate;
      if (results.policy[row] !== of || !(at >= 0 && at < replicates)) continue;
      const point = results.point[row]!;
      if (!found.has(point)) found.set(point, new Float64Array(replicates).fill(NaN));
      found.get(point)![at] = column[row]!;
    }
    return found;
  };
  const values = levels(policy);
  if (against === null) return values;
  const subtracted = levels(against);
  for (const [point, own] of values)
    values.set(
      point,
      own.map((value, at) => value - (subtracted.get(point)?.[at] ?? NaN)),
    );
  return values;
}

/**
 * The columns in which every row has a number: replicates in which nothing failed and everybody took part.
 *
 * @param rows Shape: [rows][columns].
 * @returns Positions, ascending; none for no rows.
 * @example definedColumns([Float64Array.of(1, NaN, 3), Float64Array.of(4, 5, 6)]) // => [0, 2]
 */
export const definedColumns = (rows: readonly Float64Array[]): number[] =>
  [...(rows[0] ?? []).keys()].filter((column) => rows.every((row) => row[column] === row[column]));

/** All replicates that any run of a history belongs to; none for no runs. */
export function allReplicates({ batches }: Pick<History, "batches">): Stretch {
  if (batches.length === 0) return { firstReplicate: 0, replicates: 0 };
  const firstReplicate = Math.min(...batches.map((batch) => batch.firstReplicate));
  const end = Math.max(...batches.map((batch) => batch.firstReplicate + batch.replicates));
  return { firstReplicate, replicates: end - firstReplicate };
}
