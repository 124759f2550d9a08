/** Reserves of trade groups that become processing capital: a longer chain of their own. */
import type { World } from "../../model/world.ts";
import { cooperativeOf } from "../../population/cooperatives.ts";
import { enterpriseOf, PROCESSED_GOODS } from "../../population/enterprises.ts";
import { purposes, type ProcessingOwn } from "./declaration.ts";
import { expectedReturn } from "./projects.ts";

/**
 * Puts part of the reserve of a village's trade groups into its local enterprise, once a year, where the return on it is
 * above the investors' hurdle. Where there is no enterprise the groups found a workshop once they have enough for one.
 * What is invested is spent: it leaves their reserve, and comes back as their part of the profits.
 */
export function investReserves(village: number, world: World, own: ProcessingOwn): void {
  const { enterprises: e, cooperatives: c, terms, draws, clock, ledger } = world;
  const { p, flow } = own;
  const groups = cooperativeOf(village, "trade");
  const amount = Math.min(terms.reservesInvested * c.reserve[groups]!, c.cash[groups]!);
  const row = enterpriseOf(village, "local");
  if (!(amount > 0) || (e.active[row] === 0 && amount < p.leastWorkshop)) return;
  const taken = e.capital[row]! + e.capital[enterpriseOf(village, "partner")]!;
  if (expectedReturn(village, amount, taken, "local", world, own) < p.plantHurdle) return;
  if (e.active[row] === 0)
    e.category[row] = Math.floor(PROCESSED_GOODS * draws.one(row, purposes.project, clock.key, 2));
  e.active[row] = 1;
  e.cooperativeShare[row] = (e.cooperativeShare[row]! * e.capital[row]! + amount) / (e.capital[row]! + amount);
  e.capital[row]! += amount;
  c.cash[groups]! -= amount;
  c.reserve[groups]! -= amount;
  ledger.transfer(village, flow.reserveInvestments, amount);
  ledger.transfer(village, flow.plantBuilt, amount);
}
