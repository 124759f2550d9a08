/** The market of border goods: all sellers of the region together decide what a category earns. */
import type { World } from "../../model/world.ts";
import { exp } from "../../support/exp.ts";
import { log } from "../../support/log.ts";
import { inTradeZone } from "../../population/border-trade.ts";
import { categoriesOf, CATEGORIES, crowding, usualSurplus, type Category } from "../../population/goods.ts";
import { RING } from "../../population/households.ts";
import type { BorderTradeOwn } from "./declaration.ts";

/** The market of a month, by category. */
export interface Market {
  readonly categories: readonly Category[];
  /** What residents of the region bring, yuan. Shape: [4]. */
  readonly volume: Float64Array;
  /** Margin at this month's volume, share of value: agreed in advance, and as the market turned out. Shape: [4]. */
  readonly agreed: Float64Array;
  readonly turnedOut: Float64Array;
  /** What a yuan of exempt goods usually earns. */
  readonly usual: number;
}

/**
 * Margins of the month: m_g = m0_g (Q_g/S_g)^(-1/e_g) · shock_g.
 *
 * @param usualVolume What the market takes from others in a month, yuan.
 */
export function marketOf(world: World, usualVolume: number): Market {
  const { villages, blocks, clock, economy } = world;
  const categories = categoriesOf(economy);
  const volume = world.scratch(0, CATEGORIES).fill(0, 0, CATEGORIES);
  const agreed = world.scratch(1, CATEGORIES);
  const turnedOut = world.scratch(2, CATEGORIES);
  for (const { index } of blocks) {
    const at = RING * index + clock.ring;
    const value = villages.pooledValue[at]! + villages.soloValue[at]!;
    if (value > 0) for (let g = 0; g < CATEGORIES; g++) volume[g]! += villages.goods[CATEGORIES * index + g]! * value;
  }
  categories.forEach(({ margin, market, elasticity }, g) => {
    agreed[g] = margin * (usualVolume > 0 ? crowding(volume[g]!, market * usualVolume, elasticity) : 1);
    turnedOut[g] = agreed[g]! * exp(villages.goodsShock[g]!);
  });
  return { categories, volume, agreed, turnedOut, usual: usualSurplus(categories) };
}

/**
 * What a yuan of a village's exempt goods earns over what it cost: margin and the duty not paid.
 *
 * @param margins By category. Shape: [4].
 * @returns Share of value.
 */
export function surplusOf(village: number, margins: Float64Array, { categories }: Market, world: World): number {
  let sum = 0;
  for (let g = 0; g < CATEGORIES; g++)
    sum += world.villages.goods[CATEGORIES * village + g]! * (margins[g]! + categories[g]!.duty);
  return sum;
}

/**
 * Groups choose part of their goods anew: what others sell and what pays, apart from goods chosen on purpose otherwise.
 *
 * target_g ∝ market_g · earned_g · X_g^h, with X the region's goods: the more weight others have, the fewer the
 * categories (M4). Only groups imitate, so the pace is that of their share in the village's trade.
 */
export function imitate(world: World, { p }: BorderTradeOwn, { categories, volume, agreed }: Market): void {
  const { villages, blocks, clock, terms, economy } = world;
  const target = world.scratch(3, CATEGORIES);
  let [whole, all] = [0, 0];
  for (let g = 0; g < CATEGORIES; g++) all += volume[g]!;
  if (!(all > 0)) return;
  for (let g = 0; g < CATEGORIES; g++) {
    const { market, duty } = categories[g]!;
    const followed = volume[g]! > 0 ? exp(p.imitation * log(volume[g]! / all)) : 0;
    target[g] = market * followed * (agreed[g]! + duty);
    whole += target[g]!;
  }
  for (const { index } of blocks) {
    const pooled = villages.pooledValue[RING * index + clock.ring]!;
    if (!(pooled > 0) || !inTradeZone(villages.kmToBorder[index]!, economy)) continue;
    const pace = (p.imitationPace * pooled) / (pooled + villages.soloValue[RING * index + clock.ring]!);
    for (let g = 0; g < CATEGORIES; g++) {
      const at = CATEGORIES * index + g;
      const chosen = terms.differentiation * categories[g]!.market + (1 - terms.differentiation) * (target[g]! / whole);
      villages.goods[at]! += pace * (chosen - villages.goods[at]!);
    }
  }
}

/** The first goods of each village: the market's mix, chosen unevenly. Shares are exponential spacings weighted by the market. */
export function chooseFirstGoods(world: World, purpose: number): void {
  const { villages, blocks, draws, economy } = world;
  const categories = categoriesOf(economy);
  for (const { index } of blocks) {
    let whole = 0;
    for (let g = 0; g < CATEGORIES; g++) {
      // Half of the mix is the market's, half luck: no village starts in one category only.
      const share = categories[g]!.market * (0.5 - 0.5 * log(draws.one(index, purpose, 0, g)));
      villages.goods[CATEGORIES * index + g] = share;
      whole += share;
    }
    for (let g = 0; g < CATEGORIES; g++) villages.goods[CATEGORIES * index + g]! /= whole;
  }
}
