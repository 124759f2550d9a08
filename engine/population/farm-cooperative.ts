/** What a farm cooperative is worth to a member, and who holds its shares. Money is base-year yuan. */
import { exp } from "../support/exp.ts";
import { log } from "../support/log.ts";
import { pow } from "../support/pow.ts";

/** What decides about a member's gain. */
export interface FarmGains {
  readonly farmPremium: number;
  readonly farmPremiumScale: number;
  readonly farmPremiumElasticity: number;
  readonly farmMemberCost: number;
}

/**
 * Yearly surplus a farm plans to send to market, at farm-gate prices.
 *
 * S = Y(1 − own use · crop share)
 *
 * @param capacity Planned gross output of one worker, yuan a year. @param power Labour power of its workers.
 * @returns Yuan a year, 0 or more.
 * @example plannedSales(1000, 2, { ownUse: 0.25, cropShare: 0.4 }) // => 1800
 */
export const plannedSales = (
  capacity: number,
  power: number,
  economy: { readonly ownUse: number; readonly cropShare: number },
): number => capacity * power * (1 - economy.ownUse * economy.cropShare);

/** The better price never exceeds the farm-gate price itself: tiny farms deliver nothing anyone would pay double for. */
const LARGEST_PREMIUM = 0.5;

/**
 * Better price of a member, as a share of the farm-gate price: total gain rises with sales less than in proportion.
 *
 * q = q0 (S/S0)^(e − 1)
 *
 * @param sales Planned sales S, yuan a year.
 * @returns Share in [0, 0.5]; 0 without sales.
 * @see M17, D3 (gains rise with assets; elasticity about 0.7 with a fixed cost of taking part).
 * @example memberPremium(20000, { farmPremium: 0.04, farmPremiumScale: 20000, farmPremiumElasticity: 0.7, farmMemberCost: 400 }) // => 0.04
 */
export const memberPremium = (sales: number, gains: FarmGains): number =>
  sales > 0
    ? Math.min(
        LARGEST_PREMIUM,
        gains.farmPremium * pow(sales / gains.farmPremiumScale, gains.farmPremiumElasticity - 1),
      )
    : 0;

/**
 * What membership is expected to bring in a year before dividends: better price and cheaper inputs, less the fixed cost.
 *
 * G = (q + capture) S + saving · inputs − cost
 *
 * @param sales Planned sales, yuan a year. @param inputs Planned inputs, yuan a year.
 * @param saving Share saved on inputs. @param capture Profit of the chain brought to members, share of the farm-gate price.
 * @returns Yuan a year; negative for farms that are too small.
 * @example memberGain(20000, 8000, 0.03, 0, { farmPremium: 0.04, farmPremiumScale: 20000, farmPremiumElasticity: 0.7, farmMemberCost: 400 }) // => 640
 */
export const memberGain = (sales: number, inputs: number, saving: number, capture: number, gains: FarmGains): number =>
  (memberPremium(sales, gains) + capture) * sales + saving * inputs - gains.farmMemberCost;

/**
 * Share of running costs in the margin of a farm cooperative: good management is cheaper.
 *
 * @param management 0 to 1.
 * @returns Share of the margin, 0 or more.
 * @example runningCosts(0.75, { farmCosts: 0.5, managementSaving: 0.4, managementMean: 0.5 }) // => 0.45
 */
export const runningCosts = (
  management: number,
  economy: { readonly farmCosts: number; readonly managementSaving: number; readonly managementMean: number },
): number => Math.max(0, economy.farmCosts * (1 - economy.managementSaving * (management - economy.managementMean)));

/**
 * Shares of a capital by rank: the k-th holder has a part proportional to k^-c.
 *
 * @param holders Number of holders, 1 or more. @param concentration Exponent c.
 * @returns Parts that sum to one, largest first. Shape: [holders].
 * @see K13: largest 20%, ten largest 60% at 62 holders and c = 0.96.
 * @example sharesByRank(2, 0) // => Float64Array.of(0.5, 0.5)
 */
export function sharesByRank(holders: number, concentration: number): Float64Array {
  const parts = new Float64Array(holders);
  let sum = 0;
  for (let k = 0; k < holders; k++) sum += parts[k] = exp(-concentration * log(k + 1));
  for (let k = 0; k < holders; k++) parts[k]! /= sum;
  return parts;
}

/**
 * Whether a village has a farm cooperative at the start, and how many members: as many cooperatives of the mean size as
 * the active membership asks for, spread evenly over the villages.
 *
 * @param village Row of the village. @param households Of the village.
 * @param coverage Members as a share of all households. @param size Members of a cooperative.
 * @returns Members, 0 where there is none.
 * @example membersAtStart(0, 350, 0.2, 62) // => 70
 * @example membersAtStart(0, 100, 0.2, 62) // => 0
 * @example membersAtStart(1, 100, 0.2, 62) // => 62
 */
export function membersAtStart(village: number, households: number, coverage: number, size: number): number {
  const most = Math.min(size, Math.floor(LARGEST_PART * households));
  if (most < 1 || coverage === 0) return 0;
  const chance = Math.min(1, (coverage * households) / most);
  const here = Math.floor((village + 1) * chance + 0.5) - Math.floor(village * chance + 0.5);
  return here > 0 ? Math.round((coverage * households) / chance) : 0;
}

/** A cooperative of the mean size does not take in more of a village than this. ASSUMED. */
const LARGEST_PART = 0.65;
