/** Trade in groups: the value that members' quotas and money allow, and what a member household expects of it. */
import { inTradeZone } from "./border-trade.ts";
import type { Cooperatives } from "./cooperatives.ts";
import type { EconomyValues } from "./economy.ts";
import type { Villages } from "./villages.ts";

/**
 * Value of goods that a village's groups declare in a month.
 *
 * V = min(fill L days, turnover K / (1 − f)), with f the share of the goods that an organiser fronts: at f = 1 the
 * quota binds (V13, K44).
 *
 * @param days Quota-days used, days a month.
 * @param quota Real quota, yuan per resident and day.
 * @param capital Money of the groups and their credit for goods, yuan.
 * @param fronted Share an organiser fronts, f, 0 to 1.
 * @returns Yuan a month, 0 or more.
 */
export function pooledValue(
  days: number,
  quota: number,
  capital: number,
  fronted: number,
  economy: EconomyValues,
): number {
  const limit = economy.quotaFill * quota * days;
  const own = (1 - fronted) * limit;
  const funds = economy.capitalTurnover * Math.max(0, capital);
  return own > funds ? (limit * funds) / own : limit;
}

/** What decides the take of a member. */
export interface Pool {
  /** Member households who take turns, the one who asks included. */
  readonly members: number;
  /** Port slots of the village, quota-days of the usual length a month. */
  readonly slots: number;
  /** Length of a quota-day against the usual one, in (0, 1]. */
  readonly time: number;
  /** Quota-days a member household offers, days a month. */
  readonly days: number;
  /** Money of the groups and their credit for goods, yuan. */
  readonly capital: number;
  /** Real quota, yuan per resident and day. */
  readonly quota: number;
  /** Share of the usual trade that passes, 0 to 1. */
  readonly flow: number;
  /** Share an organiser fronts, 0 to 1. */
  readonly fronted: number;
  /** Member's take, share of the value declared. */
  readonly takeRate: number;
}

/**
 * What a member household with somebody at home expects of its groups: its turns, as far as the village's slots and money
 * suffice for everyone's. A pooled quota needs presence and little labour: it adds to the return of every home activity.
 *
 * R = take · min(fill L d, turnover K/(1 − f)) / n, d = flow · min(n · days, slots/time)
 *
 * @returns Yuan a month, 0 or more.
 */
export function expectedTake(pool: Pool, economy: EconomyValues): number {
  const members = Math.max(1, pool.members);
  const days = pool.flow * Math.min(members * pool.days, pool.slots / pool.time);
  return days > 0 ? (pool.takeRate * pooledValue(days, pool.quota, pool.capital, pool.fronted, economy)) / members : 0;
}

/** What of a world decides on trade: its columns, this month's terms and the shared parameters. */
export interface TradeWorld {
  readonly villages: Villages;
  readonly cooperatives: Cooperatives;
  readonly economy: EconomyValues;
  readonly terms: {
    readonly dutyFreeQuota: number;
    readonly priceLevel: number;
    readonly goodsPassing: number;
    readonly organiserFronting: number;
    readonly goodsCredit: number;
  };
}

/** Share of the usual trade that passes in a village this month: the ports' flow, and what rules of origin let through. */
export const goodsFlow = ({ villages, terms }: TradeWorld, village: number): number =>
  villages.portFlow[village]! * terms.goodsPassing;

/** Real quota of a village's residents, yuan per resident and day; 0 outside the zone and where nothing passes. */
export const quotaOf = (world: TradeWorld, village: number): number =>
  goodsFlow(world, village) > 0 && inTradeZone(world.villages.kmToBorder[village]!, world.economy)
    ? world.terms.dutyFreeQuota / world.terms.priceLevel
    : 0;

/** Share of pooled goods that organisers front this month, 0 to 1. */
export const frontedShare = ({ economy, terms }: TradeWorld): number =>
  economy.organiserFronts * terms.organiserFronting;

/**
 * What a member of a village's groups expects this month.
 *
 * @param members Members who would take turns.
 * @param money Money of the groups, yuan.
 * @returns Yuan a month, 0 or more; 0 outside the zone.
 */
export function expectedTakeIn(village: number, members: number, money: number, world: TradeWorld): number {
  const quota = quotaOf(world, village);
  if (quota === 0) return 0;
  const { villages, terms, economy } = world;
  const pool = {
    members,
    slots: villages.portCapacity[village]!,
    time: villages.quotaTime[village]!,
    days: villages.memberDays[village]!,
    capital: money + (terms.goodsCredit / terms.priceLevel) * members,
    quota,
    flow: goodsFlow(world, village),
    fronted: frontedShare(world),
    takeRate: villages.takeRate[village]!,
  };
  return expectedTake(pool, economy);
}
