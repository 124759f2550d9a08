import type { Stream } from "../seed.ts";

/** Cells of a Latin hypercube that hold a point. Shape: [dimensions][points]; every row a permutation of 0 … points − 1. */
export type Cells = readonly Int32Array[];

/**
 * How crowded a design is: close pairs count most, so a low figure means that the closest points are far apart and few.
 *
 * φ = Σ d^(−10) over all pairs, d their Euclidean distance in cells: the criterion of Morris and Mitchell with p = 10,
 * before its tenth root, which changes no order.
 *
 * @returns Unitless, above 0 for two points and more; 0 for fewer.
 * @see Morris and Mitchell (1995), Exploratory designs for computational experiments. J. Stat. Planning and Inference 43, 381-402.
 * @example crowding([Int32Array.of(0, 1), Int32Array.of(1, 0)]) // => 0.03125
 */
export function crowding(cells: Cells): number {
  let total = 0;
  for (let i = 0; i < (cells[0]?.length ?? 0); i++) for (let j = 0; j < i; j++) total += nearness(cells, i, j);
  return total;
}

/**
 * Makes a Latin hypercube less crowded: two random points exchange their cells in a random dimension, and keep them if that
 * lowers the criterion.
 *
 * @param cells Changed in place; each dimension stays a permutation.
 * @param exchanges How many are tried; the work of each grows with points times dimensions.
 * @see Morris and Mitchell (1995), whose annealing this simplifies: it never accepts an exchange that makes things worse.
 */
export function spreadOut(cells: Cells, exchanges: number, random: Stream): void {
  const points = cells[0]?.length ?? 0;
  if (points < 3) return;
  for (let tried = 0; tried < exchanges; tried++) {
    const column = cells[random.integer(cells.length)]!;
    const i = random.integer(points);
    const j = (i + 1 + random.integer(points - 1)) % points;
    const before = nearnessOfBoth(cells, i, j);
    exchange(column, i, j);
    if (nearnessOfBoth(cells, i, j) > before) exchange(column, i, j);
  }
}

/** The pairs that an exchange changes; the pair of the two keeps its distance. */
function nearnessOfBoth(cells: Cells, i: number, j: number): number {
  let total = 0;
  for (let other = 0; other < cells[0]!.length; other++)
    if (other !== i && other !== j) total += nearness(cells, i, other) + nearness(cells, j, other);
  return total;
}

function nearness(cells: Cells, i: number, j: number): number {
  let square = 0;
  for (const column of cells) square += (column[i]! - column[j]!) * (column[i]! - column[j]!);
  return 1 / (square * square * square * square * square);
}

function exchange(column: Int32Array, i: number, j: number): void {
  const moved = column[i]!;
  column[i] = column[j]!;
  column[j] = moved;
}
