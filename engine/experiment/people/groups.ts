/** Groups of households by how they stood when the policies began: the same under every policy of a replicate. */
import { sortOrder } from "../../support/sort-order.ts";

/** Exclusive groups, in this order: village elite first, the others by welfare. */
export const GROUPS = ["poor", "nearPoor", "other", "elite"] as const;
export type Group = (typeof GROUPS)[number];

/** Near poor: from the line up to this many times it. ASSUMED; the World Bank's studies of vulnerability use 1.25 to 2. */
export const NEAR_POOR = 1.5;
export const FIFTHS = 5;
/** Of a household that nobody lived in during the twelve months before. */
export const NO_GROUP = 255;

/** What is known of households when the policies begin. Shape of each: [households]. */
export interface Start {
  readonly welfare: Float64Array;
  readonly weights: Float64Array;
  readonly elite: Uint8Array;
}

/**
 * The group of each household.
 *
 * @param line Poverty line, base-year yuan per person and year.
 * @returns Places in `GROUPS`; 255 for a household without welfare. Shape: [households].
 * @example Array.from(groupsOf({ welfare: Float64Array.of(1, 2.5, 9, 1), weights: Float64Array.of(1, 1, 1, 1), elite: Uint8Array.of(0, 0, 0, 1) }, 2)) // => [0, 1, 2, 3]
 */
export function groupsOf({ welfare, weights, elite }: Start, line: number): Uint8Array {
  return Uint8Array.from(welfare, (value, i) => {
    if (!(weights[i]! > 0)) return NO_GROUP;
    if (elite[i] === 1) return GROUPS.indexOf("elite");
    return GROUPS.indexOf(value < line ? "poor" : value < NEAR_POOR * line ? "nearPoor" : "other");
  });
}

/**
 * The fifth of persons each household stands in, poorest first; by the middle of its persons' ranks.
 *
 * @returns 0 to 4; 255 for a household without welfare. Shape: [households].
 * @example Array.from(fifthsOf({ welfare: Float64Array.of(5, 1, 3, 2, 4), weights: Float64Array.of(1, 1, 1, 1, 1) })) // => [4, 0, 2, 1, 3]
 */
export function fifthsOf({ welfare, weights }: Pick<Start, "welfare" | "weights">): Uint8Array {
  const fifths = new Uint8Array(welfare.length).fill(NO_GROUP);
  const present = Uint32Array.from([...weights.keys()].filter((i) => weights[i]! > 0));
  const order = sortOrder(Float64Array.from(present, (i) => welfare[i]!));
  const all = present.reduce((sum, i) => sum + weights[i]!, 0);
  let below = 0;
  for (const k of order) {
    const i = present[k]!;
    fifths[i] = Math.min(FIFTHS - 1, Math.floor((FIFTHS * (below + weights[i]! / 2)) / all));
    below += weights[i]!;
  }
  return fifths;
}
