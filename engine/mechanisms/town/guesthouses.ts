/** Who builds a guesthouse: households with somebody at home and the money for their part, by lot. */
import type { World } from "../../model/world.ts";
import type { Village } from "../../population/villages.ts";
import { purposes, type TownOwn } from "./declaration.ts";

/** Months of subsistence a household keeps when it pays its part. ASSUMED. */
const KEPT = 3;
/** Beyond every lot. */
const NONE = 9;

/**
 * Builds a month's part of the guesthouses that are wanted.
 *
 * @param standing Guesthouses there are.
 * @returns Guesthouses there are now.
 */
export function build({ index, first, end }: Village, standing: number, world: World, own: TownOwn): number {
  const { households: h, terms, economy, draws, clock, ledger } = world;
  const wanted = Math.floor(terms.guesthouses * (end - first));
  const month = Math.min(wanted - standing, Math.ceil(wanted / own.p.townRamp));
  if (month <= 0) return standing;
  const part = terms.guesthouseShare / terms.priceLevel;
  const luck = world.scratch(0, 4 * (end - first));
  draws.fill(luck, first, end - first, purposes.guesthouse, clock.key);
  for (let i = first, at = 0; i < end; i++, at += 4) {
    const atHome = h.size[i]! - h.awayWorkers[i]!;
    const adult = h.workers[i]! + h.elders[i]! > h.awayWorkers[i]!;
    const able = h.cash[i]! >= part + (KEPT * economy.subsistence * atHome) / 12;
    if (h.guesthouse[i] === 1 || !adult || !able) luck[at] = NONE;
  }
  let built = 0;
  for (; built < month; built++) {
    let i = first;
    for (let j = first + 1; j < end; j++) if (luck[4 * (j - first)]! < luck[4 * (i - first)]!) i = j;
    if (luck[4 * (i - first)] === NONE) break;
    luck[4 * (i - first)] = NONE;
    h.guesthouse[i] = 1;
    h.cash[i]! -= part;
  }
  ledger.transfer(index, own.flow.guesthouseShares, built * part);
  ledger.transfer(index, own.flow.guesthouseGrants, (built * terms.guesthouseGrant) / terms.priceLevel);
  return standing + built;
}
