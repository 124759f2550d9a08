/** Quota-days of the groups: what members offer by rota, what the ports clear, what organisers ask for. */
import type { World } from "../../model/world.ts";
import { offeredDays, quotaTime } from "../../population/bargaining.ts";
import { inTradeZone } from "../../population/border-trade.ts";
import { cooperativeOf } from "../../population/cooperatives.ts";
import { RING } from "../../population/households.ts";
import { frontedShare, goodsFlow, pooledValue, quotaOf } from "../../population/pooled-trade.ts";
import type { Village } from "../../population/villages.ts";
import type { BorderTradeOwn } from "./declaration.ts";

/** A member household with an adult at home sends somebody when its turn comes. */
export const takesTurn = ({ households: h }: World, i: number): boolean =>
  h.tradeMember[i] === 1 && h.workers[i]! + h.elders[i]! > h.awayWorkers[i]!;

/** Notes how long a quota-day takes in a village, and the days its members offer. */
export function offerTurns({ index, first, end }: Village, world: World, own: BorderTradeOwn, quota: number): void {
  const { villages, cooperatives, economy, clock, terms } = world;
  const { p } = own;
  const at = RING * index + clock.ring;
  own.villages.turns[at] = villages.pooledDays[at] = 0;
  if (quota === 0) return;
  const stage = cooperatives.stage[cooperativeOf(index, "trade")]!;
  const time = quotaTime(stage, terms.oneDeclaration, terms.greenChannel, p);
  const days = offeredDays(economy.memberDays, time, p.timeOffer);
  villages.quotaTime[index] = time;
  villages.memberDays[index] = days;
  let turns = 0;
  for (let i = first; i < end; i++) if (takesTurn(world, i)) turns++;
  own.villages.turns[at] = turns;
  villages.pooledDays[at] = turns * days * goodsFlow(world, index);
}

/** Households of the trade zone: what the market takes is stated per household. */
export function zoneHouseholds({ blocks, villages, economy }: World): number {
  let households = 0;
  for (const { index, first, end } of blocks)
    if (inTradeZone(villages.kmToBorder[index]!, economy)) households += end - first;
  return households;
}

/**
 * Days used and value declared: days = min(offered, port slots, demand).
 *
 * The slots of all ports of the zone are shared in proportion to the time the days offered would take; what organisers
 * ask for, in proportion to value.
 *
 * @param market What the market takes from others in a month, yuan.
 */
export function rationTurns(world: World, { p }: BorderTradeOwn, market: number): void {
  const { blocks, villages, economy, clock } = world;
  let [used, slots] = [0, 0];
  for (const { index } of blocks) {
    if (!inTradeZone(villages.kmToBorder[index]!, economy)) continue;
    used += villages.pooledDays[RING * index + clock.ring]! * villages.quotaTime[index]!;
    slots += villages.portCapacity[index]! * goodsFlow(world, index);
  }
  const cleared = used > slots ? slots / used : 1;
  let asked = 0;
  for (const { index } of blocks) {
    const at = RING * index + clock.ring;
    villages.pooledDays[at]! *= cleared;
    villages.pooledValue[at] = valueOf(index, villages.pooledDays[at]!, world);
    asked += villages.pooledValue[at]!;
  }
  const demand = p.exemptDemand * market;
  if (asked <= demand) return;
  for (const { index } of blocks) {
    const at = RING * index + clock.ring;
    villages.pooledDays[at]! *= demand / asked;
    villages.pooledValue[at]! *= demand / asked;
  }
}

/** Value the groups of a village can declare with so many days and their money and credit, yuan a month. */
function valueOf(village: number, days: number, world: World): number {
  if (days === 0) return 0;
  const { cooperatives: c, economy } = world;
  const money = c.cash[cooperativeOf(village, "trade")]! + creditLine(village, world);
  return pooledValue(days, quotaOf(world, village), money, frontedShare(world), economy);
}

/** Credit line for goods of a village's groups, yuan. */
export const creditLine = (village: number, { cooperatives: c, terms }: World): number =>
  terms.goodsCredit === 0 ? 0 : (terms.goodsCredit / terms.priceLevel) * c.members[cooperativeOf(village, "trade")]!;
