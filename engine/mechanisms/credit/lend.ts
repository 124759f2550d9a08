/** Three lenders and what each would give: the village fund, a bank, a neighbour. */
import type { World } from "../../model/world.ts";
import { NEIGHBOURS } from "../../population/households.ts";
import { fundLimit, ladderRate } from "../../population/loans.ts";
import { log } from "../../support/log.ts";
import { logistic } from "../../support/logistic.ts";
import { purposes, type CreditOwn, type Moved } from "./declaration.ts";

/**
 * The most the fund would lend household i now.
 *
 * @param row Row of its village's fund.
 * @returns Yuan; 0 for non-members, debtors of the fund and where no fund lends.
 */
export function fundOffer(i: number, row: number, { households: h, cooperatives: c, terms, economy }: World): number {
  const bands = terms.fundRates;
  if (h.fundMember[i] === 0 || h.fundDebt[i]! > 0 || h.arrearsMonths[i]! > 0 || bands.length === 0) return 0;
  const top = bands[bands.length - 1]!.upTo / terms.priceLevel;
  const limit = fundLimit(
    economy.fundShare / terms.priceLevel,
    economy.fundMultiple,
    h.assignedIncome[i]!,
    economy.fundIncomePart,
    top,
  );
  return Math.min(limit, c.cash[row]!);
}

/** Pays out a loan of the fund; the rate of its size holds until it is repaid. */
export function lendFromFund(i: number, row: number, amount: number, world: World, own: CreditOwn, moved: Moved): void {
  const { households: h, cooperatives: c, terms } = world;
  const rate = ladderRate(amount * terms.priceLevel, terms.fundRates);
  h.fundDebt[i] = amount;
  h.fundMonthsLeft[i] = rate === 0 ? own.p.fundFreeMonths : own.p.fundMonths;
  own.households.fundRate[i] = rate;
  h.cash[i]! += amount;
  c.cash[row]! -= amount;
  c.loans[row]! += amount;
  moved.fundLoans += amount;
}

/** True for the households banks know and trust with collateral: for good, more often the better-off. */
export function hasBankAccess(i: number, { households: h, base, draws }: World, { p }: CreditOwn): boolean {
  const odds = p.bankAccess + p.bankWelfare * log(h.permanentWelfare[i]! / base.meanConsumption);
  return draws.one(i, purposes.bankAccess, 0) < logistic(odds);
}

/**
 * The most a bank would lend household i now.
 *
 * @returns Yuan; 0 below the smallest loan, for debtors of banks and for households without access.
 */
export function bankOffer(i: number, world: World, own: CreditOwn): number {
  const { households: h, terms } = world;
  if (h.bankDebt[i]! > 0 || h.arrearsMonths[i]! > 0) return 0;
  const most = own.p.bankIncomePart * h.assignedIncome[i]!;
  return most >= own.p.bankMinimum / terms.priceLevel && hasBankAccess(i, world, own) ? most : 0;
}

/**
 * Pays out a bank loan, never less than the smallest one.
 *
 * @param wanted Yuan. @param offered What the bank would give, above 0.
 * @returns Yuan lent.
 */
export function lendFromBank(
  i: number,
  wanted: number,
  offered: number,
  { households: h, terms }: World,
  { p }: CreditOwn,
  moved: Moved,
): number {
  const amount = Math.min(offered, Math.max(p.bankMinimum / terms.priceLevel, wanted));
  h.bankDebt[i] = amount;
  h.bankMonthsLeft[i] = p.bankMonths;
  h.cash[i]! += amount;
  moved.bankLoans += amount;
  return amount;
}

/** Cash of household i beyond the buffer it wants to keep, yuan. */
export const spareCash = (i: number, { households: h, economy, terms }: World): number =>
  h.cash[i]! - (economy.bufferMonths * (1 - terms.savingRate) * Math.max(0, h.incomeOfYear[i]!)) / 12;

/** The neighbour household i would ask, and what that neighbour would lend: one for all, no allocation in the loop. */
export const neighbour = { row: 0, offer: 0 };

/** Finds in `neighbour` who of the watched neighbours has most cash to spare, and how much of it can be borrowed. */
export function askNeighbours(i: number, world: World, own: CreditOwn): void {
  const { households: h } = world;
  let most = 0;
  if (own.households.informalDebt[i] === 0 && h.arrearsMonths[i] === 0)
    for (let k = i * NEIGHBOURS; k < (i + 1) * NEIGHBOURS; k++) {
      const row = h.neighbours[k]!;
      if (row < 0) continue;
      const spare = spareCash(row, world);
      if (spare <= most) continue;
      most = spare;
      neighbour.row = row;
    }
  neighbour.offer = Math.min(
    own.p.informalPart * most,
    own.p.informalIncomePart * Math.max(0, world.households.assignedIncome[i]!),
  );
}

/** Lends what the neighbour found last would give; both stand in the same village. */
export function lendFromNeighbour(
  i: number,
  amount: number,
  { households: h }: World,
  own: CreditOwn,
  moved: Moved,
): void {
  own.households.informalDebt[i] = amount;
  own.households.informalMonthsLeft[i] = own.p.informalMonths;
  own.households.lender[i] = neighbour.row;
  h.cash[neighbour.row]! -= amount;
  h.cash[i]! += amount;
  moved.informalLoans += amount;
}
