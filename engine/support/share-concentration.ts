import { defined, type Outcome, undefinedBecause } from "./outcome.ts";

/** How concentrated the shares of one body are in few hands. All but `effectiveHolders` in [0, 1]. */
export interface ShareConcentration {
  /** Share of the largest holder. */
  readonly largest: number;
  /** Share of the ten largest holders together. */
  readonly tenLargest: number;
  /** Share of the largest tenth of the holders, at least one. */
  readonly topTenth: number;
  /** Herfindahl-Hirschman index Σ s², from 1/n to 1. */
  readonly herfindahl: number;
  /** Its inverse: how many equal holders would be as concentrated. */
  readonly effectiveHolders: number;
}

/**
 * Concentration of holdings.
 *
 * @param holdings Of each member, 0 or more; members without any count as members. Shape: [n].
 * @returns Undefined if nobody holds anything.
 * @see S20, S21, K13 (largest member a fifth, ten largest three fifths).
 * @example shareConcentration([2, 1, 1]).value.largest // => 0.5
 * @example shareConcentration([0, 0]) // => { value: null, reason: "empty" }
 */
export function shareConcentration(holdings: ArrayLike<number>): Outcome<ShareConcentration> {
  const descending = Float64Array.from(holdings).sort().reverse();
  let [total, squares] = [0, 0];
  for (const held of descending) {
    total += held;
    squares += held * held;
  }
  if (!(total > 0)) return undefinedBecause("empty");
  const upTo = (count: number): number => descending.subarray(0, count).reduce((sum, held) => sum + held, 0) / total;
  const herfindahl = squares / (total * total);
  return defined({
    largest: upTo(1),
    tenLargest: upTo(10),
    topTenth: upTo(Math.max(1, Math.ceil(0.1 * descending.length))),
    herfindahl,
    effectiveHolders: 1 / herfindahl,
  });
}
