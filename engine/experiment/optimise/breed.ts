import { type Coordinate, settle } from "../../support/search/coordinate.ts";
import { childAlong } from "../../support/search/along.ts";
import { fittest } from "../../support/search/fittest.ts";
import { childrenOf, type Parent } from "../../support/search/offspring.ts";
import { stream } from "../../support/seed.ts";
import type { Point } from "../batch.ts";
import type { Experiment } from "../experiment.ts";
import { type Assessment, byLoss, isAllowed } from "./assess.ts";
import { coordinatesOf, leverOf, leversMoved } from "./rest.ts";

/** Pairs tried for each child wanted: a small space is used up sooner or later. ASSUMED. */
const TRIES = 20;

/** Children of a generation, at most, between the best single lever and its nearest settings. */
export const BETWEEN_SINGLES = 2;

/**
 * The next generation of a search. Half of the children come from the fittest of all candidates so far (NSGA-II keeps
 * the fittest of the last two generations: here nothing is forgotten, all having met the same luck), half move along
 * lines through the best by effect, which a budget lines up. Beside them, the best single lever is tried between its
 * own setting and the nearest ones tried, so that mixes are compared with a good one.
 *
 * @param tried All points so far.
 * @param assessed What is known of them, without those that failed.
 * @param generation From 1; names the random numbers.
 * @returns Coordinates that were not tried yet; empty if there is nothing left to try. Shape: [points][factors].
 */
export function breed(
  experiment: Experiment,
  tried: readonly Point[],
  assessed: readonly Assessment[],
  generation: number,
): readonly (readonly number[])[] {
  if (assessed.length === 0) return [];
  const { population } = experiment.method.settings;
  const coordinates = coordinatesOf(experiment);
  const byFront = fittest(assessed, population!).map((ranked): Parent => ({
    ...ranked,
    unit: assessed[ranked.position]!.point.unit,
  }));
  const byEffect = [...assessed]
    .sort(byLoss)
    .slice(0, population! / 2)
    .map(({ point: { unit } }) => unit);
  const known = new Set(tried.map(({ unit }) => unit.join()));
  const born: (readonly number[])[] = [];
  let full = Infinity;
  const add = (unit: readonly number[]): void => {
    if (known.has(unit.join()) || born.length === full) return;
    known.add(unit.join());
    born.push(unit);
  };
  betweenSingles(experiment, coordinates, assessed).forEach(add);
  full = born.length + population!;
  const draws = stream(`${experiment.method.seed}/optimise/generation-${generation}`);
  const along = (): readonly number[][] => [0, 1].map(() => childAlong(byEffect, coordinates, draws));
  for (let tries = 0; born.length < full && tries < TRIES * population!; tries++)
    for (const child of tries % 2 === 0 ? childrenOf(byFront, coordinates, draws) : along()) add(child);
  return born;
}

/** The best single lever within the budget, half-way to the nearest settings of it that were tried, on either side. */
function betweenSingles(
  experiment: Experiment,
  coordinates: readonly Coordinate[],
  assessed: readonly Assessment[],
): readonly (readonly number[])[] {
  const best = assessed
    .filter((one) => isAllowed(one) && leversMoved(experiment, coordinates, one.point).length === 1)
    .sort(byLoss)[0];
  if (!best) return [];
  const [lever] = leversMoved(experiment, coordinates, best.point);
  const own = [...experiment.factors.keys()].filter((k) => leverOf(experiment.factors[k]!) === lever);
  const k = own[0]!;
  if (own.length > 1 || !coordinates[k]!.ordered) return [];
  const { unit } = best.point;
  const settings = assessed
    .map(({ point }) => point)
    .filter((point) => point.unit.every((at, other) => other === k || at === coordinates[other]!.home))
    .map((point) => point.unit[k]!);
  const below = Math.max(...settings.filter((at) => at < unit[k]!));
  const above = Math.min(...settings.filter((at) => at > unit[k]!));
  return [below, above]
    .filter((at) => Math.abs(at) < Infinity)
    .map((at) => unit.map((own, other) => (other === k ? settle(coordinates[k]!, (own + at) / 2) : own)));
}
