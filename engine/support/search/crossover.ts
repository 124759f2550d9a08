import { pow } from "../pow.ts";

/**
 * One coordinate of two children, near those of two parents: the farther apart the parents, the farther the children may lie.
 *
 * Simulated binary crossover within [0, 1]: children (a + b ∓ β (b − a))/2, with P(β) ∝ β^η inside the parents and
 * β^−(η+2) outside, cut off at the bounds.
 *
 * @param one Of a parent, in [0, 1]. @param other Of the other parent, in [0, 1].
 * @param uniform Random number in [0, 1).
 * @param index Distribution index η from 0: the larger, the closer to the parents.
 * @returns The lower child, then the upper; both in [0, 1].
 * @see Deb and Agrawal (1995), Simulated binary crossover for continuous search space. Complex Systems 9, 115-148.
 * @example cross(0.5, 0.5, 0.9, 20) // => [0.5, 0.5]
 * @example cross(0.25, 0.75, 0, 20) // => [0.5, 0.5]
 */
export function cross(one: number, other: number, uniform: number, index: number): readonly [number, number] {
  const [low, high] = one < other ? [one, other] : [other, one];
  const gap = high - low;
  // Parents this close have no children between them that could be told apart.
  if (gap < 1e-9) return [low, high];
  const spread = (room: number): number => {
    const alpha = 2 - pow(1 + (2 * room) / gap, -(index + 1));
    const scaled = uniform * alpha;
    return pow(scaled <= 1 ? scaled : 1 / (2 - scaled), 1 / (index + 1));
  };
  const inside = (unit: number): number => Math.max(0, Math.min(1, unit));
  return [inside((low + high - spread(low) * gap) / 2), inside((low + high + spread(1 - high) * gap) / 2)];
}
