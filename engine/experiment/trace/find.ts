/** Households worth following: those a reader asks for by what they are like. */
import { sortOrder } from "../../support/sort-order.ts";
import { STANDINGS } from "./columns.ts";
import { memberBits } from "./counts.ts";
import type { Traced } from "./trace-of.ts";

/** What one can ask for. */
export const LIKENESSES = ["poorAtStart", "member", "someoneAway", "gainsMost", "losesMost"] as const;
export type Likeness = (typeof LIKENESSES)[number];

const ANY_MEMBER = memberBits("trade") | memberBits("fund") | memberBits("asset") | memberBits("farm");

/**
 * Households like that, the best example first: in their order, or for gains and losses by how much welfare of the last
 * twelve months differs from that under the baseline.
 *
 * @returns Numbers of households, from 0; empty where there is none.
 */
export function householdsLike({ baseline, policy }: Traced, likeness: Likeness): readonly number[] {
  const shown = policy ?? baseline;
  const { households, rows } = shown;
  const last = (rows - 1) * households;
  const all = Array.from({ length: households }, (_, i) => i);
  switch (likeness) {
    case "poorAtStart":
      return all.filter((i) => STANDINGS[shown.standing[i]!] === "poor");
    case "member":
      return all.filter((i) => (shown.states[last + i]! & ANY_MEMBER) !== 0);
    case "someoneAway":
      return all.filter((i) => shown.away[last + i]! > 0);
    case "gainsMost":
    case "losesMost": {
      const sign = likeness === "gainsMost" ? 1 : -1;
      const gains = Float64Array.from(all, (i) => sign * (shown.welfare[last + i]! - baseline.welfare[last + i]!) || 0);
      return [...sortOrder(gains)].reverse().filter((i) => gains[i]! > 0);
    }
  }
}
