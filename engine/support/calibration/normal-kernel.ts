import { exp } from "../exp.ts";
import { inverseNormal } from "../inverse-normal.ts";
import type { Stream } from "../seed.ts";
import { sum } from "../statistics.ts";

/**
 * Density of a normal distribution in several dimensions.
 *
 * exp(−|L⁻¹(x − m)|²/2) / (√(2π)ᵈ Π Lᵢᵢ), L the lower triangular root of the covariance.
 *
 * @param point x. Shape: [d].
 * @param centre m. Shape: [d].
 * @param lower L, see `cholesky`. Shape: [d][d].
 * @returns Per unit of volume, from 0.
 * @example normalDensity([0, 0], [0, 0], [[1, 0], [0, 1]]) // => 0.15915494309189532
 * @example normalDensity([1], [0], [[2]]) // => 0.17603266338214973
 */
export function normalDensity(
  point: readonly number[],
  centre: readonly number[],
  lower: readonly (readonly number[])[],
): number {
  const steps: number[] = [];
  let squares = 0;
  let scale = 1;
  for (let row = 0; row < point.length; row++) {
    let rest = point[row]! - centre[row]!;
    for (let k = 0; k < row; k++) rest -= lower[row]![k]! * steps[k]!;
    const step = rest / lower[row]![row]!;
    steps.push(step);
    squares += step * step;
    scale *= lower[row]![row]! * ROOT_OF_TWO_PI;
  }
  return exp(-squares / 2) / scale;
}

/**
 * A point of the same distribution: m + L z, z independent standard normal.
 *
 * @param luck Gives d numbers.
 * @returns Shape: [d].
 */
export function normalPoint(
  centre: readonly number[],
  lower: readonly (readonly number[])[],
  luck: Pick<Stream, "uniform">,
): number[] {
  const steps = centre.map(() => standardNormal(luck));
  return centre.map((middle, row) => middle + sum(steps.slice(0, row + 1).map((step, k) => lower[row]![k]! * step)));
}

/**
 * A standard normal number: one uniform of 32 bits, moved to the middle of its step so that it is never 0.
 *
 * @example standardNormal({ uniform: () => 0.5 }) > 0 // => true
 */
export const standardNormal = (luck: Pick<Stream, "uniform">): number => inverseNormal(luck.uniform() + HALF_STEP);

const ROOT_OF_TWO_PI = 2.5066282746310007;
const HALF_STEP = 1 / 8589934592;
