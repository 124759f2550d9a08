/** What a search knows of a candidate. */
export interface Scored {
  /** What is aimed at; lower is better in each. Shape: [aims]. */
  readonly aims: readonly number[];
  /** How far it goes beyond what is allowed; 0 where it is allowed. */
  readonly violation: number;
}

/**
 * Whether one candidate is better than another without doubt: allowed where the other is not, or less far beyond what
 * is allowed, or, where both are allowed, no worse in any aim and better in one.
 *
 * @see Deb, Pratap, Agarwal and Meyarivan (2002), A fast and elitist multiobjective genetic algorithm: NSGA-II. IEEE Transactions on Evolutionary Computation 6, 182-197, section VI (constrained dominance).
 * @example dominates({ aims: [1, 2], violation: 0 }, { aims: [1, 3], violation: 0 }) // => true
 * @example dominates({ aims: [1, 4], violation: 0 }, { aims: [2, 3], violation: 0 }) // => false
 * @example dominates({ aims: [9, 9], violation: 0 }, { aims: [1, 1], violation: 5 }) // => true
 */
export function dominates(one: Scored, other: Scored): boolean {
  if (one.violation > 0 || other.violation > 0) return one.violation < other.violation;
  let better = false;
  for (let k = 0; k < one.aims.length; k++) {
    if (one.aims[k]! > other.aims[k]!) return false;
    if (one.aims[k]! < other.aims[k]!) better = true;
  }
  return better;
}

/**
 * The candidates that no other dominates: the Pareto front. Of equal ones all stay.
 *
 * @returns Their positions, ascending; empty for no candidates.
 * @example undominated([{ aims: [1, 4], violation: 0 }, { aims: [2, 4], violation: 0 }, { aims: [3, 1], violation: 0 }]) // => [0, 2]
 */
export function undominated(candidates: readonly Scored[]): number[] {
  return [...candidates.keys()].filter(
    (position) => !candidates.some((other) => dominates(other, candidates[position]!)),
  );
}
