/** Who gains and who loses, and how sure that is: one word for each household, then shares of persons. */
import type { Verdicts } from "./comparison.ts";
import type { PairedChanges } from "./paired.ts";

/** A gain or loss counts from this share of the poverty line on. */
export const NOTICEABLE = 0.02;

export type Verdict = keyof Verdicts;

/**
 * What can be said of one household's change.
 *
 * Better or worse: beyond 2% of the line and beyond twice its standard error. Little changed: absolute mean plus two
 * standard errors below 2% of the line. Else unclear.
 *
 * @param mean Mean paired change of welfare over the last 12 months, yuan per person-year.
 * @param standardError Of that mean, yuan; NaN (fewer than two replicates) is always unclear.
 * @param line Poverty line, base-year yuan per person and year.
 * @example verdictOf(80, 10, 2736) // => "better"
 * @example verdictOf(-80, 50, 2736) // => "unclear"
 * @example verdictOf(10, 5, 2736) // => "littleChanged"
 */
export function verdictOf(mean: number, standardError: number, line: number): Verdict {
  const noticeable = NOTICEABLE * line;
  const size = Math.abs(mean);
  if (size > noticeable && size > 2 * standardError) return mean > 0 ? "better" : "worse";
  return size + 2 * standardError < noticeable ? "littleChanged" : "unclear";
}

/**
 * Shares of persons by verdict.
 *
 * share(v) = Σ wᵢ [verdict of i is v] / Σ wᵢ, with wᵢ the person-years at home in household i.
 *
 * @param line Poverty line, base-year yuan per person and year.
 * @returns Shares that add up to 1; null if nobody lived at home in any replicate under both policies.
 */
export function verdictsOf(changes: PairedChanges, line: number): Verdicts | null {
  const { count, mean, squares, weight } = changes;
  const persons: Record<Verdict, number> = { better: 0, worse: 0, littleChanged: 0, unclear: 0 };
  let all = 0;
  for (let i = 0; i < count.length; i++) {
    const n = count[i]!;
    if (!(weight[i]! > 0)) continue;
    const standardError = n > 1 ? Math.sqrt(squares[i]! / (n - 1) / n) : NaN;
    persons[verdictOf(mean[i]!, standardError, line)] += weight[i]!;
    all += weight[i]!;
  }
  if (all === 0) return null;
  return {
    better: persons.better / all,
    worse: persons.worse / all,
    littleChanged: persons.littleChanged / all,
    unclear: persons.unclear / all,
  };
}
