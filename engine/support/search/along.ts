import type { Stream } from "../seed.ts";
import { type Coordinate, settle } from "./coordinate.ts";

/** Share of the coordinates that move together, as Storn and Price recommend for coordinates that depend on each other. */
const TOGETHER = 0.9;

/**
 * A child that leaves one of the best along the line through two others: where good candidates lie along a limit, as
 * mixes that use up a budget do, so does the child.
 *
 * Differential evolution: child = a + F (b − c), F uniform in [1/2, 1], cut off at the bounds; parts without order are
 * taken over from b.
 *
 * @param best Coordinates of the best candidates, at least one. Shape: [candidates][coordinates].
 * @param draws The only source of chance.
 * @returns Settled coordinates. Shape: [coordinates].
 * @see Storn and Price (1997), Differential evolution. Journal of Global Optimization 11, 341-359; F drawn anew each time after Das, Konar and Chakraborty (2005), GECCO, 991-998.
 */
export function childAlong(
  best: readonly (readonly number[])[],
  coordinates: readonly Coordinate[],
  draws: Stream,
): number[] {
  const any = (): readonly number[] => best[draws.integer(best.length)]!;
  const [a, b, c] = [any(), any(), any()];
  const factor = 0.5 + draws.uniform() / 2;
  return coordinates.map((coordinate, k) => {
    if (draws.uniform() >= TOGETHER) return a[k]!;
    if (!coordinate.ordered) return b[k]!;
    const moved = Math.max(0, Math.min(1, a[k]! + factor * (b[k]! - c[k]!)));
    return moved === coordinate.home ? moved : settle(coordinate, moved);
  });
}
