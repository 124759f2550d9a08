/** Pays what pooled trade brings: takes of members, fees and processing of groups, interest; and notes the tax forgone. */
import type { World } from "../../model/world.ts";
import { cooperativeOf } from "../../population/cooperatives.ts";
import { categoriesOf, CATEGORIES } from "../../population/goods.ts";
import { RING } from "../../population/households.ts";
import type { Village } from "../../population/villages.ts";
import type { BorderTradeOwn } from "./declaration.ts";
import { lentShare, ownGoodsShare, processedShare } from "./split.ts";
import { creditLine, takesTurn } from "./turns.ts";

/** Shares the value the groups of a village declared among the members who took their turns; pays takes and fees. */
export function payMembers({ index, first, end }: Village, world: World, own: BorderTradeOwn): void {
  const { households: h, cooperatives: c, villages, clock, ledger } = world;
  const { p, flow } = own;
  const at = RING * index + clock.ring;
  const value = villages.pooledValue[at]!;
  const row = cooperativeOf(index, "trade");
  own.villages.pooledSurplus[at] = own.villages.surplusRate[index]! * value;
  own.villages.lentValue[at] = lentShare(world, own) * value;
  c.processingCapital[row]! *= 1 - p.processingWear;
  if (value === 0) return;
  // Before fees come in: what the groups' own money paid for was bought with what they had.
  const interest = goodsCreditOf(index, world, own);
  const volume = value / own.villages.turns[at]!;
  const take = villages.takeRate[index]! * volume;
  let taken = 0;
  for (let i = first; i < end; i++) {
    if (!takesTurn(world, i)) continue;
    h.patronage[i]! += volume;
    h.cash[i]! += take;
    h.incomeOfMonth[i]! += take;
    taken += take;
  }
  const fee = p.groupFee * value;
  const added = p.processingMargin * processedShare(index, world, p.processingTurnover) * value;
  const cost = p.groupCost * fee;
  const paid = Math.min(interest * (1 - world.terms.goodsCreditSubsidy), c.cash[row]! + fee + added - cost);
  c.cash[row]! += fee + added - cost - paid;
  c.revenueOfYear[row]! += fee + added;
  c.costOfYear[row]! += cost + paid;
  c.volumeOfYear[row]! += value;
  c.tradeMonths[row] = Math.min(1200, c.tradeMonths[row]! + 1);
  ledger.transfer(index, flow.quotaTake, taken);
  ledger.transfer(index, flow.groupFees, fee);
  ledger.transfer(index, flow.groupProcessed, added);
  ledger.transfer(index, flow.groupCosts, cost);
  ledger.transfer(index, flow.goodsCreditInterest, paid);
  ledger.transfer(index, flow.goodsCreditSubsidies, interest * world.terms.goodsCreditSubsidy);
}

/** Interest of the month on credit for the goods the groups pay for themselves, beyond their own money, yuan. */
function goodsCreditOf(village: number, world: World, own: BorderTradeOwn): number {
  const line = creditLine(village, world);
  if (line === 0) return 0;
  const { cooperatives: c, villages, economy, terms, clock } = world;
  const goods = ownGoodsShare(village, world, own) * villages.pooledValue[RING * village + clock.ring]!;
  const money = Math.max(0, c.cash[cooperativeOf(village, "trade")]!);
  return terms.bankRate * Math.min(line, Math.max(0, goods / economy.capitalTurnover - money));
}

/**
 * Notes the tax forgone on a village's exempt trade, and in whose hands it stays: a memo, no money moves.
 *
 * forgone = rate · exempt value · share that would have paid. Households keep it in the proportion in which they keep
 * what the trade earns; the rest goes to organisers, and where they process the goods, to processors.
 */
export function noteTax({ index }: Village, world: World, { p, villages: own }: BorderTradeOwn): void {
  const { villages, clock, economy } = world;
  const at = RING * index + clock.ring;
  const [pooled, solo] = [villages.pooledValue[at]!, villages.soloValue[at]!];
  own.taxExpenditure[at] = own.taxToHouseholds[at] = own.taxToProcessors[at] = 0;
  if (pooled + solo === 0) return;
  const categories = categoriesOf(economy);
  let rate = 0;
  for (let g = 0; g < CATEGORIES; g++) rate += villages.goods[CATEGORIES * index + g]! * categories[g]!.duty;
  const earned = own.surplusRate[index]!;
  const kept = (received: number): number => (earned > 0 ? Math.min(1, received / earned) : 0);
  const pooledPart = kept(villages.takeRate[index]! + p.groupFee);
  const soloPart = kept(villages.soloMargin[index]!);
  const factor = p.wouldHavePaid * rate;
  own.taxExpenditure[at] = factor * (pooled + solo);
  own.taxToHouseholds[at] = factor * (pooledPart * pooled + soloPart * solo);
  own.taxToProcessors[at] = p.processorShare * (own.taxExpenditure[at]! - own.taxToHouseholds[at]!);
}
