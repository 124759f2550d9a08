import { latinHypercube } from "../../support/design/latin-hypercube.ts";
import { stream } from "../../support/seed.ts";
import type { Experiment } from "../experiment.ts";
import { coordinatesOf, leverOf, settled } from "./rest.ts";

/**
 * Where a search begins: nothing moved; each lever alone at several settings, so that the best single lever is always
 * among the candidates; and mixes spread over the whole cube.
 *
 * A lever alone: every listed level; of a range, numbers at equal distances. A lever with several factors (fields of a
 * record): as many points as these would be, spread over its own fields.
 *
 * @returns Coordinates, no two alike. Shape: [points][factors].
 */
export function startOf(experiment: Experiment): readonly (readonly number[])[] {
  const { factors, method } = experiment;
  const { population, singles } = method.settings;
  const phrase = `${method.seed}/optimise/start`;
  const coordinates = coordinatesOf(experiment);
  const rest = coordinates.map(({ home }) => home);
  const steps = (k: number): readonly number[] => {
    const { parts, ordered } = coordinates[k]!;
    const count = ordered ? Math.min(parts - 1, singles!) : parts - 1;
    return Array.from({ length: count + 1 }, (_, step) => (count === 0 ? 0 : step / count));
  };
  const alone = [...new Set(factors.map(leverOf))].flatMap((lever) => {
    const own = [...factors.keys()].filter((k) => leverOf(factors[k]!) === lever);
    if (own.length === 1) return steps(own[0]!).map((at) => moved(rest, own, [at]));
    const count = own.reduce((total, k) => total + steps(k).length, 0);
    return latinHypercube(count, own.length, stream(`${phrase}/${lever}`)).map((at) => moved(rest, own, at));
  });
  const spread = latinHypercube(population!, factors.length, stream(phrase));
  const all = [rest, ...alone, ...spread].map((unit) => settled(coordinates, unit));
  return [...new Map(all.map((unit) => [unit.join(), unit])).values()];
}

/** A place with some coordinates changed. */
const moved = (unit: readonly number[], which: readonly number[], to: readonly number[]): readonly number[] =>
  unit.map((at, k) => (which.includes(k) ? to[which.indexOf(k)]! : at));
