/** Who is in a household and what it has: size, rank, dependants, schooling, land, capital. */
import { exp } from "../support/exp.ts";
import { inverseNormal } from "../support/inverse-normal.ts";
import { uniform, type Key } from "../support/random.ts";
import type { Base } from "./base.ts";
import type { EconomyValues } from "./economy.ts";
import type { Households } from "./households.ts";
import { populationPurposes as purposes } from "./purposes.ts";

/** Share of children among dependants: no source. ASSUMED. */
export const CHILD_SHARE = 0.55;

/** Years at school of a worker by level: none, primary, junior, senior, college. */
const SCHOOL_YEARS = [1, 6, 9, 12, 15];

/**
 * Order of rows by a key, ties by row: the same order on every engine.
 *
 * @param keys Shape: [n].
 * @returns Rows in ascending order of their key. Shape: [n].
 * @example Array.from(orderOf(Float64Array.of(3, 1, 2))) // => [1, 2, 0]
 */
export function orderOf(keys: Float64Array): Int32Array {
  const order = Int32Array.from(keys, (_, row) => row);
  return order.sort((a, b) => keys[a]! - keys[b]! || a - b);
}

/** Gives households their sizes: the published shares to the nearest household, in a random order of rows. */
export function drawSizes(households: Households, count: number, base: Base, key: Key): void {
  const luck = Float64Array.from({ length: count }, (_, i) => uniform(key, purposes.size, i, 0));
  const order = orderOf(luck);
  let at = 0;
  let cumulative = 0;
  base.sizeShares.forEach((share, k) => {
    cumulative += share;
    const until = k === base.sizeShares.length - 1 ? count : Math.round(cumulative * count);
    for (; at < until; at++) households.size[order[at]!] = k + 1;
  });
}

/**
 * Ranks of persons, stratified: households in the order of a latent rank that depends on size and village, each placed
 * at u = (persons before it + U × its size) / all persons.
 *
 * @returns Rank of each household in (0, 1). Shape: [count].
 */
export function drawRanks(households: Households, count: number, economy: EconomyValues, key: Key): Float64Array {
  const { size, village } = households;
  const sizeOrder = orderOf(
    Float64Array.from({ length: count }, (_, i) => size[i]! + uniform(key, purposes.rank, i, 0)),
  );
  const sizeScore = new Float64Array(count);
  sizeOrder.forEach((row, position) => (sizeScore[row] = inverseNormal((position + 0.5) / count)));
  const own = Math.sqrt(Math.max(0, 1 - economy.sizeRank * economy.sizeRank - economy.villageShare));
  const latent = Float64Array.from(
    { length: count },
    (_, i) =>
      economy.sizeRank * sizeScore[i]! +
      Math.sqrt(economy.villageShare) * inverseNormal(uniform(key, purposes.village, village[i]!, 0)) +
      own * inverseNormal(uniform(key, purposes.rank, i, 0, 1)),
  );
  const ranks = new Float64Array(count);
  const persons = size.subarray(0, count).reduce((sum, members) => sum + members, 0);
  let before = 0;
  for (const row of orderOf(latent)) {
    ranks[row] = (before + uniform(key, purposes.stratum, row, 0) * size[row]!) / persons;
    before += size[row]!;
  }
  return ranks;
}

/** Gives households dependants, schooling, land and capital, which follow the rank by a Gaussian copula (K4). */
export function drawEndowments(
  households: Households,
  ranks: Float64Array,
  base: Base,
  economy: EconomyValues,
  key: Key,
): void {
  const thresholds: number[] = [];
  base.schoolingShares.reduce((sum, share) => (thresholds.push(sum + share), sum + share), 0);
  for (let i = 0; i < ranks.length; i++) {
    const score = inverseNormal(ranks[i]!);
    const follows = (correlation: number, purpose: number, index = 0): number =>
      correlation * score +
      Math.sqrt(1 - correlation * correlation) * inverseNormal(uniform(key, purpose, i, 0, index));

    // The first member can work; each further one is a dependant with a chance that falls with the rank.
    const chance = economy.dependants + economy.dependantsSlope * (0.5 - ranks[i]!);
    for (let member = 1; member < households.size[i]!; member++) {
      const luck = uniform(key, purposes.dependants, i, 0, member);
      if (luck < chance * CHILD_SHARE) households.children[i]!++;
      else if (luck < chance) households.elders[i]!++;
    }
    households.workers[i] = households.size[i]! - households.children[i]! - households.elders[i]!;

    const school = follows(economy.schoolingRank, purposes.schooling);
    let level = 0;
    while (level < 4 && school > inverseNormal(Math.min(0.9999, thresholds[level]!))) level++;
    households.schooling[i] = SCHOOL_YEARS[level]!;

    const landSigma = economy.landSigma;
    households.land[i] =
      base.meanLand * exp(landSigma * follows(economy.landRank, purposes.land) - (landSigma * landSigma) / 2);
    const capitalSigma = economy.capitalSigma;
    households.capital[i] =
      economy.capitalMean *
      exp(capitalSigma * follows(economy.capitalRank, purposes.land, 1) - (capitalSigma * capitalSigma) / 2);
  }
}
