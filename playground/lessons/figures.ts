/** The numbers of a lesson: read from a comparison, held against claims, goals and drawn lines. */
import type { Comparison } from "#engine";
import type { Claim, Figure, Goal, Lesson } from "./lesson.ts";

/** The last month of each year of a run, counted from 0. */
export const yearEnds = (months: number): readonly number[] =>
  Array.from({ length: Math.floor(months / 12) }, (_, year) => 12 * year + 11);

/** The calendar years of a run that begins in January. */
export const yearsOf = ({ start, months }: Pick<Lesson["scenario"], "start" | "months">): readonly string[] =>
  yearEnds(months).map((_, year) => String(Number(start.slice(0, 4)) + year));

/** Values of an outcome under a policy in the last month of each year; null where it is not defined. */
export function yearValues(
  comparison: Comparison,
  series: string,
  policy: string,
  which: "mean" | "low" | "high" = "mean",
): readonly (number | null)[] {
  const path = comparison.policies.find(({ id }) => id === policy)?.path[series];
  return yearEnds(comparison.months).map((at) => path?.[which][at] ?? null);
}

/** A figure as a comparison has it; null where it is not defined. */
export function figureOf(comparison: Comparison, { series, policy: id, at, measure }: Figure): number | null {
  const policy = comparison.policies.find((one) => one.id === id);
  const levelOf = (of: Comparison["policies"][number] | undefined) =>
    at === "end" ? (of?.end[series]?.mean ?? null) : (of?.path[series]?.mean[12 * at - 1] ?? null);
  if (measure === "level") return levelOf(policy);
  if (measure === "ratio") {
    const [level, base] = [levelOf(policy), levelOf(comparison.policies[0])];
    return level === null || !base ? null : level / base;
  }
  const change = policy?.change?.[series];
  if (!change) return null;
  return measure === "change" ? change.mean : change[measure];
}

/** How far a number lies outside its bounds; 0 inside. Not defined counts as infinitely far. */
export function missedBy(value: number | null, { atLeast, atMost }: Pick<Claim | Goal, "atLeast" | "atMost">): number {
  if (value === null) return Infinity;
  return Math.max(0, atLeast === undefined ? 0 : atLeast - value, atMost === undefined ? 0 : value - atMost);
}

/** A goal, what a run reached of it, and by how much it misses. */
export interface Reached {
  readonly goal: Goal;
  readonly value: number | null;
  readonly missed: number;
}

export const reachedOf = (comparison: Comparison, goals: readonly Goal[]): readonly Reached[] =>
  goals.map((goal) => {
    const value = figureOf(comparison, goal);
    return { goal, value, missed: missedBy(value, goal) };
  });

/** How a drawn line lies to the model's. */
export interface Distance {
  /** Mean absolute distance over the years, in the outcome's unit. */
  readonly mean: number;
  /** Years in which the drawn point lies inside the range of 8 of 10 runs. */
  readonly inside: number;
  readonly years: number;
  /** Years in which it lies above, and below, the model's mean. */
  readonly above: number;
  readonly below: number;
  /** Whether the drawn line and the model's go the same way from first to last year; null where either hardly moves. */
  readonly sameWay: boolean | null;
}

/**
 * How far a drawn line is from the model's: no grade, only distances.
 *
 * @param drawn A value a year. Shape: [years].
 * @param scale Height of the axis; less than a fiftieth of it counts as no movement.
 */
export function distanceOf(drawn: readonly number[], comparison: Comparison, lesson: Lesson): Distance {
  const { series, policy, low: bottom, high: top } = lesson.predict;
  const [mean, low, high] = (["mean", "low", "high"] as const).map((which) =>
    yearValues(comparison, series, policy, which),
  ) as [readonly (number | null)[], readonly (number | null)[], readonly (number | null)[]];
  const years = drawn.map((_, year) => year).filter((year) => mean[year] !== null);
  const off = (year: number) => drawn[year]! - mean[year]!;
  const [first, last] = [years[0], years.at(-1)];
  const least = (top - bottom) / 50;
  const moves = (line: readonly (number | null)[]) =>
    first === undefined || last === undefined ? 0 : line[last]! - line[first]!;
  const [drawnMove, modelMove] = [moves(drawn), moves(mean)];
  return {
    mean: years.length === 0 ? 0 : years.reduce((sum, year) => sum + Math.abs(off(year)), 0) / years.length,
    inside: years.filter((year) => drawn[year]! >= low[year]! && drawn[year]! <= high[year]!).length,
    years: years.length,
    above: years.filter((year) => off(year) > 0).length,
    below: years.filter((year) => off(year) < 0).length,
    sameWay: Math.abs(drawnMove) < least || Math.abs(modelMove) < least ? null : drawnMove > 0 === modelMove > 0,
  };
}
