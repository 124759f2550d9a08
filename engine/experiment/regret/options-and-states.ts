/** An experiment as a choice under uncertainty: what can be chosen, what nobody knows, and what comes of it. */
import type { Experiment, Factor } from "../experiment.ts";
import type { History } from "../history.ts";

/** Something that can be chosen: a policy, with its levers at one place. */
export interface Option {
  /** Position among the scenario's policies. */
  readonly policy: number;
  /** Where its levers are; null for a policy none of whose levers is a factor. */
  readonly unit: readonly number[] | null;
}

/** A state of the world: a replicate (its luck and the parameters drawn in it), with parameters that are factors at one place. */
export interface State {
  readonly replicate: number;
  /** Of a point at which the parameters are as in this state. */
  readonly unit: readonly number[];
}

/** What comes of every option in every state. */
export interface Outlook {
  readonly options: readonly Option[];
  /** Those that all options have met. */
  readonly states: readonly State[];
  /** Shape: [options][states]. */
  readonly results: readonly Float64Array[];
  /** Options left out because a run of theirs failed in one of the states. */
  readonly failed: number;
}

/** Whether a factor is for somebody to choose; otherwise it belongs to the state of the world. */
export const isChosen = ({ target }: Pick<Factor, "target">): boolean => target.kind === "lever";

/**
 * Sorts runs by what was chosen and what came.
 *
 * @param against A policy to subtract, run by run; null for the level. It stays an option, of effect zero.
 */
export function outlookOf(
  { factors }: Pick<Experiment, "factors">,
  { batches, results }: History,
  outcome: string,
  against: number | null,
): Outlook {
  const column = results.outcomes[outcome]!;
  const units = new Map(batches.flatMap(({ points }) => points.map(({ id, unit }) => [id, unit] as const)));
  const place = (unit: readonly number[], of: (factor: Factor) => boolean): string =>
    unit.filter((_, k) => of(factors[k]!)).join();
  const isOf = (policy: number) => (factor: Factor) =>
    factor.target.kind === "lever" && factor.target.policy === policy;

  const subtracted = new Map<string, number>();
  for (let row = 0; row < column.length; row++)
    if (results.policy[row] === against)
      subtracted.set(`${results.point[row]}/${results.replicate[row]}`, column[row]!);

  const states = new Map<string, State>();
  const found = new Map<string, { readonly option: Option; readonly values: Map<string, number> }>();
  for (let row = 0; row < column.length; row++) {
    const [policy, replicate] = [results.policy[row]!, results.replicate[row]!];
    const unit = units.get(results.point[row]!)!;
    const state = `${replicate}/${place(unit, (factor) => !isChosen(factor))}`;
    if (!states.has(state)) states.set(state, { replicate, unit });
    const name = `${policy}/${place(unit, isOf(policy))}`;
    if (!found.has(name))
      found.set(name, { option: { policy, unit: factors.some(isOf(policy)) ? unit : null }, values: new Map() });
    const { values } = found.get(name)!;
    const less = against === null ? 0 : (subtracted.get(`${results.point[row]}/${replicate}`) ?? NaN);
    // Another place of another policy's levers changes nothing for this one: the first run speaks for all.
    if (!values.has(state)) values.set(state, column[row]! - less);
  }

  const all = [...found.values()].sort((a, b) => a.option.policy - b.option.policy);
  const common = [...states.keys()].filter((state) => all.every(({ values }) => values.has(state)));
  const rows = all.map(({ option, values }) => ({
    option,
    results: Float64Array.from(common, (state) => values.get(state)!),
  }));
  const sound = rows.filter((row) => row.results.every((value) => value === value));
  return {
    options: sound.map(({ option }) => option),
    states: common.map((state) => states.get(state)!),
    results: sound.map((row) => row.results),
    failed: all.length - sound.length,
  };
}
