/** The year end of an enterprise: tax on profit, investment, the rest to its owners. */
import type { World } from "../../model/world.ts";
import { cooperativeOf } from "../../population/cooperatives.ts";
import { ENTERPRISES, enterpriseOf } from "../../population/enterprises.ts";
import { RING } from "../../population/households.ts";
import type { ProcessingOwn } from "./declaration.ts";

/** Money an enterprise keeps in the till, share of its capital. ASSUMED. */
const KEPT = 0.1;
/** Capital counts as fully at work from this part of what it could process. ASSUMED. */
const BUSY = 0.9;

/**
 * Settles a village's enterprises in December.
 *
 * Tax = rate × profit, less the exempt share while exempt; what is forgone is noted outside the ledger. Where capital
 * is fully at work, part of the profit after tax builds more. What the till holds beyond its share goes to the owners:
 * the village's trade groups for what they own, the rest elsewhere.
 */
export function settleYear(village: number, world: World, own: ProcessingOwn): void {
  const { enterprises: e, cooperatives: c, terms, clock, ledger } = world;
  const groups = cooperativeOf(village, "trade");
  const { p, flow } = own;
  for (const kind of ENTERPRISES) {
    const row = enterpriseOf(village, kind);
    if (e.active[row] === 0) continue;
    const profit = Math.max(0, e.profitOfYear[row]!);
    const exempt = e.exemptMonths[row]! > 0 ? terms.exemptShare : 0;
    const tax = Math.min(e.cash[row]!, p.profitTax * profit * (1 - exempt));
    const busy = e.output[row]! >= BUSY * p.throughput * e.capital[row]!;
    const free = Math.max(0, e.cash[row]! - tax - KEPT * e.capital[row]!);
    const built = busy ? Math.min(free, p.reinvested * (profit - tax)) : 0;
    e.cash[row] = Math.max(0, e.cash[row]! - tax - free);
    e.capital[row]! += built;
    e.profitOfYear[row] = 0;
    own.villages.profitTaxForgone[RING * village + clock.ring]! += p.profitTax * profit * exempt;
    ledger.transfer(village, flow.profitTaxes, tax);
    ledger.transfer(village, flow.plantBuilt, built);
    const toGroups = e.cooperativeShare[row]! * (free - built);
    c.cash[groups]! += toGroups;
    c.revenueOfYear[groups]! += toGroups;
    ledger.transfer(village, flow.processingDividends, toGroups);
    ledger.transfer(village, flow.enterpriseProfits, free - built - toGroups);
  }
}
