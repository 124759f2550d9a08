/** Projects that investors consider, and those that go ahead. */
import type { World } from "../../model/world.ts";
import { ENTERPRISES, enterpriseOf, PROCESSED_GOODS, type EnterpriseKind } from "../../population/enterprises.ts";
import { RING } from "../../population/households.ts";
import type { Village } from "../../population/villages.ts";
import { logistic } from "../../support/logistic.ts";
import { purposes, type ProcessingOwn } from "./declaration.ts";
import { plantOf } from "./terms-of-plant.ts";

/** Working money a project starts with, share of its capital. ASSUMED. */
const WORKING = 0.1;
/** Months in which a soft loan is repaid. ASSUMED. */
const LOAN_MONTHS = 60;

/** Projects of a kind considered in a village a year. */
function considered({ terms, villages: v }: World, village: number, kind: EnterpriseKind): number {
  if (kind === "partner") return terms.partnerProjects;
  const zone = v.kmToBorder[village]! <= terms.projectsKm ? terms.localProjects : 0;
  return zone + terms.parkProjects * v.park[village]!;
}

/** Share of profit tax that an enterprise founded here today is exempt from. */
const exemption = ({ terms, villages: v }: World, village: number): number =>
  v.kmToBorder[village]! <= terms.projectsKm ? terms.exemptShare : 0;

/**
 * Yearly return after tax that an investor expects of a project: full work as far as the goods of the last twelve
 * months go beyond what is processed already, at the village's terms; a soft loan adds what it saves.
 *
 * @param capital Yuan. @param taken Capital already there, yuan.
 * @returns Share of the money put in.
 */
export function expectedReturn(
  village: number,
  capital: number,
  taken: number,
  kind: EnterpriseKind,
  world: World,
  own: ProcessingOwn,
): number {
  const { terms, economy } = world;
  const { p } = own;
  let goods = 0;
  for (let month = RING * village; month < RING * (village + 1); month++)
    goods += own.villages.processable[month]! / RING;
  const left = Math.max(0, p.landingShare * goods - p.throughput * taken);
  const { added, pay, fixed, wear } = plantOf(world, own, village);
  const profit = (added - pay) * Math.min(left, p.throughput * capital) - (fixed + wear) * capital;
  const tax = profit > 0 ? p.profitTax * (1 - exemption(world, village)) : 0;
  const soft = kind === "partner" ? 12 * terms.softLoanShare * (economy.bankMarketRate - terms.softLoanRate) : 0;
  return (12 * profit * (1 - tax)) / ((1 + WORKING) * capital) + soft;
}

/** Considers this month's projects in a village; what goes ahead founds an enterprise, or makes the one there larger. */
export function considerProjects({ index, first, end }: Village, world: World, own: ProcessingOwn): void {
  const { enterprises: e, terms, draws, clock, ledger } = world;
  const { p, flow } = own;
  for (const kind of ENTERPRISES) {
    const row = enterpriseOf(index, kind);
    if (!(draws.one(row, purposes.project, clock.key, 0) < considered(world, index, kind) / 12)) continue;
    const capital = p.plantCapital * (end - first);
    const taken = ENTERPRISES.reduce((sum, one) => sum + e.capital[enterpriseOf(index, one)]!, 0);
    const chance = logistic(
      p.plantSharpness * (expectedReturn(index, capital, taken, kind, world, own) - p.plantHurdle),
    );
    if (!(draws.one(row, purposes.project, clock.key, 1) < chance)) continue;
    const loan = kind === "partner" ? terms.softLoanShare * capital : 0;
    if (e.active[row] === 0)
      e.category[row] = Math.floor(PROCESSED_GOODS * draws.one(row, purposes.project, clock.key, 2));
    e.active[row] = 1;
    e.cooperativeShare[row]! *= e.capital[row]! / (e.capital[row]! + capital);
    e.capital[row]! += capital;
    e.cash[row]! += WORKING * capital;
    e.debt[row]! += loan;
    if (loan > 0) e.debtMonthsLeft[row] = LOAN_MONTHS;
    // Each project is a new enterprise before the law, whatever place it shares here.
    if (exemption(world, index) > 0) e.exemptMonths[row] = Math.round(12 * terms.exemptYears);
    ledger.transfer(index, flow.softLoans, loan);
    ledger.transfer(index, flow.enterpriseEquity, (1 + WORKING) * capital - loan);
    ledger.transfer(index, flow.plantBuilt, capital);
  }
}
