/** The register of the poor: who looks poor to those who judge, and who gets the places. */
import { exp } from "../support/exp.ts";
import { log } from "../support/log.ts";
import { inverseNormal } from "../support/inverse-normal.ts";
import { uniform, type Key } from "../support/random.ts";
import type { EconomyValues } from "./economy.ts";
import { orderOf } from "./endowments.ts";
import type { Households } from "./households.ts";
import { populationPurposes as purposes } from "./purposes.ts";
import type { Village } from "./villages.ts";

/** A household's lasting luck with officials' error, standard normal. */
export const observationLuck = (key: Key, household: number): number =>
  inverseNormal(uniform(key, purposes.observation, household, 0));

/** What is needed to see a household's income as officials do. */
export interface Observed {
  readonly households: Pick<Households, "incomeOfYear" | "size">;
  readonly economy: Pick<EconomyValues, "observationError">;
  readonly populationKey: Key;
  readonly perfectInformation: boolean;
}

/**
 * Income of the last twelve months per registered member, as officials see it: with the error of the register.
 *
 * observed = income / size × e^(−error × N(0, 1)); N is the household's own and lasts, as in the register's score.
 *
 * @returns Yuan per person and year; the true income under perfect information.
 */
export function observedIncome(observed: Observed, household: number): number {
  const { households: h, economy, populationKey, perfectInformation } = observed;
  const income = h.incomeOfYear[household]! / h.size[household]!;
  return perfectInformation
    ? income
    : income * exp(-economy.observationError * observationLuck(populationKey, household));
}

/**
 * How needy a household looks to those who judge.
 *
 * s = −ln(income per person) + e·z + κ·e·(elite or kin of a leader)
 *
 * @param income Yuan per person and year; below one yuan it counts as one.
 * @param error Spread e of the error, log points. @param luck Standard normal z.
 * @param favour κ, in units of the error. @param connected 1 for elites and kin of leaders (D13c), else 0.
 * @returns Log points; higher looks poorer.
 * @example needScore(1, 0.35, 0, 0, 0) // => 0
 * @example needScore(1, 0.5, 1, 1, 1) // => 1
 */
export const needScore = (income: number, error: number, luck: number, favour: number, connected: number): number =>
  -log(Math.max(1, income)) + error * luck + favour * error * connected;

/** 1 for households of the elite and for kin of a leader: whom capture favours. Source: D13c. */
export const isConnected = ({ elite, kinOfLeader }: Households, i: number): number =>
  elite[i] === 1 || kinOfLeader[i] === 1 ? 1 : 0;

/**
 * Fills a village's places on the register, neediest first, until the next household no longer fits.
 *
 * @param scores One for each household of the village. Shape: [households of the village].
 * @param places Persons.
 */
export function fillRegister({ first, end }: Village, h: Households, scores: Float64Array, places: number): void {
  h.registered.fill(0, first, end);
  const order = orderOf(scores.map((score) => -score));
  let left = places;
  for (const k of order) {
    if (left < h.size[first + k]!) break;
    left -= h.size[first + k]!;
    h.registered[first + k] = 1;
  }
}

/**
 * Draws a village's register at synthesis.
 *
 * @param perfect Officials see true income and favour nobody.
 */
export function drawRegister(
  village: Village,
  households: Households,
  economy: EconomyValues,
  key: Key,
  perfect: boolean,
): void {
  const { first, end } = village;
  const error = perfect ? 0 : economy.observationError;
  let persons = 0;
  const scores = Float64Array.from({ length: end - first }, (_, k) => {
    const i = first + k;
    persons += households.size[i]!;
    return needScore(
      households.assignedIncome[i]! / households.size[i]!,
      error,
      observationLuck(key, i),
      economy.eliteFavour,
      isConnected(households, i),
    );
  });
  fillRegister(village, households, scores, Math.round(economy.registerShare * persons));
}
