/** Categories of border goods: what a yuan of each earns when many sell the same. */
import { exp } from "../support/exp.ts";
import { log } from "../support/log.ts";
import type { EconomyValues } from "./economy.ts";

/** Categories in the order of every array of four. */
export const GOODS = ["nuts", "aquatic", "grain", "timber"] as const;

/** Number of categories: the width of columns by category. */
export const CATEGORIES = GOODS.length;

/** One category's figures. */
export interface Category {
  /** Margin of a duty-paying importer at usual volumes, share of value. */
  readonly margin: number;
  /** Duty and import tax, share of value. */
  readonly duty: number;
  /** Volume elasticity: the margin falls as volume^(−1/e). */
  readonly elasticity: number;
  /** Share of the market, all categories adding up to 1. */
  readonly market: number;
}

/** The categories' figures, in the order of `GOODS`. */
export function categoriesOf(economy: EconomyValues): readonly Category[] {
  const whole = GOODS.reduce((sum, name) => sum + economy[`${name}Market`], 0);
  return GOODS.map((name) => ({
    margin: economy[`${name}Margin`],
    duty: economy[`${name}Duty`],
    elasticity: economy[`${name}Elasticity`],
    market: economy[`${name}Market`] / whole,
  }));
}

/**
 * Factor on a margin when the residents of a region bring so much to a market that others already serve.
 *
 * (Q/S)^(−1/e), with Q = S + what residents bring: all sellers of the region together crowd each other (M4).
 *
 * @param volume What residents bring in a month, yuan, 0 or more.
 * @param usual What the market takes from others in a month, S, yuan, above 0.
 * @param elasticity e, above 0.
 * @returns In (0, 1]; 1 where residents bring nothing.
 * @example crowding(0, 1000, 3) // => 1
 * @example crowding(1000, 1000, 1) // => 0.5
 */
export const crowding = (volume: number, usual: number, elasticity: number): number =>
  volume > 0 ? exp(-log(1 + volume / usual) / elasticity) : 1;

/**
 * What a yuan of exempt goods earns at usual volumes, over what it cost: margin and the duty not paid, in the market's mix.
 *
 * @returns Share of value.
 */
export const usualSurplus = (categories: readonly Category[]): number =>
  categories.reduce((sum, { margin, duty, market }) => sum + market * (margin + duty), 0);

/**
 * Concentration of goods: Herfindahl index of shares by category.
 *
 * @param shares Shares by category, adding up to 1; several portfolios may stand one after the other. Shape: [rows × 4].
 * @param row Which of them.
 * @returns In [0.25, 1] for shares that add up to 1; 0 for none.
 * @example concentrationOf(Float64Array.of(0.25, 0.25, 0.25, 0.25)) // => 0.25
 * @example concentrationOf(Float64Array.of(0, 1, 0, 0)) // => 1
 */
export function concentrationOf(shares: Float64Array, row = 0): number {
  let sum = 0;
  for (let g = CATEGORIES * row; g < CATEGORIES * (row + 1); g++) sum += shares[g]! * shares[g]!;
  return sum;
}
