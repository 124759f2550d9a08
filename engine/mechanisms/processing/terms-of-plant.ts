/** What a yuan of goods leaves a plant of a village, and what a plant costs to keep. */
import type { World } from "../../model/world.ts";
import type { ProcessingOwn } from "./declaration.ts";

/** Money is real; wages and value added grow together, so that pay does not eat the margin as years pass. */
export interface Plant {
  /** Value added over goods processed, before the margin of the category. */
  readonly added: number;
  /** Pay over goods processed. */
  readonly pay: number;
  /** Fixed costs and wear a month over capital. */
  readonly fixed: number;
  readonly wear: number;
}

/**
 * The terms of a plant in a village this month.
 *
 * added = a (1 − remoteness (1 − infrastructure)(1 − park)) (1 + gain · cadres trained); the park also halves fixed costs.
 */
export function plantOf({ villages: v, economy, terms }: World, { p }: ProcessingOwn, village: number): Plant {
  const park = v.park[village]!;
  const far = (1 - v.infrastructure[village]!) * (1 - park);
  const wage = v.processingWage[village]! || economy.processingWage;
  const trained = 1 + p.plantTrainingGain * v.cadreTraining[village]!;
  return {
    added: p.addedShare * (1 - p.remoteness * far) * trained * terms.wageGrowth,
    pay: (p.processingJobs * wage * economy.jobDays * terms.wageGrowth) / 1e6,
    fixed: p.fixedCost * (1 - park / 2),
    wear: p.capitalWear,
  };
}
