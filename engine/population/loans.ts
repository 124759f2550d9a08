/** What a loan costs and how large it may be. Money is base-year yuan unless it says otherwise. */

/** A step of a loan ladder: loans up to so many nominal yuan pay so much a month. */
interface Band {
  readonly upTo: number;
  readonly monthly: number;
}

/** The ladder of a fund that has none of its own, by nominal size of loan. Source: S26 as the evidence reads it. */
export const DEFAULT_LADDER: readonly Band[] = Object.freeze([
  { upTo: 2000, monthly: 0 },
  { upTo: 5000, monthly: 0.005 },
  { upTo: 10000, monthly: 0.008 },
  { upTo: 20000, monthly: 0.013 },
  { upTo: 30000, monthly: 0.015 },
]);

/**
 * Monthly rate of a loan of this size. Source: S26, M20 (small loans are cheap, the smallest free).
 *
 * @param amount Nominal yuan.
 * @param bands In ascending order of `upTo`.
 * @returns Rate a month; that of the last step for larger loans, 0 without steps.
 * @example ladderRate(3000, [{ upTo: 2000, monthly: 0 }, { upTo: 5000, monthly: 0.005 }]) // => 0.005
 * @example ladderRate(2000, [{ upTo: 2000, monthly: 0 }, { upTo: 5000, monthly: 0.005 }]) // => 0
 */
export function ladderRate(amount: number, bands: readonly Band[]): number {
  for (let b = 0; b < bands.length; b++) if (amount <= bands[b]!.upTo) return bands[b]!.monthly;
  return bands.length === 0 ? 0 : bands[bands.length - 1]!.monthly;
}

/**
 * The most a fund lends: a multiple of a share, a part of yearly income, the top of the ladder.
 *
 * @param share Value of a member's share, yuan.
 * @param multiple Times the share.
 * @param income Yuan a year; counted as 0 when negative.
 * @param incomePart Largest loan as a part of it.
 * @param top Upper end of the ladder, yuan; 0 where nobody lends.
 * @returns Yuan, 0 or more.
 * @example fundLimit(1000, 7, 20000, 0.25, 30000) // => 5000
 */
export const fundLimit = (share: number, multiple: number, income: number, incomePart: number, top: number): number =>
  Math.min(multiple * share, incomePart * Math.max(0, income), top);

/**
 * What is due on a loan this month: an equal part of the principal and interest on what is owed.
 *
 * d = D/n + r D
 *
 * @param debt Yuan.
 * @param monthsLeft Months; all is due in the last one, and afterwards.
 * @param rate Interest a month.
 * @returns Yuan.
 * @example instalment(1200, 12, 0.01) // => 112
 */
export const instalment = (debt: number, monthsLeft: number, rate: number): number =>
  debt / Math.max(1, monthsLeft) + rate * debt;
