/** What a measure may read of one replicate of an experiment. */
import type { ChunkResult } from "../experiment/chunk.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** Months are counted from 1; month 0 is the end of burn-in. Anything undefined is NaN, which no rule counts. */
export interface Reading {
  /** An outcome of a policy at the end of a month, at the official poverty line where it needs one. */
  at(policy: string, outcome: string, month: number): number;
  /** The same, less the baseline's. */
  change(policy: string, outcome: string, month: number): number;
  /** Mean of the paired change over months, both ends included. */
  meanChange(policy: string, outcome: string, from: number, to: number): number;
  /** A flow's total since the first policy month, yuan. */
  flow(policy: string, name: string): number;
  /** A column that the experiment keeps, at the end of a policy year counted from 1. Shape: [households]. */
  column(policy: string, year: number, name: string): Float64Array;
  /** Households simulated. */
  readonly households: number;
}

/**
 * Opens a replicate for reading.
 *
 * @param scenario What was run; its outcomes name the rows of the series. At one poverty line, without ratios.
 * @param flows Names of all flows, in the model's order.
 * @param columns The columns of households that were kept.
 * @returns Readings that throw a RangeError for a policy, outcome, flow, column or month that was not run.
 */
export function openReading(
  result: ChunkResult,
  scenario: Scenario,
  flows: readonly string[],
  columns: readonly string[] = [],
): Reading {
  const outcomes = scenario.report.outcomes;
  const policies = scenario.policies.map(({ id }) => id);
  const place = (what: string, name: string, names: readonly string[]): number => {
    const found = names.indexOf(name);
    if (found < 0) throw new RangeError(`Reading: no ${what} ${name} in the experiment; it has ${names.join(", ")}.`);
    return found;
  };
  const runOf = (policy: string) => result.runs[place("policy", policy, policies)]!;
  const within = (what: string, at: number, from: number, to: number): void => {
    if (!(Number.isInteger(at) && at >= from && at <= to))
      throw new RangeError(`Reading: expected a ${what} from ${from} to ${to}; got ${at}.`);
  };

  function at(policy: string, outcome: string, month: number): number {
    within("month", month, 0, scenario.months);
    const run = runOf(policy);
    const row = place("outcome", outcome, outcomes);
    return month === 0 ? result.start[row]! : run.series[row * scenario.months + month - 1]!;
  }
  const change = (policy: string, outcome: string, month: number): number =>
    at(policy, outcome, month) - at(policies[0]!, outcome, month);

  return {
    at,
    change,
    households: result.runs[0]!.welfare.length,
    meanChange(policy, outcome, from, to) {
      let sum = 0;
      for (let month = from; month <= to; month++) sum += change(policy, outcome, month);
      return sum / (to - from + 1);
    },
    flow: (policy, name) => runOf(policy).flows[place("flow", name, flows)]!,
    column(policy, year, name) {
      const years = Math.floor(scenario.months / 12);
      within("year", year, 1, years);
      const { households, welfare } = runOf(policy);
      // Every year's picture begins with welfare and its weight.
      const width = 2 + columns.length;
      const first = ((year - 1) * width + 2 + place("column", name, columns)) * welfare.length;
      return households.subarray(first, first + welfare.length);
    },
  };
}
