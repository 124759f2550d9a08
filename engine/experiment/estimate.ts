/** Numbers over replicates, as results carry them. */

/** A number over replicates: mean, 80% range, and how it was reached. */
export interface Estimate {
  /** Mean over replicates in which it is defined; null with a reason if there are none. */
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Standard error of the mean. */
  readonly standardError: number | null;
  /** Replicates in which it is defined. */
  readonly defined: number;
  readonly reason?: string;
}

/** A paired change against the baseline; how many replicates rise, and fall. */
export interface Change extends Estimate {
  readonly rises: number;
  readonly falls: number;
}

/** Monthly values over replicates. Arrays run over the policy months. */
export interface Path {
  readonly mean: readonly (number | null)[];
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
}
