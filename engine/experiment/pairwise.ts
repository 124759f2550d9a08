/** How policies stand to each other, run by run: what overlapping ranges cannot tell. */

/** Of so many runs in which both have a value: in how many the first has less, and in how many both have the same. */
export interface Pairwise {
  readonly less: number;
  readonly same: number;
  readonly runs: number;
}

/**
 * Counts in how many runs one policy has less of an outcome than another with the same luck.
 *
 * @param values The outcome by policy and replicate, replicates in one order; NaN where undefined. Shape: [policies][replicates].
 * @returns For each pair of policies, row against column. A replicate in which either is undefined counts for neither. Shape: [policies][policies].
 * @example pairwise([[1, 2, 3], [2, 2, NaN]])[0][1] // => { less: 1, same: 1, runs: 2 }
 */
export const pairwise = (values: readonly ArrayLike<number>[]): Pairwise[][] =>
  values.map((row) =>
    values.map((column) => {
      let [less, same, runs] = [0, 0, 0];
      for (let r = 0; r < row.length; r++) {
        const [a, b] = [row[r]!, column[r]!];
        if (a !== a || b !== b) continue;
        runs++;
        if (a < b) less++;
        else if (a === b) same++;
      }
      return { less, same, runs };
    }),
  );
