/** Where levers rest: what a mix leaves alone, and so which mixes use a single lever. */
import { levers } from "../../levers/index.ts";
import { bases } from "../../population/bases/index.ts";
import { type Coordinate, settle } from "../../support/search/coordinate.ts";
import type { Point } from "../batch.ts";
import type { Experiment, Factor, FactorTarget } from "../experiment.ts";
import { countOf, middleOf } from "../factor.ts";

type Lever = Extract<FactorTarget, { kind: "lever" }>;

/** The lever that a factor of a search sets; the method's check made sure that it sets one. */
export const leverOf = ({ target }: Pick<Factor, "target">): string => (target as Lever).lever;

/**
 * The number that a factor's lever has if nobody touches it: the policy's own setting, else the base population's
 * status quo, else the lever's neutral value; 0 if none of them is one number.
 */
function inForce({ scenario }: Pick<Experiment, "scenario">, { policy, lever, field }: Lever): number {
  const known: unknown[] = [
    scenario.policies[policy]?.settings[lever],
    bases[scenario.population.base]?.statusQuo[lever],
    levers.find(({ name }) => name === lever)?.neutral,
  ];
  const numbers = known
    .map((setting) => (field === null ? setting : (setting as Readonly<Record<string, unknown>> | undefined)?.[field]))
    .filter((value) => typeof value === "number");
  return numbers[0] ?? 0;
}

/**
 * The coordinate at which a factor leaves the status quo alone, or comes nearest to it.
 *
 * Listed levels: the one without a value, else the number nearest to the one in force, else the first. Ranges: the
 * number in force, or the end nearest to it.
 */
export function restOf(experiment: Pick<Experiment, "scenario">, factor: Factor): number {
  const { target, range, levels } = factor;
  const force = inForce(experiment, target as Lever);
  if (levels) {
    const distance = levels.map(({ value }) =>
      value === null ? -1 : typeof value === "number" ? Math.abs(value - force) : Infinity,
    );
    return middleOf(distance.indexOf(Math.min(...distance)), levels.length);
  }
  const { low, high, whole } = range!;
  const nearest = Math.max(low, Math.min(high, force));
  if (whole) return middleOf(Math.floor(nearest + 0.5) - low, countOf(factor));
  return high > low ? (nearest - low) / (high - low) : 0;
}

/** The factors as directions of a search. */
export const coordinatesOf = (experiment: Experiment): readonly Coordinate[] =>
  experiment.factors.map((factor) => ({
    parts: countOf(factor),
    ordered: factor.levels === null,
    home: restOf(experiment, factor),
  }));

/** The point of a search at a place of the unit cube: what means the same has the same coordinates. */
export const settled = (coordinates: readonly Coordinate[], unit: readonly number[]): readonly number[] =>
  coordinates.map((coordinate, k) => (unit[k] === coordinate.home ? unit[k] : settle(coordinate, unit[k]!)));

/** Names of the levers that a mix moves away from where they rest, in the order of the factors. */
export function leversMoved(
  { factors }: Pick<Experiment, "factors">,
  coordinates: readonly Coordinate[],
  { unit }: Pick<Point, "unit">,
): readonly string[] {
  return [...new Set(factors.filter((_, k) => unit[k] !== coordinates[k]!.home).map(leverOf))];
}
