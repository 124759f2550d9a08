/** Borrowing out of need: medical bills that cash cannot pay, months ahead without subsistence or inputs. */
import type { World } from "../../model/world.ts";
import type { CreditOwn, Moved } from "./declaration.ts";
import {
  askNeighbours,
  bankOffer,
  fundOffer,
  lendFromBank,
  lendFromFund,
  lendFromNeighbour,
  neighbour,
} from "./lend.ts";

/** How many months a household remembers that a formal lender gave it less than it asked for: a survey's year. */
export const REMEMBERED = 12;

/**
 * Borrows for household i: from its fund, what is missing from a bank, the rest from a neighbour.
 *
 * @param row Row of its village's fund. @param wanted Yuan.
 * @returns Yuan borrowed: less than wanted where lenders end, more where a bank's smallest loan is larger.
 */
function borrow(i: number, row: number, wanted: number, world: World, own: CreditOwn, moved: Moved): number {
  let missing = wanted;
  const { priceLevel } = world.terms;
  const fromFund = Math.min(missing, fundOffer(i, row, world));
  if (fromFund > 0 && fromFund >= own.p.fundMinimum / priceLevel) {
    lendFromFund(i, row, fromFund, world, own, moved);
    missing -= fromFund;
  }
  if (missing > 0) {
    const offered = bankOffer(i, world, own);
    if (offered > 0) missing -= lendFromBank(i, missing, offered, world, own, moved);
  }
  if (missing > 0) {
    own.households.creditShort[i] = REMEMBERED;
    askNeighbours(i, world, own);
    const fromNeighbour = Math.min(missing, neighbour.offer);
    if (fromNeighbour >= own.p.fundMinimum / priceLevel) {
      lendFromNeighbour(i, fromNeighbour, world, own, moved);
      missing -= fromNeighbour;
    }
  }
  return wanted - missing;
}

/**
 * Serves household i if a bill is unpaid or its cash does not reach for the months ahead.
 *
 * @param row Row of its village's fund. @param subsistence Of a month, yuan.
 * @param ahead Subsistence and inputs of the months ahead, yuan.
 */
export function bridge(
  i: number,
  row: number,
  subsistence: number,
  ahead: number,
  world: World,
  own: CreditOwn,
  moved: Moved,
): void {
  const { households: h } = world;
  const bill = h.billUnpaid[i]!;
  const wanted = bill + ahead - h.cash[i]!;
  if (h.arrearsMonths[i] === 0 && wanted > 0) borrow(i, row, wanted, world, own, moved);
  if (bill > 0) payBill(i, subsistence, world, moved);
}

/** Pays as much of the rest of a bill as cash beyond this month's subsistence allows; the scheme adds its share of that. */
function payBill(i: number, subsistence: number, { households: h }: World, moved: Moved): void {
  const paid = Math.min(h.billUnpaid[i]!, Math.max(0, h.cash[i]! - subsistence));
  h.cash[i]! -= paid;
  h.billsOfYear[i]! += paid;
  moved.billsOnCredit += paid;
  moved.reimbursedOnCredit += paid * h.billMatch[i]!;
  h.billUnpaid[i] = 0;
}
