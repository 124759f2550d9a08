/** The register of the poor, drawn at synthesis from what officials observe of income. */
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
const observationLuck = (key: Key, household: number): number =>
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
 * Registers a village's poorest as officials see them, until its quota of persons is full.
 *
 * score = −ln(income per person) + error × N(0, 1) + favour × error × elite; highest first.
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
  const order = orderOf(
    Float64Array.from({ length: end - first }, (_, k) => {
      const i = first + k;
      persons += households.size[i]!;
      const observed = -log(households.assignedIncome[i]! / households.size[i]!) + error * observationLuck(key, i);
      return -(observed + economy.eliteFavour * error * households.elite[i]!);
    }),
  );
  let places = Math.round(economy.registerShare * persons);
  for (const k of order) {
    if (places < households.size[first + k]!) break;
    places -= households.size[first + k]!;
    households.registered[first + k] = 1;
  }
}
