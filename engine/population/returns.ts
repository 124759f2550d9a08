/** What work brings and how a household weighs it: the same rules at synthesis, where ability is solved, and every month. */
import { exp } from "../support/exp.ts";
import { log } from "../support/log.ts";
import type { EconomyValues } from "./economy.ts";

/** Activities in the order of every array of four. */
export const ACTIVITIES = ["farm", "trade", "local", "away"] as const;

/** The powers last asked for: every mechanism of a month asks for the same ones in every village. */
let kept = { farmLabour: NaN, powers: new Float64Array(0) };

/** Powers of 0 … 13 workers on the farm, L^labour: more than a household ever has. To be read only. Shape: [14]. */
export function labourPowers({ farmLabour }: EconomyValues): Float64Array {
  if (kept.farmLabour !== farmLabour) {
    const power = (workers: number): number => (workers === 0 ? 0 : exp(farmLabour * log(workers)));
    kept = { farmLabour, powers: Float64Array.from({ length: 14 }, (_, workers) => power(workers)) };
  }
  return kept.powers;
}

/**
 * Share of the price at the town that the middleman keeps.
 *
 * @param kmToTown Kilometres.
 * @returns Share in [0, 0.9].
 */
export const middlemanMargin = (kmToTown: number, economy: EconomyValues): number =>
  Math.min(0.9, economy.middlemanMargin + economy.marginPerKm * kmToTown);

/** Yuan a household keeps of a yuan of planned gross output: what is eaten counts in full, the rest less the margin, inputs are bought. */
export const farmNetShare = (kmToTown: number, economy: EconomyValues): number =>
  1 - (1 - economy.ownUse * economy.cropShare) * middlemanMargin(kmToTown, economy) - economy.inputsShare;

/**
 * Planned gross output of a farm and business with one worker of ability one.
 *
 * Y = level · land^a · (floor + capital)^b
 *
 * @param land Mu.
 * @param capital Yuan.
 * @returns Yuan a year.
 */
export const farmCapacity = (land: number, capital: number, economy: EconomyValues): number =>
  economy.farmLevel * exp(economy.farmLand * log(land) + economy.farmCapital * log(economy.capitalFloor + capital));

/** Wage of a worker with this schooling against the standard wage, at ability one. */
export const wageFactor = (schooling: number, economy: EconomyValues): number =>
  exp(economy.schoolReturn * (schooling - 7.5));

/** Months' pay a worker gets in an average month. */
export const payShare = (economy: EconomyValues): number => economy.monthsWorked / 12;

/**
 * Share of a migrant's pay that arrives at home: what is left after the living cost of the city, which is the same for
 * all, but never less than a fifth nor more than half. Source: V17.
 *
 * s(w) = 1 − (1 − s₁)/w within the bounds, s₁ the share at the standard wage.
 *
 * @param wage Wage against the standard wage, above 0.
 * @returns Share between the bounds.
 * @example remittedShareOf(1, { remittedShare: 0.35, remittedLeast: 0.2, remittedMost: 0.5 }) // => 0.35
 * @example remittedShareOf(2, { remittedShare: 0.35, remittedLeast: 0.2, remittedMost: 0.5 }) // => 0.5
 */
export const remittedShareOf = (
  wage: number,
  economy: Pick<EconomyValues, "remittedShare" | "remittedLeast" | "remittedMost">,
): number => Math.max(economy.remittedLeast, Math.min(economy.remittedMost, 1 - (1 - economy.remittedShare) / wage));

/**
 * What working away is worth to the household a month, at base-year growth: the remittance, and a weight on what the
 * migrant lives on.
 *
 * @param wage Wage against the standard wage, above 0.
 * @returns Yuan a month.
 */
export function awayReturn(wage: number, economy: EconomyValues): number {
  const remitted = remittedShareOf(wage, economy);
  return economy.awayWage * wage * payShare(economy) * (remitted + economy.migrantWeight * (1 - remitted));
}

/**
 * Attraction of an activity with a monthly return R: e^(β ln R), 0 for a return of nothing.
 *
 * @param monthly Yuan a month.
 */
export const attraction = (monthly: number, beta: number): number => (monthly > 0 ? exp(beta * log(monthly)) : 0);

/**
 * Factor on the attraction of going away: the cost of leaving, less what roads take off it; care for children and
 * elders per adult left; neighbours away; what holds people at home.
 *
 * e^(−l₀(1 − s)(1 − l₁·infrastructure) − care·dependants/(2 others + 1) + network·neighbours away − hold)
 *
 * @param dependants Children and elders, persons.
 * @param othersHome Other workers of the household at home, persons.
 * @param neighboursAway Share of watched neighbours with someone away.
 * @param infrastructure 0 to 1: better roads also let cities draw people away.
 * @param hold Town services and honour of the border, utility.
 * @param spared Share s of the cost of leaving that a place arranged by a programme spares.
 */
export const awayFactor = (
  dependants: number,
  othersHome: number,
  neighboursAway: number,
  infrastructure: number,
  economy: EconomyValues,
  hold = 0,
  spared = 0,
): number =>
  exp(
    -economy.leaveCost * (1 - spared) * (1 - economy.roadsEase * infrastructure) -
      (economy.careWeight * dependants) / (2 * othersHome + 1) +
      economy.networkWeight * neighboursAway -
      hold,
  );

/**
 * Flat and earnings-related transfers and pensions a household expects, before growth. The flat part is capped at half
 * of its income.
 *
 * @param size Members. @param elders Elders among them. @param income Assigned permanent income, yuan a year.
 * @returns Yuan a year.
 */
export const expectedTransfers = (size: number, elders: number, income: number, economy: EconomyValues): number =>
  Math.min(0.5 * income, economy.flatTransfer * (economy.transferPerson * size + economy.transferElder * elders)) +
  economy.earningsTransfer * income;
