import type { Stream } from "../seed.ts";
import { type Coordinate, settle } from "./coordinate.ts";
import { cross } from "./crossover.ts";
import { fitter, type Ranked } from "./fittest.ts";
import { mutate } from "./mutation.ts";

/** As in the experiments of Deb et al. (2002), section V: η = 20 for both, crossover of 9 pairs in 10. */
const INDEX = 20;
const CROSSED = 0.9;

/** A candidate that may become a parent. */
export interface Parent extends Ranked {
  /** Shape: [coordinates]. */
  readonly unit: readonly number[];
}

/**
 * Two children of two parents, each parent the fitter of two drawn at random.
 *
 * Numbers are crossed as numbers, parts without order are handed on whole. Each coordinate of a child mutates with
 * probability 1/coordinates: half of the time back to its home, because in many good mixes most levers rest, else to a
 * number nearby or to any part.
 *
 * @param parents At least one.
 * @param draws The only source of chance: the same stream, the same children.
 * @returns Settled coordinates. Shape: [2][coordinates].
 */
export function childrenOf(
  parents: readonly Parent[],
  coordinates: readonly Coordinate[],
  draws: Stream,
): readonly [number[], number[]] {
  const parent = (): readonly number[] => {
    const [one, other] = [parents[draws.integer(parents.length)]!, parents[draws.integer(parents.length)]!];
    return (fitter(other, one) ? other : one).unit;
  };
  const [first, second] = [[...parent()], [...parent()]];
  if (draws.uniform() < CROSSED)
    coordinates.forEach(({ ordered }, k) => {
      if (draws.uniform() < 0.5) return;
      const [one, other] = [first[k]!, second[k]!];
      const pair = ordered ? cross(one, other, draws.uniform(), INDEX) : [one, other];
      [first[k], second[k]] = draws.uniform() < 0.5 ? [pair[0]!, pair[1]!] : [pair[1]!, pair[0]!];
    });
  const mutated = (unit: number, { parts, ordered, home }: Coordinate): number => {
    if (draws.uniform() * coordinates.length >= 1) return unit;
    if (draws.uniform() < 0.5) return home;
    return ordered ? mutate(unit, draws.uniform(), INDEX) : (draws.integer(parts) + 0.5) / parts;
  };
  const finish = (child: readonly number[]): number[] =>
    child.map((unit, k) => {
      const coordinate = coordinates[k]!;
      const moved = mutated(unit, coordinate);
      // The home need not be a thousandth; settling it would lose it.
      return moved === coordinate.home ? moved : settle(coordinate, moved);
    });
  return [finish(first), finish(second)];
}
