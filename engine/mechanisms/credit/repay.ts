/** Repayment: min(due, cash − subsistence), the fund first, then the bank, then the neighbour; arrears, then default. */
import type { World } from "../../model/world.ts";
import { RING, type Households } from "../../population/households.ts";
import { instalment } from "../../population/loans.ts";
import type { CreditOwn, Moved } from "./declaration.ts";

/** What was collected last: one for all households, no allocation in the loop. */
const collected = { due: 0, interest: 0, principal: 0, missed: false };

/** Collects an instalment as far as cash above subsistence goes, interest first; unpaid interest is forgone. */
function collect(
  i: number,
  debt: Float64Array,
  monthsLeft: Uint8Array,
  rate: number,
  subsistence: number,
  h: Households,
): void {
  const owed = debt[i]!;
  const due = instalment(owed, monthsLeft[i]!, rate);
  const able = Math.max(0, h.cash[i]! - subsistence);
  collected.due = due;
  collected.missed = able < due;
  collected.interest = Math.min(able, rate * owed);
  collected.principal = collected.missed ? able - collected.interest : owed / Math.max(1, monthsLeft[i]!);
  debt[i] = owed - collected.principal;
  h.cash[i] = Math.max(0, h.cash[i]! - collected.interest - collected.principal);
  h.incomeOfMonth[i]! -= collected.interest;
  if (!collected.missed && monthsLeft[i]! > 0) monthsLeft[i]!--;
}

/** The fund's instalment: what members set aside each month, so that the loan is there when it falls due. */
function repayFund(i: number, row: number, subsistence: number, world: World, own: CreditOwn, moved: Moved): boolean {
  const { households: h, cooperatives: c, clock } = world;
  collect(i, h.fundDebt, h.fundMonthsLeft, own.households.fundRate[i]!, subsistence, h);
  const { interest, principal, due, missed } = collected;
  c.cash[row]! += interest + principal;
  c.loans[row] = Math.max(0, c.loans[row]! - principal);
  c.revenueOfYear[row]! += interest;
  moved.fundInterest += interest;
  moved.fundRepayments += principal;
  const at = RING * row + clock.ring;
  own.cooperatives.dueRing[at]! += due;
  if (!missed) own.cooperatives.onTimeRing[at]! += due;
  return missed;
}

/**
 * Collects what household i owes this month.
 *
 * @param row Row of its village's fund.
 * @param subsistence What it keeps, yuan.
 */
export function repay(i: number, row: number, subsistence: number, world: World, own: CreditOwn, moved: Moved): void {
  const { households: h, terms, economy } = world;
  const { informalDebt, informalMonthsLeft, lender } = own.households;
  const owed = h.fundDebt[i]! + h.bankDebt[i]! + informalDebt[i]! > 0;
  let missed = false;
  if (h.fundDebt[i]! > 0) missed = repayFund(i, row, subsistence, world, own, moved);
  if (h.bankDebt[i]! > 0) {
    moved.interestSubsidy += Math.max(0, economy.bankMarketRate - terms.bankRate) * h.bankDebt[i]!;
    collect(i, h.bankDebt, h.bankMonthsLeft, terms.bankRate, subsistence, h);
    missed ||= collected.missed;
    moved.bankInterest += collected.interest;
    moved.bankRepayments += collected.principal;
  }
  if (informalDebt[i]! > 0) {
    collect(i, informalDebt, informalMonthsLeft, economy.informalRate, subsistence, h);
    missed ||= collected.missed;
    const to = lender[i]!;
    h.cash[to]! += collected.interest + collected.principal;
    h.incomeOfMonth[to]! += collected.interest;
    moved.informalInterest += collected.interest;
    moved.informalRepayments += collected.principal;
  }
  // Who owed nothing counts down the exclusion after a default; who paid what was due is clear at once.
  if (!owed) h.arrearsMonths[i] = Math.max(0, h.arrearsMonths[i]! - 1);
  else if (!missed) h.arrearsMonths[i] = 0;
  else if (++h.arrearsMonths[i]! > own.p.defaultAfter) writeOff(i, row, world, own);
}

/** The lender bears the loss; the fund sets the borrower's own share against it first. The borrower's trust suffers. */
function writeOff(i: number, row: number, world: World, own: CreditOwn): void {
  const { households: h, cooperatives: c } = world;
  const share = Math.min(h.fundShares[i]!, h.fundDebt[i]!, c.ownShares[row]!);
  h.fundShares[i]! -= share;
  c.ownShares[row]! -= share;
  c.costOfYear[row]! += h.fundDebt[i]! - share;
  c.loans[row] = Math.max(0, c.loans[row]! - h.fundDebt[i]!);
  h.fundDebt[i] = h.bankDebt[i] = own.households.informalDebt[i] = 0;
  h.fundMonthsLeft[i] = h.bankMonthsLeft[i] = own.households.informalMonthsLeft[i] = 0;
  h.arrearsMonths[i] = own.p.exclusion;
  h.trust[i]! *= 1 - own.p.defaultTrust;
}
