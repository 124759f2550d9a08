/** Repayment: min(due, cash − subsistence), the fund first; arrears, then default. */
import type { World } from "../../model/world.ts";
import { instalment } from "../../population/loans.ts";
import type { CreditOwn, Moved } from "./declaration.ts";

/**
 * Collects what household i owes this month.
 *
 * @param row Row of its village's fund.
 * @param subsistence What it keeps, yuan.
 */
export function repay(i: number, row: number, subsistence: number, world: World, own: CreditOwn, moved: Moved): void {
  const { households: h, cooperatives: c, terms } = world;
  let missed = false;
  if (h.fundDebt[i]! > 0) {
    const rate = own.households.fundRate[i]!;
    const due = instalment(h.fundDebt[i]!, h.fundMonthsLeft[i]!, rate);
    const paid = Math.min(due, Math.max(0, h.cash[i]! - subsistence));
    const interest = Math.min(paid, rate * h.fundDebt[i]!);
    const principal = Math.min(h.fundDebt[i]!, paid - interest);
    h.fundDebt[i]! -= principal;
    take(i, interest, principal);
    c.cash[row]! += interest + principal;
    c.loans[row] = Math.max(0, c.loans[row]! - principal);
    c.revenueOfYear[row]! += interest;
    moved.fundInterest += interest;
    moved.fundRepayments += principal;
    if (paid < due) missed = true;
    else if (h.fundMonthsLeft[i]! > 0) h.fundMonthsLeft[i]!--;
  }
  if (h.bankDebt[i]! > 0) {
    const due = instalment(h.bankDebt[i]!, h.bankMonthsLeft[i]!, terms.bankRate);
    const paid = Math.min(due, Math.max(0, h.cash[i]! - subsistence));
    const interest = Math.min(paid, terms.bankRate * h.bankDebt[i]!);
    const principal = Math.min(h.bankDebt[i]!, paid - interest);
    moved.interestSubsidy += Math.max(0, own.p.bankMarketRate - terms.bankRate) * h.bankDebt[i]!;
    h.bankDebt[i]! -= principal;
    take(i, interest, principal);
    moved.bankInterest += interest;
    moved.bankRepayments += principal;
    if (paid < due) missed = true;
    else if (h.bankMonthsLeft[i]! > 0) h.bankMonthsLeft[i]!--;
  }
  if (h.fundDebt[i]! + h.bankDebt[i]! === 0) {
    // Out of debt: what is left of the counter is exclusion after a default, and it runs off.
    if (h.arrearsMonths[i]! > 0) h.arrearsMonths[i]!--;
  } else if (!missed) h.arrearsMonths[i] = 0;
  else if (++h.arrearsMonths[i]! > own.p.defaultAfter) writeOff(i, row, world, own);

  function take(household: number, interest: number, principal: number): void {
    h.cash[household]! -= interest + principal;
    h.incomeOfMonth[household]! -= interest;
  }
}

/** The lender bears the loss; the fund sets the borrower's own share against it first. */
function writeOff(i: number, row: number, world: World, own: CreditOwn): void {
  const { households: h, cooperatives: c } = world;
  const share = Math.min(h.fundShares[i]!, h.fundDebt[i]!, c.ownShares[row]!);
  h.fundShares[i]! -= share;
  c.ownShares[row]! -= share;
  c.costOfYear[row]! += h.fundDebt[i]! - share;
  c.loans[row] = Math.max(0, c.loans[row]! - h.fundDebt[i]!);
  h.fundDebt[i] = h.bankDebt[i] = 0;
  h.fundMonthsLeft[i] = h.bankMonthsLeft[i] = 0;
  h.arrearsMonths[i] = own.p.exclusion;
}
