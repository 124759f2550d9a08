/** What an experiment has found so far: its batches, and the outcomes of its runs as columns. */
import type { Batch, RunPlace } from "./batch.ts";

/** One row a run, ascending by run number. Shape of every column: [runs]. */
export interface Results {
  readonly run: Float64Array;
  /** Id of the point. */
  readonly point: Int32Array;
  readonly replicate: Int32Array;
  /** Position among the scenario's policies. */
  readonly policy: Int32Array;
  /** By outcome name; NaN where undefined. */
  readonly outcomes: Readonly<Record<string, Float64Array>>;
}

export interface History {
  readonly batches: readonly Batch[];
  readonly results: Results;
}

/** Results that are being filled in, row by row. */
export interface OpenResults {
  readonly results: Results;
  /** Adds the next row; `value` is asked for every outcome by name. */
  add(run: number, place: Pick<RunPlace, "point" | "replicate" | "policy">, value: (outcome: string) => number): void;
}

/**
 * Columns for so many runs, none of them filled in yet.
 *
 * @param outcomes Names; every row has a value for each of them, NaN where undefined.
 */
export function openResults(outcomes: readonly string[], runs: number): OpenResults {
  const columns = outcomes.map((name) => [name, new Float64Array(runs).fill(NaN)] as const);
  const results = {
    run: new Float64Array(runs),
    point: new Int32Array(runs),
    replicate: new Int32Array(runs),
    policy: new Int32Array(runs),
    outcomes: Object.fromEntries(columns),
  };
  let row = 0;
  return {
    results,
    add(run, { point, replicate, policy }, value) {
      results.run[row] = run;
      results.point[row] = point.id;
      results.replicate[row] = replicate;
      results.policy[row] = policy;
      for (const [name, column] of columns) column[row] = value(name);
      row++;
    },
  };
}

/** What is known before anything has run. */
export const emptyHistory: History = { batches: [], results: openResults([], 0).results };

/**
 * The values of one outcome under one policy, point by point.
 *
 * @param policy Position among the scenario's policies.
 * @param against A policy to subtract, run by run with the same point and replicate: the effect; null for the level.
 * @returns By point id, ascending; each point's values by ascending replicate. NaN where undefined. Shape: [replicates].
 */
export function valuesByPoint(
  { results }: Pick<History, "results">,
  outcome: string,
  policy: number,
  against: number | null = null,
): ReadonlyMap<number, Float64Array> {
  const column = results.outcomes[outcome];
  if (!column) throw new RangeError(`valuesByPoint: no outcome ${outcome}.`);
  const found = new Map<number, Map<number, number>>();
  const add = (of: number, sign: 1 | -1): void => {
    for (let row = 0; row < column.length; row++) {
      if (results.policy[row] !== of) continue;
      const point = results.point[row]!;
      const replicate = results.replicate[row]!;
      let values = found.get(point);
      if (!values) found.set(point, (values = new Map<number, number>()));
      if (sign === 1) values.set(replicate, column[row]!);
      else if (values.has(replicate)) values.set(replicate, values.get(replicate)! - column[row]!);
    }
  };
  add(policy, 1);
  if (against !== null) add(against, -1);
  const ascending = <V>(entries: Iterable<readonly [number, V]>): (readonly [number, V])[] =>
    [...entries].sort(([a], [b]) => a - b);
  return new Map(
    ascending(found).map(
      ([point, values]) => [point, Float64Array.from(ascending(values), ([, value]) => value)] as const,
    ),
  );
}
