/**
 * What border residents earn from the duty-free quota alone, with their own small capital. Synthesis, labour choice and
 * border trade use these rules; `pooled-trade.ts` has those of groups.
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
 * @param margin Margin m of today, share of value; the usual one if absent.
 * @returns Yuan a day, 0 or more.
 */
export const soloDayReturn = (
  quota: number,
  monthlyIncome: number,
  economy: EconomyValues,
  traders = 1,
  margin = economy.soloMargin,
): number => Math.max(0, margin * soloValue(quota, monthlyIncome, economy, traders) - economy.soloCost);

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
  margin = economy.soloMargin,
): number =>
  inTradeZone(kmToBorder, economy)
    ? flow * economy.soloDays * soloDayReturn(quota, monthlyIncome, economy, traders, margin)
    : 0;
