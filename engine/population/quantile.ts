/**
 * The quantile function behind a published grouped distribution: monotone, positive, and with exactly the published
 * mean in every group.
 */
import { exp } from "../support/exp.ts";
import { log } from "../support/log.ts";
import type { LorenzPoint } from "./base.ts";

/** A group of persons between two ranks, with its mean and the values at its ends, relative to the overall mean. */
interface Group {
  readonly from: number;
  readonly to: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

export interface GroupedQuantile {
  readonly groups: readonly Group[];
  /** Value at a rank of persons in (0, 1), relative to the mean. */
  at(rank: number): number;
  /** The group a rank belongs to. */
  groupOf(rank: number): number;
}

/** The poorest person's value relative to the poorest group's mean: no source; keeps the lower tail positive. ASSUMED. */
const LOWEST = 0.45;

/**
 * Reads a quantile function off grouped Lorenz points.
 *
 * Inside a group with ends a < b and mean m the value at t in (0, 1) is a + (b − a) t^(1/μ − 1), μ = (m − a)/(b − a),
 * whose mean is m exactly. Ends lie between neighbouring means, nearer the narrower group. The richest group is a
 * Pareto tail a (1 − t)^(−1/α), α = m/(m − a).
 *
 * @param points Cumulative shares of persons and of consumption, poorest first, ending at (1, 1). At least 2 points.
 * @returns Values relative to the overall mean.
 * @throws RangeError if shares do not rise, or means of neighbouring groups do not.
 * @example groupedQuantile([{ population: 0.5, share: 0.3 }, { population: 1, share: 1 }]).groups.map((group) => group.mean) // => [0.6, 1.4]
 */
export function groupedQuantile(points: readonly LorenzPoint[]): GroupedQuantile {
  const parts = points.map(({ population, share }, k) => {
    const before = points[k - 1] ?? { population: 0, share: 0 };
    return { from: before.population, to: population, mean: (share - before.share) / (population - before.population) };
  });
  parts.forEach(({ from, to, mean }, k) => {
    if (!(to > from && mean > (parts[k - 1]?.mean ?? 0)))
      throw new RangeError(
        `groupedQuantile: group ${k + 1} must be richer than the one before it; got mean ${mean} over ranks ${from} to ${to}.`,
      );
  });
  const end = (k: number): number => {
    const [left, right] = [parts[k]!, parts[k + 1]!];
    const [before, after] = [left.to - left.from, right.to - right.from];
    return (left.mean * after + right.mean * before) / (before + after);
  };
  const groups = parts.map((part, k) => ({
    ...part,
    low: k === 0 ? part.mean * LOWEST : end(k - 1),
    high: k === parts.length - 1 ? Infinity : end(k),
  }));
  const groupOf = (rank: number): number => {
    let k = 0;
    while (k < groups.length - 1 && rank >= groups[k]!.to) k++;
    return k;
  };
  return {
    groups,
    groupOf,
    at(rank) {
      const { from, to, mean, low, high } = groups[groupOf(rank)]!;
      const t = (rank - from) / (to - from);
      if (high === Infinity) return low * exp((-(mean - low) / mean) * log(1 - t));
      const power = (high - mean) / (mean - low);
      return low + (high - low) * exp(power * log(t));
    },
  };
}

/**
 * Moves values of one group so that their weighted mean is the published one exactly, keeping them between the
 * group's ends: first by a common factor, then, if an end is passed, by drawing them towards the mean.
 *
 * @param values Changed in place. Shape: [n], all of one group, in ascending order.
 * @param weights Persons. Shape: [n].
 * @param target Mean to reach, between `low` and `high`.
 */
export function meetMean(
  values: Float64Array,
  weights: ArrayLike<number>,
  target: number,
  low: number,
  high: number,
): void {
  const mean = (): number => {
    let sum = 0;
    let weight = 0;
    for (let i = 0; i < values.length; i++) {
      sum += values[i]! * weights[i]!;
      weight += weights[i]!;
    }
    return sum / weight;
  };
  const factor = target / mean();
  let keep = 1;
  for (let i = 0; i < values.length; i++) {
    values[i] = values[i]! * factor;
    const away = values[i]! - target;
    if (values[i]! > high) keep = Math.min(keep, (high - target) / away);
    if (values[i]! < low) keep = Math.min(keep, (low - target) / away);
  }
  // A little inside the end, so that a value belongs to its own group beyond doubt.
  keep *= 0.999;
  if (keep < 0.999) for (let i = 0; i < values.length; i++) values[i] = target + keep * (values[i]! - target);
}

/** Points a group in which the mean of a widened distribution is taken. */
const GRID = 400;

/**
 * Widens or narrows a distribution: every value to a power, scaled back to the same mean.
 *
 * y' = c y^d, c so that the mean over persons stays 1.
 *
 * @param power d; 1 leaves it as it is.
 */
export function disperse(quantile: GroupedQuantile, power: number): GroupedQuantile {
  if (power === 1) return quantile;
  const raise = (value: number): number => exp(power * log(value));
  const means = quantile.groups.map(({ from, to }) => {
    let sum = 0;
    for (let k = 0; k < GRID; k++) sum += raise(quantile.at(from + ((k + 0.5) / GRID) * (to - from)));
    return sum / GRID;
  });
  const overall = quantile.groups.reduce((sum, { from, to }, k) => sum + means[k]! * (to - from), 0);
  return {
    groupOf: quantile.groupOf,
    groups: quantile.groups.map((group, k) => ({
      ...group,
      mean: means[k]! / overall,
      low: raise(group.low) / overall,
      high: group.high === Infinity ? Infinity : raise(group.high) / overall,
    })),
    at: (rank) => raise(quantile.at(rank)) / overall,
  };
}
