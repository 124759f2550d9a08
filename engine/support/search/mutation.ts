import { pow } from "../pow.ts";

/**
 * A coordinate moved a little, seldom far.
 *
 * Polynomial mutation within [0, 1]: x + δ, P(δ) ∝ (1 − |δ|)^η, cut off at the bounds.
 *
 * @param unit In [0, 1].
 * @param uniform Random number in [0, 1); below one half it moves down, above it up.
 * @param index Distribution index η from 0: the larger, the smaller the moves.
 * @returns In [0, 1].
 * @see Deb and Goyal (1996), A combined genetic adaptive search (GeneAS) for engineering design. Computer Science and Informatics 26, 30-45.
 * @example mutate(0.25, 0.5, 20) // => 0.25
 * @example mutate(0.25, 0, 20) // => 0
 */
export function mutate(unit: number, uniform: number, index: number): number {
  const power = index + 1;
  const moved =
    uniform < 0.5
      ? unit - 1 + pow(2 * uniform + (1 - 2 * uniform) * pow(1 - unit, power), 1 / power)
      : unit + 1 - pow(2 - 2 * uniform + (2 * uniform - 1) * pow(unit, power), 1 / power);
  return Math.max(0, Math.min(1, moved));
}
