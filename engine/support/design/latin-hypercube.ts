import type { Stream } from "../seed.ts";
import { spreadOut } from "./maximin-exchange.ts";
import { shuffled } from "./shuffle.ts";

/**
 * A Latin hypercube: each of n equal parts of every coordinate holds exactly one of n points.
 *
 * x = (cell + u) / n, cells a random permutation a coordinate, u uniform. Cells are then exchanged so that close points move
 * apart (see `spreadOut`); where a point lies within its cell stays a matter of chance.
 *
 * @param size Points, at least 1.
 * @param dimensions At least 1.
 * @param random Where permutations, exchanges and places within cells come from.
 * @param exchanges How many are tried; 0 leaves the random design.
 * @returns Coordinates in (0, 1). Shape: [size][dimensions].
 * @throws RangeError for a size, dimensions or exchanges that are not such whole numbers.
 * @see McKay, Beckman and Conover (1979), A comparison of three methods for selecting values of input variables. Technometrics 21, 239-245.
 * @example latinHypercube(4, 2, stream("design")).map(([x]) => Math.floor(4 * x)).sort() // => [0, 1, 2, 3]
 */
export function latinHypercube(size: number, dimensions: number, random: Stream, exchanges = 0): number[][] {
  for (const [name, value, least] of [
    ["size", size, 1],
    ["dimensions", dimensions, 1],
    ["exchanges", exchanges, 0],
  ] as const)
    if (!(value >= least && Number.isInteger(value)))
      throw new RangeError(`latinHypercube: expected ${name} to be a whole number from ${least}; got ${value}.`);
  const cells = Array.from({ length: dimensions }, () => shuffled(size, random));
  spreadOut(cells, exchanges, random);
  // Half a step of the generator is added: a point on the border of two cells might be rounded into the wrong one.
  return Array.from({ length: size }, (_, point) =>
    cells.map((column) => (column[point]! + random.uniform() + HALF_A_STEP) / size),
  );
}

const HALF_A_STEP = 0.5 / 4294967296;
