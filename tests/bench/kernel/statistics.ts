/** The statistics of `kernel.md`: how twins with different luck are compared. */
export const STATISTICS = [
  "headcount",
  "povertyGap",
  "meanSpell",
  "meanConsumption",
  "memberShare",
  "return",
  "cash",
  "debt",
  "capital",
  "shares",
  "trust",
  "away",
] as const;
export type Statistic = (typeof STATISTICS)[number];

/** A statistic's mean over villages, and the standard error of that mean. */
export interface Estimate {
  readonly mean: number;
  readonly error: number;
}
export type Estimates = Readonly<Record<Statistic, Estimate>>;

/**
 * Mean and standard error over villages, which are independent.
 *
 * @param values One value a village, two villages at least.
 * @example estimate([1, 3]) // => { mean: 2, error: 1 }
 */
export function estimate(values: readonly number[]): Estimate {
  const n = values.length;
  const mean = values.reduce((sum, x) => sum + x, 0) / n;
  const squares = values.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  return { mean, error: Math.sqrt(squares / (n - 1) / n) };
}

/** The farthest that two runs may stand apart, in standard errors of the difference: for twelve statistics, chance exceeds it once in a thousand. */
export const FARTHEST = 4;

/** How far two estimates stand apart, in standard errors of their difference. Range: 0 up. */
const distance = (a: Estimate, b: Estimate): number => Math.abs(a.mean - b.mean) / Math.hypot(a.error, b.error);

/** The statistic in which two runs stand farthest apart. */
export function farthest(a: Estimates, b: Estimates): { readonly statistic: Statistic; readonly distance: number } {
  return STATISTICS.map((statistic) => ({ statistic, distance: distance(a[statistic], b[statistic]) })).reduce(
    (far, one) => (one.distance > far.distance ? one : far),
  );
}
