/** Small projects that members of a fund undertake with its loans: a shop, animals, a workshop. */
import type { World } from "../../model/world.ts";
import { exp } from "../../support/exp.ts";
import { inverseNormal } from "../../support/inverse-normal.ts";
import { ladderRate } from "../../population/loans.ts";
import type { CreditOwn, Moved } from "./declaration.ts";
import { fundOffer, lendFromFund } from "./lend.ts";

/** Takes the month's earnings of household i's project, and lets it wear. */
export function earnFromProject(i: number, { households: h }: World, own: CreditOwn, moved: Moved): void {
  const { projectCapital, projectReturn, projectsTaken } = own.households;
  const earned = projectReturn[i]! * projectCapital[i]!;
  h.cash[i]! += earned;
  h.incomeOfMonth[i]! += earned;
  moved.projectEarnings += earned;
  projectCapital[i]! *= 1 - own.p.projectWear;
  projectsTaken[i]! *= 1 - own.p.projectRecovery / 12;
}

/**
 * Undertakes a project if one offers itself, the fund lends, and it pays.
 *
 * Return a month = mean · quality · fatigue^(projects taken), quality lognormal with mean one; it pays when
 * 12 (return − wear − rate) is at least the hurdle. Nothing below the least size pays (lumpy).
 *
 * @param row Row of the village's fund.
 * @param luck Uniform that holds the quality.
 */
export function undertake(i: number, row: number, luck: number, world: World, own: CreditOwn, moved: Moved): void {
  const { households: h, terms } = world;
  const { p } = own;
  const { projectCapital, projectReturn, projectsTaken } = own.households;
  const amount = Math.min(p.projectSize / terms.priceLevel, fundOffer(i, row, world));
  if (amount < p.projectLeast / terms.priceLevel) return;
  const spread = p.projectSpread;
  const quality = exp(spread * inverseNormal(luck) - (spread * spread) / 2 + LOG_FATIGUE * projectsTaken[i]!);
  const monthly = p.projectMean * quality;
  if (12 * (monthly - p.projectWear - ladderRate(amount * terms.priceLevel, terms.fundRates)) < p.projectHurdle) return;
  lendFromFund(i, row, amount, world, own, moved);
  h.cash[i]! -= amount;
  moved.projectSpending += amount;
  // A second project beside a worn first one: their earnings add up.
  const before = projectCapital[i]!;
  projectReturn[i] = (before * projectReturn[i]! + amount * monthly) / (before + amount);
  projectCapital[i] = before + amount;
  projectsTaken[i]! += 1;
}

/** ln 0.7: the best projects are taken first, each next one brings 0.7 of the last. ASSUMED. */
const LOG_FATIGUE = -0.35667494393873245;
