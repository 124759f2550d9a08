/**
 * Runs have numbers. An experiment grows by batches: some points, each run with some replicates under every policy.
 * Within a batch run numbers go replicate by replicate, point by point, policy by policy; batches follow each other.
 */

/** Where in the space of the factors: a number in [0, 1] for each of them. */
export interface Point {
  /** From 0, in the order in which points are first designed. A point that is run again keeps its number. */
  readonly id: number;
  /** Shape: [factors]. */
  readonly unit: readonly number[];
}

/** What a method asks for. */
export interface Request {
  /** What it is for, in a word of the method's own: `wave-2`, `search`, `confirm`. */
  readonly stage: string;
  readonly points: readonly Point[];
  /** Number of the first replicate, and how many there are. */
  readonly firstReplicate: number;
  readonly replicates: number;
}

/** A request that has its place in the numbering. */
export interface Batch extends Request {
  /** Run number of its first run. */
  readonly firstRun: number;
}

/** One run: one policy at one point in one replicate. */
export interface RunPlace {
  readonly batch: Batch;
  readonly point: Point;
  readonly replicate: number;
  /** Position among the scenario's policies. */
  readonly policy: number;
  /** Number of the pair of point and replicate over the whole experiment: the luck of a run without common luck. */
  readonly pair: number;
}

/** Runs of a batch. */
export const runsOf = ({ points, replicates }: Request, policies: number): number =>
  points.length * replicates * policies;

/** The first run number after the last batch; 0 for none. */
export function nextRun(batches: readonly Batch[], policies: number): number {
  const last = batches.at(-1);
  return last ? last.firstRun + runsOf(last, policies) : 0;
}

/**
 * Which run a number means.
 *
 * @throws RangeError for a number that no batch holds.
 */
export function placeOf(run: number, batches: readonly Batch[], policies: number): RunPlace {
  const batch = batches.find((one) => run >= one.firstRun && run < one.firstRun + runsOf(one, policies));
  if (!batch || !Number.isInteger(run))
    throw new RangeError(`placeOf: expected a run from 0 to ${nextRun(batches, policies) - 1}; got ${run}.`);
  const pair = Math.floor((run - batch.firstRun) / policies);
  return {
    batch,
    point: batch.points[pair % batch.points.length]!,
    replicate: batch.firstReplicate + Math.floor(pair / batch.points.length),
    policy: (run - batch.firstRun) % policies,
    pair: batch.firstRun / policies + pair,
  };
}
