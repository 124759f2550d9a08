/**
 * Gains and losses of each household against the baseline, added up replicate by replicate: a few numbers a household,
 * whatever the number of replicates.
 */

/** What is known so far of every household's change. Shape of each column: [households]. */
export interface PairedChanges {
  /** Replicates in which the household lived at home under both policies. */
  readonly count: Float64Array;
  /** Mean change of welfare, yuan per person-year; 0 where count is 0. */
  readonly mean: Float64Array;
  /** Sum of squared deviations from the mean. */
  readonly squares: Float64Array;
  /** Sum over those replicates of person-years at home, the mean of both policies. */
  readonly weight: Float64Array;
}

/** The part of a run that households are compared by: welfare NaN and weight 0 for a household nobody lives in. */
export interface HouseholdWelfare {
  readonly welfare: Float64Array;
  readonly weights: Float64Array;
}

/** No change known yet of any household. */
export function openPaired(households: number): PairedChanges {
  return {
    count: new Float64Array(households),
    mean: new Float64Array(households),
    squares: new Float64Array(households),
    weight: new Float64Array(households),
  };
}

/**
 * Adds one replicate: Welford's update, mean += (d − mean) / n, squares += (d − old mean)(d − new mean).
 *
 * The sums depend on the order of the replicates in the last bit: always add them in ascending order.
 *
 * @throws RangeError if the runs have another number of households.
 * @see Welford (1962), Note on a method for calculating corrected sums of squares and products. Technometrics 4(3).
 */
export function addPaired(changes: PairedChanges, baseline: HouseholdWelfare, policy: HouseholdWelfare): void {
  const { count, mean, squares, weight } = changes;
  for (const { length } of [baseline.welfare, baseline.weights, policy.welfare, policy.weights])
    if (length !== count.length) throw new RangeError(`addPaired: expected ${count.length} households; got ${length}.`);
  for (let i = 0; i < count.length; i++) {
    const change = policy.welfare[i]! - baseline.welfare[i]!;
    if (change !== change) continue;
    const n = (count[i]! += 1);
    const before = change - mean[i]!;
    mean[i]! += before / n;
    squares[i]! += before * (change - mean[i]!);
    weight[i]! += (baseline.weights[i]! + policy.weights[i]!) / 2;
  }
}
