/** One village's sales of the month: who may sell how much, at which price, and of which quality. */
import type { World } from "../../model/world.ts";
import { neighboursIn } from "../../population/joining.ts";
import type { Village } from "../../population/villages.ts";
import { purposes, type NestedMarketOwn } from "./declaration.ts";
import { shareOut } from "./share-out.ts";

/**
 * What a yuan's worth of goods at the farm gate brings in the nested market.
 *
 * (p + psi·(retail − p))/p, never below 1: nobody sells there at a loss.
 *
 * @param farmPrice Farm price p against the base year. @param retail Retail price, same unit.
 * @returns A factor from 1 up.
 * @example nestedFactor(1, 2, 0.6) // => 1.6
 * @example nestedFactor(2.5, 2, 0.6) // => 1
 */
export const nestedFactor = (farmPrice: number, retail: number, premium: number): number =>
  Math.max(1, (farmPrice + premium * (retail - farmPrice)) / farmPrice);

/**
 * Chance that a seller would dilute: less where neighbours sell too, where goods are checked, where he trusts others.
 *
 * d·(1 − w·neighbours who sell)·(1 − checked)·(1 − trust)
 *
 * @returns 0 to 1.
 * @example temptation(0.4, 0.5, 1, 0, 0.5) // => 0.1
 */
export const temptation = (chance: number, watched: number, selling: number, checked: number, trust: number): number =>
  chance * (1 - watched * selling) * (1 - checked) * (1 - trust);

/** What a month's market came to. */
export interface Sold {
  /** Yuan, of all and of registered poor. */
  readonly revenue: number;
  readonly byPoor: number;
  /** Mean quality, weighted by goods; that of honest goods where nothing was sold. */
  readonly quality: number;
  readonly sellers: number;
}

/**
 * Sells for what consumers want to spend: registered poor first for a part, the rest by output or equally, nobody more
 * than the part of the surplus that towns buy. There is no minimum scale and no capital to be paid in.
 *
 * @param spending Yuan consumers want to spend.
 * @param sells Flags of who sold last month. Shape: [households].
 */
export function sell(
  { index, first, end }: Village,
  spending: number,
  sells: Uint8Array,
  world: World,
  { p }: NestedMarketOwn,
): Sold {
  const { households: h, villages, terms, draws } = world;
  const count = end - first;
  const [weights, room, got] = [world.scratch(0, count), world.scratch(1, count), world.scratch(2, count)];
  const factor = nestedFactor(villages.farmPrice[index]!, p.retailPrice, p.nestedPremium);
  let [supply, suppliers] = [0, 0];
  for (let k = 0; k < count; k++) {
    room[k] = p.nestedSupply * h.harvestToSell[first + k]!;
    got[k] = 0;
    supply += room[k]!;
    if (room[k]! > 0) suppliers++;
  }
  for (let k = 0; k < count; k++) {
    const equally = room[k]! > 0 ? (1 - terms.nestedByOutput) / suppliers : 0;
    weights[k] = equally + (supply > 0 ? (terms.nestedByOutput * room[k]!) / supply : 0);
  }
  const wanted = spending / factor;
  // The same weights serve twice: others stand aside while the poor are offered their part.
  const others = world.scratch(3, count);
  for (let k = 0; k < count; k++) {
    others[k] = h.registered[first + k] === 1 ? 0 : room[k]!;
    room[k]! -= others[k]!;
  }
  const passedOn = shareOut(terms.nestedPoorFirst * wanted, weights, room, got, count);
  for (let k = 0; k < count; k++) room[k]! += others[k]!;
  shareOut((1 - terms.nestedPoorFirst) * wanted + passedOn, weights, room, got, count);

  let [revenue, byPoor, goods, quality, sellers] = [0, 0, 0, 0, 0];
  for (let k = 0; k < count; k++) {
    const i = first + k;
    h.nestedSales[i] = 0;
    if (!(got[k]! > 0)) continue;
    const tempted = temptation(
      p.dilutionChance,
      p.dilutionWatched,
      neighboursIn(i, h.neighbours, sells),
      terms.nestedMonitoring,
      h.trust[i]!,
    );
    const dilutes = draws.one(i, purposes.temptation, 0) < tempted;
    // Who dilutes keeps a part of the goods, and sells it to the middleman.
    h.harvestToSell[i]! -= got[k]! * (dilutes ? 1 - p.dilutionSaving : 1);
    quality += got[k]! * (dilutes ? p.dilutedQuality : p.honestQuality);
    goods += got[k]!;
    h.nestedSales[i] = factor * got[k]!;
    h.cash[i]! += h.nestedSales[i]!;
    h.incomeOfMonth[i]! += h.nestedSales[i]!;
    revenue += h.nestedSales[i]!;
    byPoor += h.nestedSales[i]! * h.registered[i]!;
    sellers++;
  }
  return { revenue, byPoor, quality: goods > 0 ? quality / goods : p.honestQuality, sellers };
}
