import { defined, type Outcome, undefinedBecause } from "../support/outcome.ts";
import { discountFactor } from "./ledger.ts";
import type { View } from "./metric.ts";

/**
 * Discounted outlays less receipts and less the public capital still there, since the first policy month.
 *
 * @returns Yuan a household and year; undefined before the first policy month. Reads `cooperatives.publicCapital`.
 */
export function netPublicCostOf(view: View): Outcome {
  const householdYears = view.world.householdCount * view.years();
  if (householdYears === 0) return undefinedBecause("empty");
  const { spent, received } = view.presentPublicMoney();
  const { cooperatives, economy, clock } = view.world;
  let held = 0;
  for (let c = 0; c < cooperatives.publicCapital.length; c++) held += cooperatives.publicCapital[c]!;
  return defined(
    (spent - received - discountFactor(economy.discountRate, clock.yearsSinceStart) * held) / householdYears,
  );
}
