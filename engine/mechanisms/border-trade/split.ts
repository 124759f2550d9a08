/** Who gets what of exempt trade: members, their group, the organiser. */
import type { World } from "../../model/world.ts";
import { bargainingShare, USUAL_SIZE, type Bargainers } from "../../population/bargaining.ts";
import { cooperativeOf } from "../../population/cooperatives.ts";
import { RING } from "../../population/households.ts";
import type { BorderTradeOwn } from "./declaration.ts";
import { surplusOf, type Market } from "./market.ts";
import { creditLine } from "./turns.ts";

/** One for all villages, filled anew for each. */
const who: Bargainers = { members: 1, stage: 0, processed: 0, ownGoods: 0, organisers: 0, governance: 0 };

/** Share of the pooled goods a village's groups pay for themselves: what their stage asks for, as far as their money goes. */
export function ownGoodsShare(village: number, world: World, { p }: BorderTradeOwn): number {
  const { cooperatives: c, villages, economy, terms, clock } = world;
  const row = cooperativeOf(village, "trade");
  const value = villages.pooledValue[RING * village + clock.ring]!;
  if (!(value > 0)) return 0;
  const wanted = Math.max(p.ownGoodsByStage * c.stage[row]!, 1 - economy.organiserFronts * terms.organiserFronting);
  const money = Math.max(0, c.cash[row]!) + creditLine(village, world);
  return Math.min(wanted, (economy.capitalTurnover * money) / value);
}

/** Share of the pooled goods the groups process themselves, 0 to 1. */
export function processedShare(village: number, { cooperatives: c, villages, clock }: World, turnover: number): number {
  const value = villages.pooledValue[RING * village + clock.ring]!;
  const capital = c.processingCapital[cooperativeOf(village, "trade")]!;
  return value > 0 && capital > 0 ? Math.min(1, (turnover * capital) / value) : 0;
}

/** Share of pooled quotas that are lent out: organisers few, members silent, nobody checks (V22). */
export const lentShare = ({ terms }: World, { p }: BorderTradeOwn): number =>
  p.quotaLending * terms.organiserConcentration * (1 - terms.memberGovernance) * (1 - terms.quotaEnforcement);

/**
 * Members' take of a yuan declared in a village this month.
 *
 * take = (b · earned − fee) (1 − loss · lent), never below nothing; b the residents' bargaining share. What the organiser
 * fronts is agreed at expected prices, the group's own goods bear the month's.
 */
export function agreeOn(village: number, market: Market, world: World, own: BorderTradeOwn): void {
  const { p } = own;
  const { villages, cooperatives: c, terms } = world;
  const row = cooperativeOf(village, "trade");
  const turnedOut = surplusOf(village, market.turnedOut, market, world);
  const ownGoods = ownGoodsShare(village, world, own);
  const earned = (1 - ownGoods) * surplusOf(village, market.agreed, market, world) + ownGoods * turnedOut;
  const stage = c.stage[row]!;
  // Where there are no groups yet, what one of the usual size would get.
  const members = Math.max(terms.groupMembers || USUAL_SIZE, c.members[row]!);
  // From the second stage on all groups of a village bargain as one.
  who.members = stage > 0 ? members : members / Math.max(1, c.groups[row]!);
  who.stage = stage;
  who.processed = processedShare(village, world, p.processingTurnover);
  who.ownGoods = ownGoods;
  who.organisers = terms.organiserConcentration;
  who.governance = terms.memberGovernance;
  own.villages.surplusRate[village] = earned;
  villages.takeRate[village] = takeOf(bargainingShare(who, p) * earned, lentShare(world, own), p);
  villages.soloMargin[village] = world.economy.soloMargin * (turnedOut / market.usual);
}

/**
 * What members get of the residents' share, after their group's fee and what they lose on lent quotas.
 *
 * @returns Share of value, 0 or more.
 */
export const takeOf = (residents: number, lent: number, p: BorderTradeOwn["p"]): number =>
  Math.max(0, residents - p.groupFee) * (1 - p.lendingLoss * lent);
