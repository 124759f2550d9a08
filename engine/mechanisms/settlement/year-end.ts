/** The year end of one cooperative: what it earned, and who gets it. */
import { settleSurplus } from "../../model/surplus.ts";
import type { World } from "../../model/world.ts";
import { cooperativeOf, type CooperativeKind } from "../../population/cooperatives.ts";
import type { Village } from "../../population/villages.ts";
import { inverseNormal } from "../../support/inverse-normal.ts";
import { purposes, type SettlementOwn } from "./declaration.ts";

/** The year's return on the capital of the asset-income cooperative; a loss takes at most all of it. */
export function earn(
  { index }: Village,
  { cooperatives: c, draws, clock, ledger }: World,
  { p, flow }: SettlementOwn,
): void {
  const row = cooperativeOf(index, "asset");
  if (c.founded[row] === 0) return;
  const rate = p.assetReturn + p.assetRisk * inverseNormal(draws.one(index, purposes.assetReturn, clock.yearKey));
  const earned = Math.max(-1, rate) * c.cash[row]!;
  c.cash[row]! += earned;
  c[earned < 0 ? "costOfYear" : "revenueOfYear"][row]! += Math.abs(earned);
  ledger.transfer(index, earned < 0 ? flow.assetLosses : flow.assetReturns, Math.abs(earned));
}

/** Settles one cooperative and carries the result into its books and its members' pockets. */
export function settle(
  { index, first, end }: Village,
  kind: CooperativeKind,
  world: World,
  { flow }: SettlementOwn,
): void {
  const { households: h, cooperatives: c, terms, ledger } = world;
  const row = cooperativeOf(index, kind);
  const fund = kind === "fund";
  const books = {
    surplus: c.revenueOfYear[row]! - c.costOfYear[row]!,
    reserve: c.reserve[row]!,
    ownShares: c.ownShares[row]!,
    grantedShares: c.grantedShares[row]!,
    publicCapital: c.publicCapital[row]!,
    floorArrears: c.floorArrears[row]!,
    volume: c.volumeOfYear[row]!,
  };
  if (c.founded[row] === 0 && books.surplus === 0) return;
  const rules = fund ? { ...terms, floorRate: 0, diversionRate: 0 } : terms;
  const result = settleSurplus(books, rules);

  const own = kind === "trade" ? h.tradeShares : fund ? h.fundShares : h.ownShares;
  const keptOwn = books.ownShares > 0 ? result.ownShares / books.ownShares : 1;
  const keptGranted = books.grantedShares > 0 ? result.grantedShares / books.grantedShares : 1;
  // Money that is lent out cannot be paid out: what the till does not hold is owed (floors) or kept (the rest).
  const decided = result.floors + result.dividends + result.refunds + result.diversion;
  const payable = decided > c.cash[row]! ? Math.max(0, c.cash[row]!) / decided : 1;
  const perShare = fund ? 0 : payable * ratio(result.dividends, result.ownShares + result.grantedShares);
  const perMember = fund ? payable * ratio(result.dividends, c.members[row]!) : 0;
  const perGranted = payable * ratio(result.floors, books.grantedShares);
  const perTrade = payable * ratio(result.refunds, books.volume);
  let elites = 0;
  for (let i = first; i < end; i++) elites += h.elite[i]!;
  const perElite = payable * ratio(result.diversion, elites);

  let [floors, dividends, grantedDividends, refunds, diverted] = [0, 0, 0, 0, 0];
  for (let i = first; i < end; i++) {
    const granted = kind === "asset" ? h.grantedShares[i]! : 0;
    own[i]! *= keptOwn;
    if (kind === "asset") h.grantedShares[i]! *= keptGranted;
    const floor = perGranted * granted;
    const dividend = perShare * own[i]! + perMember * h.fundMember[i]!;
    const onGranted = perShare * granted * keptGranted;
    const refund = kind === "trade" ? perTrade * h.patronage[i]! : 0;
    const skim = perElite * h.elite[i]!;
    if (kind === "trade") h.patronage[i] = 0;
    const income = floor + dividend + onGranted + refund + skim;
    h.cash[i]! += income;
    h.incomeOfMonth[i]! += income;
    floors += floor;
    dividends += dividend;
    grantedDividends += onGranted;
    refunds += refund;
    diverted += skim;
  }
  const outside = elites === 0 ? payable * result.diversion : 0;
  ledger.transfer(index, flow.floorsPaid, floors);
  ledger.transfer(index, fund ? flow.fundDividends : flow.dividends, dividends);
  ledger.transfer(index, flow.grantedDividends, grantedDividends);
  ledger.transfer(index, flow.patronageRefunds, refunds);
  ledger.transfer(index, flow.diverted, diverted);
  ledger.transfer(index, flow.divertedOutside, outside);
  const paid = floors + dividends + grantedDividends + refunds + diverted + outside;
  c.cash[row]! -= paid;
  // What nobody was there to take (a fund without members, say) stays in the reserve.
  const owed = (1 - payable) * result.floors;
  c.reserve[row] = Math.max(0, result.reserve + decided - paid - owed);
  c.ownShares[row] = result.ownShares;
  c.grantedShares[row] = result.grantedShares;
  c.publicCapital[row] = result.publicCapital;
  c.floorArrears[row] = result.floorArrears + owed;
  c.revenueOfYear[row] = c.costOfYear[row] = c.volumeOfYear[row] = 0;
}

/** Below a millionth of a yuan there is nothing to divide by: the quotient would overflow. */
const NOTHING = 1e-6;
const ratio = (part: number, whole: number): number => (whole > NOTHING ? part / whole : 0);
