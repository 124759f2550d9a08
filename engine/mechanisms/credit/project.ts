/** Small projects, on the farm and off it: animals, an orchard; a shop, a vehicle, a workshop. */
import type { World } from "../../model/world.ts";
import { ladderRate } from "../../population/loans.ts";
import { exp } from "../../support/exp.ts";
import { inverseNormal } from "../../support/inverse-normal.ts";
import { REMEMBERED } from "./bridge.ts";
import type { CreditOwn, Moved } from "./declaration.ts";
import {
  askNeighbours,
  bankOffer,
  fundOffer,
  hasBankAccess,
  lendFromBank,
  lendFromFund,
  lendFromNeighbour,
  neighbour,
  spareCash,
} from "./lend.ts";

/** ln 0.7: the best projects are taken first, each next one brings 0.7 of the last. ASSUMED. */
const LOG_FATIGUE = -0.35667494393873245;

/**
 * Gives households that banks lend to the projects they took before the start: at balance, taking replaces recovery
 * and new capital replaces wear. Those whom banks refuse have theirs still before them.
 */
export function startProjects(world: World, own: CreditOwn): void {
  const { p } = own;
  const { farmProject, farmProjectReturn, offFarmProject, offFarmProjectReturn, projectsTaken } = own.households;
  if (p.projectWear === 0 || p.projectChance === 0) return;
  const capital = (p.projectsBefore * p.projectRecovery * p.projectSize) / (12 * p.projectWear);
  for (let i = 0; i < world.householdCount; i++) {
    if (!hasBankAccess(i, world, own)) continue;
    projectsTaken[i] = p.projectsBefore;
    offFarmProject[i] = p.offFarmShare * capital;
    farmProject[i] = (1 - p.offFarmShare) * capital;
    offFarmProjectReturn[i] = p.projectMean;
    farmProjectReturn[i] = p.farmProjectReturn * p.projectMean;
  }
}

/** Takes the month's earnings of household i's projects, and lets them wear. */
export function earnFromProjects(i: number, { households: h }: World, own: CreditOwn, moved: Moved): void {
  const { farmProject, farmProjectReturn, offFarmProject, offFarmProjectReturn, projectsTaken } = own.households;
  const farm = farmProjectReturn[i]! * farmProject[i]!;
  const offFarm = offFarmProjectReturn[i]! * offFarmProject[i]!;
  h.cash[i]! += farm + offFarm;
  h.incomeOfMonth[i]! += farm + offFarm;
  moved.farmProjectEarnings += farm;
  moved.offFarmProjectEarnings += offFarm;
  farmProject[i]! *= 1 - own.p.projectWear;
  offFarmProject[i]! *= 1 - own.p.projectWear;
  projectsTaken[i]! *= 1 - own.p.projectRecovery / 12;
}

/**
 * Undertakes a project that offers itself, if it pays and can be paid for.
 *
 * Return a month = mean · quality · 0.7^(projects taken), quality lognormal with mean one; it pays when
 * 12 (return − wear − cost of money) is at least the hurdle. A part of spare cash is used first; what is missing comes from
 * the first lender that makes the project large enough: fund, bank, neighbour. Nothing below the least size pays.
 *
 * @param row Row of the village's fund. @param luck Uniform that holds the quality. @param kind Uniform that decides farm or not.
 */
export function undertake(
  i: number,
  row: number,
  luck: number,
  kind: number,
  world: World,
  own: CreditOwn,
  moved: Moved,
): void {
  const { households: h, terms, economy } = world;
  const { p } = own;
  const offFarm = kind < p.offFarmShare;
  const size = p.projectSize / terms.priceLevel;
  const least = (offFarm ? p.offFarmLeast : p.farmLeast) / terms.priceLevel;
  const spread = p.projectSpread;
  const quality = exp(
    spread * inverseNormal(luck) - (spread * spread) / 2 + LOG_FATIGUE * own.households.projectsTaken[i]!,
  );
  const monthly = (offFarm ? 1 : p.farmProjectReturn) * p.projectMean * quality;
  /** The dearest money at which it still pays, a month. */
  const dearest = monthly - p.projectWear - p.projectHurdle / 12;
  if (dearest < economy.interest || size < least) return;

  const ownMoney = Math.min(size, p.ownMoneyPart * Math.max(0, spareCash(i, world)));
  let amount = ownMoney;
  if (ownMoney < size) {
    const missing = size - ownMoney;
    const fromFund = Math.min(missing, fundOffer(i, row, world));
    const fromBank = terms.bankRate <= dearest ? bankOffer(i, world, own) : 0;
    if (fromBank < missing && fromFund < missing && terms.bankRate <= dearest)
      own.households.creditShort[i] = REMEMBERED;
    if (
      fromFund > 0 &&
      ownMoney + fromFund >= least &&
      ladderRate(fromFund * terms.priceLevel, terms.fundRates) <= dearest
    ) {
      lendFromFund(i, row, fromFund, world, own, moved);
      amount += fromFund;
    } else if (fromBank > 0 && ownMoney + fromBank >= least) {
      amount = Math.min(size, ownMoney + lendFromBank(i, missing, fromBank, world, own, moved));
    } else if (economy.informalRate <= dearest) {
      askNeighbours(i, world, own);
      const borrowed = Math.min(missing, neighbour.offer);
      if (borrowed >= p.fundMinimum / terms.priceLevel && ownMoney + borrowed >= least) {
        lendFromNeighbour(i, borrowed, world, own, moved);
        amount += borrowed;
      }
    }
  }
  if (amount < least || !(amount > 0)) return;
  h.cash[i] = Math.max(0, h.cash[i]! - amount);
  moved.projectSpending += amount;
  addCapital(i, amount, monthly, offFarm, own);
}

/** A second project beside a worn first one: their earnings add up. */
function addCapital(i: number, amount: number, monthly: number, offFarm: boolean, own: CreditOwn): void {
  const { households: h } = own;
  const [capital, rate] = offFarm ? [h.offFarmProject, h.offFarmProjectReturn] : [h.farmProject, h.farmProjectReturn];
  const before = capital[i]!;
  rate[i] = (before * rate[i]! + amount * monthly) / (before + amount);
  capital[i] = before + amount;
  h.projectsTaken[i]! += 1;
}
