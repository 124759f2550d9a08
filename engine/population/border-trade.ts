/**
 * What border residents earn from the duty-free quota: alone, with their own small capital, or in a mutual-aid group
 * that pools the quota-days of its members. Labour choice, membership and border trade all use these rules.
 *
 * Money is base-year yuan; `flow` is the share of port capacity at work, 0 at a closed border, 1 at an open one.
 */
import type { EconomyValues } from "./economy.ts";

/**
 * True where residents may use the quota: within the border-trade zone. Source: E1 (20 km).
 *
 * @param kmToBorder Distance of the village from the border, km.
 */
export const inTradeZone = (kmToBorder: number, economy: EconomyValues): boolean => kmToBorder <= economy.tradeZone;

/**
 * Goods a solo trader declares in a day: the quota, or as much as own working capital buys.
 *
 * v = min(L, months of income held as working capital × monthly income / traders of the household)
 *
 * @param quota Real quota, yuan per resident and day.
 * @param monthlyIncome Household income, yuan a month; counted as 0 when negative.
 * @param traders Workers of the household who trade and share its capital, at least 1.
 * @returns Yuan a day, 0 or more.
 */
export const soloValue = (quota: number, monthlyIncome: number, economy: EconomyValues, traders = 1): number =>
  Math.min(quota, (economy.soloCapitalMonths * Math.max(0, monthlyIncome)) / traders);

/**
 * What a day of solo trade leaves after travel and queue: m v − c. Nobody goes to the port at a loss.
 *
 * @returns Yuan a day, 0 or more.
 */
export const soloDayReturn = (quota: number, monthlyIncome: number, economy: EconomyValues, traders = 1): number =>
  Math.max(0, economy.soloMargin * soloValue(quota, monthlyIncome, economy, traders) - economy.soloCost);

/**
 * Expected net return of one worker who trades alone at the border.
 *
 * R = flow × days × max(0, m min(L, k) − c), 0 outside the zone.
 *
 * @param kmToBorder Distance of the village from the border, km.
 * @param quota Real quota, yuan per resident and day.
 * @param monthlyIncome Household income, yuan a month.
 * @param flow Share of port capacity at work, 0 to 1.
 * @returns Yuan a month, 0 or more.
 */
export const soloReturn = (
  kmToBorder: number,
  quota: number,
  monthlyIncome: number,
  flow: number,
  economy: EconomyValues,
  traders = 1,
): number =>
  inTradeZone(kmToBorder, economy)
    ? flow * economy.soloDays * soloDayReturn(quota, monthlyIncome, economy, traders)
    : 0;

/**
 * A member's take of one pooled quota-day: a share of the value declared. Source: E8, K45 (50 yuan of a quota of 8,000).
 *
 * @param quota Real quota, yuan per resident and day.
 * @returns Yuan a day, 0 or more.
 */
export const memberDayTake = (quota: number, economy: EconomyValues): number =>
  economy.memberTake * economy.quotaFill * quota;

/**
 * Expected take of a member household with somebody at home, whatever else its people work at: a pooled quota needs
 * presence and little labour. It adds to the return of every home activity.
 *
 * R = flow × days by rota × take of a quota-day
 *
 * @param quota Real quota, yuan per resident and day.
 * @param flow Share of port capacity at work, 0 to 1.
 * @returns Yuan a month, 0 or more. At 8,000 yuan and an open border about 370 yuan, 4,400 a year (V14: 2,000 to 8,000).
 */
export const memberReturn = (quota: number, flow: number, economy: EconomyValues): number =>
  flow * economy.memberDays * memberDayTake(quota, economy);

/**
 * Value of goods that a village's groups declare in a month.
 *
 * V = min(fill L days, turnover K / (1 − f)), with f the share of the goods that an organiser fronts: at f = 1 the
 * quota binds (V13, K44).
 *
 * @param days Quota-days used, days a month.
 * @param quota Real quota, yuan per resident and day.
 * @param capital Money of the groups, yuan.
 * @returns Yuan a month, 0 or more.
 */
export function pooledValue(days: number, quota: number, capital: number, economy: EconomyValues): number {
  const limit = economy.quotaFill * quota * days;
  const own = (1 - economy.organiserFronts) * limit;
  const funds = economy.capitalTurnover * Math.max(0, capital);
  return own > funds ? (limit * funds) / own : limit;
}

/**
 * What a member household with somebody at home expects of its groups: its turns, if the village's slots and money
 * suffice for everyone's.
 *
 * @param members Member households who take turns, itself included.
 * @param slots Port slots of the village, days a month.
 * @param capital Money of the groups, yuan.
 * @param quota Real quota, yuan per resident and day.
 * @param flow Share of port capacity at work, 0 to 1.
 * @returns Yuan a month, 0 or more; `memberReturn` where neither slots nor money bind.
 */
export function expectedTake(
  members: number,
  slots: number,
  capital: number,
  quota: number,
  flow: number,
  economy: EconomyValues,
): number {
  const full = memberReturn(quota, flow, economy);
  const days = flow * Math.max(1, members) * economy.memberDays;
  if (!(full > 0)) return 0;
  const used = Math.min(days, flow * slots);
  if (used === 0) return 0;
  return (full * (used / days) * pooledValue(used, quota, capital, economy)) / (economy.quotaFill * quota * used);
}
