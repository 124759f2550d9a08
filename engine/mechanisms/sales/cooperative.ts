/** What a farm cooperative sells for its members and suppliers this month. */
import type { World } from "../../model/world.ts";
import { cooperativeOf } from "../../population/cooperatives.ts";
import { memberPremium, plannedSales, runningCosts } from "../../population/farm-cooperative.ts";
import { labourPowers } from "../../population/returns.ts";
import type { Village } from "../../population/villages.ts";
import type { SalesOwn } from "./declaration.ts";

/**
 * Sells all of its members' goods and the suppliers' part, pays both, and books margin and running costs.
 *
 * @param kept Part of the farm-gate price that a middleman pays.
 */
export function sellTogether(
  { index, first, end }: Village,
  world: World,
  { flow }: Pick<SalesOwn, "flow">,
  kept: number,
): void {
  const { households: h, cooperatives: c, economy, terms, ledger } = world;
  const row = cooperativeOf(index, "farm");
  const powers = labourPowers(economy);
  const capture = terms.chainCapture * economy.circulationProfit;
  const saving = ((economy.farmInputSaving + terms.chainInputSaving) * economy.inputsShare * terms.farmGrowth) / 12;
  const taking = economy.farmMemberCost / 12;
  const supplierPrice = kept + economy.supplierPremium * economy.farmPremium;
  let [paid, saved, costs, goods, volume] = [0, 0, 0, 0, 0];
  for (let i = first; i < end; i++) {
    const harvest = h.harvestToSell[i]!;
    if (h.farmMember[i] === 0) {
      const delivered = economy.supplierShare * harvest;
      const revenue = delivered * supplierPrice;
      h.cash[i]! += revenue;
      h.incomeOfMonth[i]! += revenue;
      goods += delivered;
      paid += revenue;
      continue;
    }
    const workers = h.farmWorkers[i]!;
    if (workers === 0) continue;
    // Relative to base-year size: that all farms grow makes nobody a larger seller than the others.
    const gross = h.farmCapacity[i]! * powers[workers]!;
    const price = kept + capture + memberPremium(plannedSales(h.farmCapacity[i]!, powers[workers]!, economy), economy);
    const revenue = harvest * price;
    const refund = saving * gross;
    const cost = Math.min(taking, h.cash[i]! + revenue + refund);
    h.cash[i]! += revenue + refund - cost;
    h.incomeOfMonth[i]! += revenue + refund - cost;
    h.farmVolume[i]! += revenue;
    goods += harvest;
    paid += revenue;
    volume += revenue;
    saved += refund;
    costs += cost;
  }
  const margin = economy.farmMargin * goods;
  const running = runningCosts(c.management[row]!, economy) * margin + terms.chainFixedCost / terms.priceLevel / 12;
  const spent = Math.min(running, Math.max(0, c.cash[row]! + margin));
  c.cash[row]! += margin - spent;
  c.revenueOfYear[row]! += margin;
  c.costOfYear[row]! += spent;
  c.volumeOfYear[row]! += volume;
  ledger.transfer(index, flow.cooperativeSales, paid);
  ledger.transfer(index, flow.inputsSaved, saved);
  ledger.transfer(index, flow.memberCosts, costs);
  ledger.transfer(index, flow.cooperativeMargins, margin);
  ledger.transfer(index, flow.cooperativeCosts, spent);
}
