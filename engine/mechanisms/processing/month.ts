/** A month of a village's enterprises: goods processed, hands paid, loans served, jobs planned. */
import type { World } from "../../model/world.ts";
import { atWork, nextSlots } from "../../population/day-jobs.ts";
import { ENTERPRISES, enterpriseOf } from "../../population/enterprises.ts";
import { RING } from "../../population/households.ts";
import type { Village } from "../../population/villages.ts";
import { exp } from "../../support/exp.ts";
import { inverseNormal } from "../../support/inverse-normal.ts";
import { purposes, type ProcessingOwn } from "./declaration.ts";
import { plantOf, type Plant } from "./terms-of-plant.ts";

/** Months over which plans follow what goods and capital allow. ASSUMED. */
const PLANNING = 4;

/** Goods of the month that could be processed: what was declared at the border and what farms have to sell. */
export function goodsOf({ index, first, end }: Village, { households: h, frames, clock }: World): number {
  const at = RING * index + clock.ring;
  let goods = (frames.villages.columns["pooledValue"]?.[at] ?? 0) + (frames.villages.columns["soloValue"]?.[at] ?? 0);
  for (let i = first; i < end; i++) goods += h.harvestToSell[i]!;
  return goods;
}

/**
 * Runs a village's enterprises for a month. Goods and hands are shared in proportion to capital; hands are paid for the
 * goods they processed.
 *
 * @param goods Goods of the month, yuan.
 */
export function runMonth(village: Village, goods: number, world: World, own: ProcessingOwn): void {
  const { index } = village;
  const { villages: v, enterprises: e, draws, clock, ledger } = world;
  const { p, flow } = own;
  const plant = plantOf(world, own, index);
  let capital = 0;
  for (const kind of ENTERPRISES) capital += e.capital[enterpriseOf(index, kind)]!;
  const held = v.processingFilled[index]!;
  const byHands = (1e6 * held) / p.processingJobs;
  const possible = Math.min(p.landingShare * goods, p.throughput * capital);
  const processed = capital > 0 ? Math.min(possible, byHands) : 0;
  const hands = payHands(village, held > 0 ? processed / byHands : 0, world);
  let [added, paid, planned] = [0, 0, 0];
  for (const kind of ENTERPRISES) {
    const row = enterpriseOf(index, kind);
    if (e.active[row] === 0) continue;
    const share = e.capital[row]! / capital;
    const margin = exp(p.marginSpread * inverseNormal(draws.one(e.category[row]!, purposes.margin, clock.yearKey)));
    const earned = plant.added * margin * share * processed;
    // Day's pay comes first, out of what the goods bring and what is in the till; owners add what is missing.
    const bill = share * hands;
    const missing = Math.max(0, bill - earned - e.cash[row]!);
    e.cash[row] = Math.max(0, e.cash[row]! + earned + missing - bill);
    e.profitOfYear[row]! += earned - bill;
    added += earned;
    paid += missing;
    keep(row, index, plant, world, own);
    if (e.active[row] === 0) continue;
    const target = share * possible;
    e.output[row]! += (target - e.output[row]!) / PLANNING;
    e.jobs[row] = nextSlots(e.jobs[row]!, (p.processingJobs * e.output[row]!) / 1e6, 1);
    planned += e.jobs[row]!;
  }
  ledger.transfer(index, flow.valueAdded, added);
  ledger.transfer(index, flow.processingPay, hands);
  ledger.transfer(index, flow.enterpriseEquity, paid);
  own.villages.processed[RING * index + clock.ring] = processed;
  v.jobOpenings[index]! += Math.max(0, planned - v.processingSlots[index]!);
  v.processingSlots[index] = planned;
}

/** Pays those who work in processing. @returns Pay of the month, yuan. */
function payHands({ index, first, end }: Village, share: number, world: World): number {
  const { households: h, villages: v, economy, terms } = world;
  if (share === 0) return 0;
  const pay = v.processingWage[index]! * economy.jobDays * share * terms.wageGrowth;
  let paid = 0;
  for (let i = first; i < end; i++) {
    if (h.processingWorkers[i] === 0) continue;
    const earned = pay * atWork(i, h.processingWorkers[i]!, h);
    h.cash[i]! += earned;
    h.incomeOfMonth[i]! += earned;
    paid += earned;
  }
  return paid;
}

/** Pays an enterprise's fixed costs, interest and principal as far as its money goes, and wears its capital. */
function keep(row: number, village: number, { fixed, wear }: Plant, world: World, { p, flow }: ProcessingOwn): void {
  const { enterprises: e, terms, economy, ledger } = world;
  const costs = fixed * e.capital[row]!;
  const interest = terms.softLoanRate * e.debt[row]!;
  const due = e.debtMonthsLeft[row]! > 0 ? e.debt[row]! / e.debtMonthsLeft[row]! : 0;
  const costsPaid = Math.min(costs, e.cash[row]!);
  const interestPaid = Math.min(interest, e.cash[row]! - costsPaid);
  const repaid = Math.min(due, e.cash[row]! - costsPaid - interestPaid);
  e.cash[row] = Math.max(0, e.cash[row]! - costsPaid - interestPaid - repaid);
  e.debt[row]! -= repaid;
  if (e.debtMonthsLeft[row]! > 1) e.debtMonthsLeft[row]!--;
  else if (e.debt[row]! <= 0) e.debtMonthsLeft[row] = 0;
  e.profitOfYear[row]! -= costsPaid + interestPaid + wear * e.capital[row]!;
  e.capital[row]! *= 1 - wear;
  if (e.exemptMonths[row]! > 0) e.exemptMonths[row]!--;
  const short = costsPaid + interestPaid + repaid < 0.999 * (costs + interest + due);
  e.shortMonths[row] = short ? e.shortMonths[row]! + 1 : 0;
  ledger.transfer(village, flow.enterpriseCosts, costsPaid);
  ledger.transfer(village, flow.softLoanInterest, interestPaid);
  ledger.transfer(village, flow.softLoanRepayments, repaid);
  const subsidy = Math.max(0, economy.bankMarketRate - terms.softLoanRate) * (e.debt[row]! + repaid);
  ledger.transfer(village, flow.softLoanSubsidies, subsidy);
  if (e.shortMonths[row]! >= p.patience) fail(row, village, world, flow.enterpriseProfits);
}

/** Closes an enterprise: what it owns is worth nothing to anybody here, what it owes is the bank's loss. */
function fail(row: number, village: number, { enterprises: e, ledger }: World, toOwners: number): void {
  ledger.transfer(village, toOwners, e.cash[row]!);
  e.cash[row] = e.debt[row] = e.capital[row] = e.output[row] = e.profitOfYear[row] = e.cooperativeShare[row] = 0;
  e.jobs[row] = e.exemptMonths[row] = e.debtMonthsLeft[row] = e.shortMonths[row] = e.active[row] = 0;
}
