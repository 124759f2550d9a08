/** What public programmes pay for cooperatives at the year end: openness, audits, training. */
import type { World } from "../../model/world.ts";
import { KINDS, cooperativeOf } from "../../population/cooperatives.ts";
import type { Village } from "../../population/villages.ts";
import { audited } from "./control.ts";
import { purposes, type SettlementOwn } from "./declaration.ts";

/** Pays the subsidy for registered poor members into the farm cooperative's revenue; books audits and training. */
export function support({ index, first, end }: Village, world: World, { p, flow }: SettlementOwn): void {
  const { households: h, cooperatives: c, terms, draws, clock, ledger } = world;
  const farm = cooperativeOf(index, "farm");
  if (terms.opennessSubsidy > 0 && c.founded[farm] === 1) {
    let poor = 0;
    for (let i = first; i < end; i++) poor += h.farmMember[i]! * h.registered[i]!;
    const subsidy = (terms.opennessSubsidy / terms.priceLevel) * poor;
    c.cash[farm]! += subsidy;
    c.revenueOfYear[farm]! += subsidy;
    ledger.transfer(index, flow.opennessSubsidies, subsidy);
  }
  if (terms.auditRate === 0 && terms.managementTraining === 0) return;
  let [audits, trained] = [0, 0];
  for (const kind of KINDS) {
    const row = cooperativeOf(index, kind);
    if (c.founded[row] === 0 || kind === "fund" || kind === "nestedMarket") continue;
    audits += audited(row, world);
    if (kind !== "trade" && draws.one(row, purposes.training, clock.yearKey) < terms.managementTraining) trained++;
  }
  ledger.transfer(index, flow.auditCosts, (audits * p.auditCost) / terms.priceLevel);
  ledger.transfer(index, flow.trainingCosts, (trained * p.trainingCost) / terms.priceLevel);
}
