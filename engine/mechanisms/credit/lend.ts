/** Lending: what a fund has and may give, and what a household without enough cash for the months ahead borrows. */
import type { World } from "../../model/world.ts";
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

/**
 * Serves household i if its cash does not reach subsistence for the months ahead: the village fund first, a bank for
 * the rest.
 *
 * @param row Row of its village's fund.
 * @param subsistence Of a month, yuan.
 */
export function bridge(i: number, row: number, subsistence: number, world: World, own: CreditOwn, moved: Moved): void {
  const { households: h, terms, base, draws } = world;
  const { p } = own;
  let wanted = p.creditHorizon * subsistence - h.cash[i]!;
  if (!(wanted > 0) || h.arrearsMonths[i]! > 0) return;
  const offered = Math.min(wanted, fundOffer(i, row, world));
  if (offered > 0 && offered >= p.fundMinimum / terms.priceLevel) {
    lendFromFund(i, row, offered, world, own, moved);
    wanted -= offered;
  }
  const least = p.bankMinimum / terms.priceLevel;
  const most = p.bankIncomePart * h.assignedIncome[i]!;
  if (!(wanted > 0) || h.bankDebt[i]! > 0 || most < least) return;
  const access = logistic(p.bankAccess + p.bankWelfare * log(h.permanentWelfare[i]! / base.meanConsumption));
  if (draws.one(i, purposes.bankAccess, 0) >= access) return;
  const amount = Math.min(most, Math.max(least, wanted));
  h.bankDebt[i] = amount;
  h.bankMonthsLeft[i] = p.bankMonths;
  h.cash[i]! += amount;
  moved.bankLoans += amount;
}
