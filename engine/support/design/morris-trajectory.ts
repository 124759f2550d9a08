import type { Stream } from "../seed.ts";
import { shuffled } from "./shuffle.ts";

/**
 * One walk through a grid of levels that changes every factor once, in random order: from what each step changes, the effect
 * of its factor can be read.
 *
 * Levels 0, 1/(p − 1), …, 1; a step is Δ = p / (2 (p − 1)), half the grid. From the lower half it can only go up, from the
 * upper half only down, so a random start decides all directions, each as likely as the other: the distribution of
 * Morris's random matrices.
 *
 * @param factors At least 1.
 * @param levels p of each factor, even, at least 2.
 * @param random Where the start and the order come from.
 * @returns Coordinates in [0, 1]. Shape: [factors + 1][factors].
 * @throws RangeError for factors or levels that are not such whole numbers.
 * @see Morris (1991), Factorial sampling plans for preliminary computational experiments. Technometrics 33, 161-174.
 * @example morrisTrajectory(3, 4, stream("walk")).length // => 4
 */
export function morrisTrajectory(factors: number, levels: number, random: Stream): number[][] {
  if (!(factors >= 1 && Number.isInteger(factors)))
    throw new RangeError(`morrisTrajectory: expected factors to be a whole number from 1; got ${factors}.`);
  if (!(levels >= 2 && levels % 2 === 0))
    throw new RangeError(`morrisTrajectory: expected an even number of levels, at least 2; got ${levels}.`);
  const place = Array.from({ length: factors }, () => random.integer(levels));
  const point = (): number[] => place.map((level) => level / (levels - 1));
  const walk = [point()];
  for (const factor of shuffled(factors, random)) {
    const level = place[factor]!;
    place[factor] = level < levels / 2 ? level + levels / 2 : level - levels / 2;
    walk.push(point());
  }
  return walk;
}
