import { defined, type Outcome, undefinedBecause } from "../support/outcome.ts";
import { cooperativeOf } from "../population/cooperatives.ts";
import { discountFactor } from "./ledger.ts";
import type { View } from "./metric.ts";

/**
 * Discounted outlays less receipts and less the seed capital of village funds still there, since the first policy month.
 *
 * A seed is lent out and stays recoverable. Capital given to trade groups for a higher stage stays with them: it is spent.
 *
 * @returns Yuan a household and year; undefined before the first policy month. Reads `cooperatives.publicCapital`.
 */
export function netPublicCostOf(view: View): Outcome {
  const householdYears = view.world.householdCount * view.years();
  if (householdYears === 0) return undefinedBecause("empty");
  const { spent, received } = view.presentPublicMoney();
  const { cooperatives, blocks, economy, clock } = view.world;
  let held = 0;
  for (const { index } of blocks) held += cooperatives.publicCapital[cooperativeOf(index, "fund")]!;
  return defined(
    (spent - received - discountFactor(economy.discountRate, clock.yearsSinceStart) * held) / householdYears,
  );
}
