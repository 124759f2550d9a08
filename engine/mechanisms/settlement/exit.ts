/** The end of a cooperative: by chance, or because losses have eaten too much of its capital. */
import { grantedPart } from "../../model/surplus.ts";
import type { World } from "../../model/world.ts";
import { exitChance } from "../../population/cooperative-rules.ts";
import type { CooperativeKind } from "../../population/cooperatives.ts";
import type { Village } from "../../population/villages.ts";
import { pow } from "../../support/pow.ts";
import { purposes, type SettlementOwn } from "./declaration.ts";

/** Whether a farm or asset-income cooperative ends this year. */
export function ends(
  row: number,
  lost: boolean,
  { cooperatives: c, economy, draws, clock }: World,
  { p }: SettlementOwn,
): boolean {
  if (lost) return true;
  const goods = (p.goodsHigh - p.goodsLow) * (draws.one(row, purposes.goods, 0) - 0.5);
  const capital = c.ownShares[row]! + c.grantedShares[row]!;
  const reserves = (capital > 0 ? Math.min(1, c.reserve[row]! / capital) : 0) - p.reserveMean;
  const chance = exitChance(goods, reserves, c.management[row]! - economy.managementMean, p);
  return draws.one(row, purposes.exits, clock.yearKey) < chance;
}

/**
 * Winds a cooperative up. A part of its capital is lost; of the rest granted shares recover first, or alike, or last, by
 * the order of claims; what exceeds all shares is divided by shares. Land goes back to those who lent it.
 */
export function windUp(
  { index, first, end }: Village,
  kind: CooperativeKind,
  row: number,
  world: World,
  { p, flow }: SettlementOwn,
): void {
  const { households: h, cooperatives: c, economy, terms, ledger } = world;
  const farm = kind === "farm";
  const lost = p.liquidationLoss * c.cash[row]!;
  const left = c.cash[row]! - lost;
  const [own, granted] = [c.ownShares[row]!, c.grantedShares[row]!];
  const covered = Math.min(left, own + granted);
  // Who bears losses last recovers first: what is missing falls on granted shares as a loss would.
  const missing = own + granted - covered;
  const toGranted = granted - grantedPart(missing, own, granted, terms.claimOrder);
  const surplus = own + granted > 0 ? (left - covered) / (own + granted) : 0;
  const perOwn = own > 0 ? (covered - toGranted) / own + surplus : 0;
  const perGranted = granted > 0 ? toGranted / granted + surplus : 0;
  const shares = farm ? h.farmShares : h.ownShares;
  let recovered = 0;
  for (let i = first; i < end; i++) {
    const back = perOwn * shares[i]! + (farm ? 0 : perGranted * h.grantedShares[i]!);
    h.cash[i]! += back;
    recovered += back;
    shares[i] = 0;
    if (farm) h.farmMember[i] = 0;
    else {
      h.grantedShares[i] = 0;
      returnLand(i, world);
    }
  }
  // Without shareholders what is left is nobody's: it goes with the losses.
  ledger.transfer(index, flow.liquidationLosses, Math.max(0, c.cash[row]! - recovered));
  ledger.transfer(index, flow.sharesRecovered, recovered);
  c.cash[row] = c.reserve[row] = c.ownShares[row] = c.grantedShares[row] = c.floorArrears[row] = 0;
  c.revenueOfYear[row] = c.costOfYear[row] = c.volumeOfYear[row] = 0;
  c.members[row] = c.founded[row] = c.ruleDrift[row] = 0;
  c.management[row] = economy.managementMean;
}

/** Gives a household the land back that it had lent, and its farm the output of that land. */
function returnLand(i: number, { households: h, economy }: World): void {
  const lent = h.landShares[i]!;
  if (lent === 0) return;
  const kept = h.land[i]!;
  h.farmCapacity[i]! *= pow((kept + lent) / kept, economy.farmLand);
  h.land[i] = kept + lent;
  h.landShares[i] = 0;
}
