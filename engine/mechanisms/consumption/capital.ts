/** Capital as the last reserve: sold at a loss when a month's subsistence is missing, bought back in better times. */
import type { World } from "../../model/world.ts";
import { farmCapacity } from "../../population/returns.ts";
import type { ConsumptionOwn } from "./declaration.ts";

/**
 * Worth of the capital a household sells to close a gap.
 *
 * Above the capital it protects it sells whatever the gap needs; of the protected part only what keeps it from hunger
 * (asset smoothing: near the threshold it rather eats less).
 *
 * @param gap Missing for subsistence, yuan. @param hunger Missing for the hunger line, yuan, at most the gap.
 * @param capital Yuan. @param kept Capital it protects, yuan. @param loss Part of its worth lost by a sale, below 1.
 * @returns Yuan of capital given up; what comes in is (1 − loss) of it.
 * @example capitalToSell(300, 0, 5000, 2000, 0.25) // => 400
 * @example capitalToSell(300, 0, 2000, 2000, 0.25) // => 0
 * @example capitalToSell(600, 300, 2000, 2000, 0.25) // => 400
 */
export function capitalToSell(gap: number, hunger: number, capital: number, kept: number, loss: number): number {
  const price = 1 - loss;
  const free = Math.min(Math.max(0, capital - kept), gap / price);
  const pressing = Math.max(0, hunger / price - free);
  return free + Math.min(Math.max(0, capital - free), pressing);
}

/**
 * Sells capital of household i in need.
 *
 * @returns Yuan that came in.
 */
export function sellCapital(i: number, gap: number, hunger: number, world: World, own: ConsumptionOwn): number {
  const { households: h } = world;
  const { p } = own;
  const sold = capitalToSell(gap, hunger, h.capital[i]!, p.keptCapital, p.saleLoss);
  if (sold === 0) return 0;
  own.households.capitalSold[i]! += sold;
  changeCapital(i, -sold, world);
  const received = sold * (1 - p.saleLoss);
  h.cash[i]! += received;
  return received;
}

/**
 * Buys back capital sold earlier, with money that would have gone into housing.
 *
 * @param budget Yuan.
 * @returns Yuan spent.
 */
export function restoreCapital(i: number, budget: number, world: World, own: ConsumptionOwn): number {
  const { capitalSold } = own.households;
  const bought = Math.min(capitalSold[i]!, budget);
  capitalSold[i]! -= bought;
  changeCapital(i, bought, world);
  world.households.cash[i]! -= bought;
  return bought;
}

/** A farm with less capital produces less from the next month on. */
function changeCapital(i: number, change: number, { households: h, economy }: World): void {
  h.capital[i] = Math.max(0, h.capital[i]! + change);
  h.farmCapacity[i] = h.ability[i]! * farmCapacity(h.land[i]!, h.capital[i]!, economy);
}
