import { mean, standardError } from "../statistics.ts";
import { studentQuantile } from "../student-t.ts";

/**
 * Screens alternatives that met the same luck: which of them cannot be told from the best?
 *
 * One is left out if another is lower by more than t times the standard error of their paired difference, with
 * Student's t at 1 − (1 − confidence)/comparisons and n − 1 degrees of freedom. Common luck enters by the difference;
 * dividing the error among all comparisons (Bonferroni) keeps the best in with at least the confidence given, if
 * differences are normal. Exact ties all stay. Screening again with more replicates is allowed if `comparisons`
 * counts every look.
 *
 * @param values Lower is better; row k is alternative k, column r replicate r of all. Shape: [alternatives][replicates].
 * @param confidence In (0, 1): that the best is among those who stay.
 * @param comparisons Among how many the error is divided: rivals of one alternative times looks.
 * @param mayBeat Which alternatives may throw others out, all unless given: one beyond the budget may not.
 * @returns Positions of those who stay, ascending. With fewer than two replicates all do.
 * @throws RangeError for rows of unequal length or a confidence outside (0, 1).
 * @see Nelson, Swann, Goldsman and Song (2001), Simple procedures for selecting the best simulated system when the number of alternatives is large. Operations Research 49, 950-963; with common luck by Bonferroni as in Nelson and Matejcik (1995), Management Science 41, 1935-1945.
 * @example subsetWithBest([[1, 2, 1.5], [7, 8, 7.6], [1, 2, 1.5]], 0.95) // => [0, 2]
 * @example subsetWithBest([[1], [9]], 0.95) // => [0, 1]
 */
export function subsetWithBest(
  values: readonly ArrayLike<number>[],
  confidence: number,
  comparisons = Math.max(1, values.length - 1),
  mayBeat: readonly boolean[] = values.map(() => true),
): number[] {
  const replicates = values[0]?.length ?? 0;
  if (values.some(({ length }) => length !== replicates))
    throw new RangeError(
      `subsetWithBest: expected as many replicates of each; got ${values.map(({ length }) => length).join(", ")}.`,
    );
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError(`subsetWithBest: expected a confidence between 0 and 1; got ${confidence}.`);
  const all = [...values.keys()];
  if (replicates < 2) return all;
  const reach = studentQuantile(1 - (1 - confidence) / Math.max(comparisons, 1), replicates - 1);
  const isBeaten = (one: number, by: number): boolean => {
    const lead = Float64Array.from(values[one]!, (value, replicate) => value - values[by]![replicate]!);
    return mean(lead).value! > reach * standardError(lead).value!;
  };
  return all.filter((one) => !all.some((other) => other !== one && mayBeat[other] && isBeaten(one, other)));
}
