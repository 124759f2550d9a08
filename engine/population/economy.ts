/**
 * Parameters that synthesis and several mechanisms share: what a worker earns where, what a household gets in
 * transfers, how it weighs going away. Synthesis solves each household's ability so that the model's own expected
 * income, computed from these, equals the income assigned to it.
 */
import { learningDials } from "./economy/learning.ts";
import { farmCooperativeDials } from "./economy/farm-cooperatives.ts";
import { goodsDials } from "./economy/goods.ts";
import { dayJobDials } from "./economy/day-jobs.ts";
import { tradeAndCreditDials } from "./economy/trade-and-credit.ts";
import { welfareDials } from "./economy/welfare.ts";
import { workDials } from "./economy/work.ts";

export const economyDials = Object.freeze({
  ...welfareDials,
  ...workDials,
  ...tradeAndCreditDials,
  ...learningDials,
  ...farmCooperativeDials,
  ...goodsDials,
  ...dayJobDials,
});

export type EconomyValues = { readonly [N in keyof typeof economyDials]: number };

/** The economy's values: central ones, overridden by the base's and the scenario's. */
export function economyOf(...overrides: readonly Readonly<Record<string, number>>[]): EconomyValues {
  const values: Record<string, number> = {};
  for (const [name, { default: central }] of Object.entries(economyDials)) {
    values[name] = central;
    for (const override of overrides) if (override[name] !== undefined) values[name] = override[name];
  }
  return Object.freeze(values) as EconomyValues;
}
