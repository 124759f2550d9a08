/** What each part of a policy adds to its effect: Shapley shares over replicates, with what is not known yet. */
import { partialShapley } from "../../support/decision/partial-shapley.ts";
import type { Text } from "../../support/quantity.ts";
import { definedColumns } from "../paired-values.ts";
import type { Change, Estimate } from "../estimate.ts";
import { changeOf, estimateOf } from "../spread.ts";
import type { Player } from "./players.ts";

export interface Contribution {
  readonly id: string;
  readonly label: Text;
  readonly levers: readonly string[];
  /** Shapley share of the effect, in the unit of the outcome; an estimate while coalitions are missing. */
  readonly effect: Estimate;
  /** Of the mean effect of all; null if that is zero. */
  readonly ofTotal: number | null;
  /** What it does without the others, and what it adds to all others; null while that was not run. */
  readonly alone: Estimate | null;
  readonly last: Estimate | null;
}

export interface Contributions {
  /** The effect of the whole policy, paired by replicate. */
  readonly total: Change;
  /** In the order of the players; their means add up to that of the total when nothing is missing. */
  readonly parts: readonly Contribution[];
  /** Effect of all together less the sum of each alone; null while one of them was not run. */
  readonly beyondAlone: Estimate | null;
  /** Coalitions there are, and those not run yet as lists of players' ids: the parts are estimates until there are none. */
  readonly coalitions: number;
  readonly missing: readonly (readonly string[])[];
}

/**
 * Shares the effect of all players out among them.
 *
 * @param worths By coalition, the outcome of each replicate; NaN where undefined; an absent coalition was not run.
 *   Replicates are in one order throughout; those in which any known coalition has no value are left out.
 * @param reason Why the outcome is undefined, where it is.
 */
export function contributionsOf(
  players: readonly Player[],
  worths: ReadonlyMap<number, Float64Array>,
  reason?: string,
): Contributions {
  const count = 1 << players.length;
  const all = count - 1;
  const columns = definedColumns([...worths.values()]);
  const valuesOf = (coalition: number): Float64Array | null => {
    const values = worths.get(coalition);
    return values ? Float64Array.from(columns, (replicate) => values[replicate]!) : null;
  };
  const known = Array.from({ length: count }, (_, coalition) => valuesOf(coalition));
  const step = (to: number, from: number): Float64Array | null => {
    const [after, before] = [known[to], known[from]];
    return after && before ? after.map((value, replicate) => value - before[replicate]!) : null;
  };
  const estimate = (values: Float64Array | null): Estimate | null => values && estimateOf(values, reason);
  const shares = columns.map((_, replicate) => partialShapley(known.map((values) => values?.[replicate] ?? NaN)));
  const total = step(all, 0) ?? new Float64Array(0);
  const sum = changeOf(total, reason);
  const single = players.map((_, k) => step(1 << k, 0));
  const parts = players.map(({ id, label, levers }, k): Contribution => {
    const effect = estimateOf(
      Float64Array.from(shares, (share) => share[k]!),
      reason,
    );
    return {
      id,
      label,
      levers,
      effect,
      ofTotal: effect.mean === null || !sum.mean ? null : effect.mean / sum.mean,
      alone: estimate(single[k]!),
      last: estimate(step(all, all ^ (1 << k))),
    };
  });
  return {
    total: sum,
    parts,
    beyondAlone: single.every((values) => values !== null)
      ? estimate(total.map((value, replicate) => single.reduce((rest, values) => rest - values![replicate]!, value)))
      : null,
    coalitions: count,
    missing: known.flatMap((values, coalition) =>
      values ? [] : [players.filter((_, k) => (coalition >> k) & 1).map(({ id }) => id)],
    ),
  };
}
