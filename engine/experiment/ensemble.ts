/**
 * The runs of a scenario as they come in, from any port in any order, reduced in ascending order of replicates: the
 * same bits whatever arrived first. Monthly values are kept; households are reduced to a few numbers each.
 */
import type { ChunkResult, RunResult } from "./chunk.ts";
import { profilesOf } from "./people/profile.ts";
import { addPoor, openPoorCounts, type PoorCounts } from "./people/vulnerability.ts";
import { addPaired, openPaired, type PairedChanges } from "./paired.ts";

/** What is kept of one run. */
export type KeptRun = Pick<RunResult, "series" | "reasons" | "flowsOfYear">;

export interface Ensemble {
  /** Replicates reduced so far, ascending. Shape: [replicates]. */
  readonly replicates: readonly number[];
  /** Their runs. Shape: [policies][replicates]. */
  readonly runs: readonly (readonly KeptRun[])[];
  /** Households' changes against the first policy; null for that policy itself and before the first replicate. */
  readonly paired: readonly (PairedChanges | null)[];
  /** Sums of every flow's total over replicates, yuan. Shape: [policies][flows]. */
  readonly flows: readonly Float64Array[];
  /** What is kept of their households, laid out as `people/layout.ts` says; empty without a poverty line. Shape: [policies][replicates]. */
  readonly profiles: readonly (readonly Float64Array[])[];
  /** In how many replicates each household was poor; null without a poverty line and before the first replicate. */
  readonly poor: readonly (PoorCounts | null)[];
  /** Registered members of all households, by replicate. Shape: [replicates]. */
  readonly persons: readonly number[];
  /** Takes a replicate's runs. Throws a RangeError for a replicate that is not expected, or comes twice. */
  add(result: ChunkResult): void;
  /** Says that a replicate will not come (it failed, or was not begun), so that later ones need not wait for it. */
  skip(replicate: number): void;
}

/**
 * An ensemble with no runs yet.
 *
 * @param policies Number of policies; the first is the baseline.
 * @param expected Number of replicates, 0 to expected − 1.
 * @param line Poverty line by which households are grouped; without one nothing is kept of them but their paired changes.
 */
export function openEnsemble(policies: number, expected: number, line: number | null = null): Ensemble {
  const replicates: number[] = [];
  const runs: KeptRun[][] = Array.from({ length: policies }, () => []);
  const paired: (PairedChanges | null)[] = Array.from({ length: policies }, () => null);
  const flows: Float64Array[] = [];
  const profiles: Float64Array[][] = Array.from({ length: policies }, () => []);
  const poor: (PoorCounts | null)[] = Array.from({ length: policies }, () => null);
  const persons: number[] = [];
  const waiting = new Map<number, ChunkResult | "skipped">();
  let next = 0;

  function take(replicate: number, result: ChunkResult | "skipped"): void {
    if (!(Number.isInteger(replicate) && replicate >= 0 && replicate < expected))
      throw new RangeError(`Ensemble: expected a replicate from 0 to ${expected - 1}; got ${replicate}.`);
    if (replicate < next || waiting.has(replicate))
      throw new RangeError(`Ensemble: replicate ${replicate} came twice.`);
    waiting.set(replicate, result);
    for (let ready = waiting.get(next); ready !== undefined; ready = waiting.get(next)) {
      waiting.delete(next);
      if (ready !== "skipped") reduce(ready);
      next++;
    }
  }

  function reduce(result: ChunkResult): void {
    const baseline = result.runs[0]!;
    replicates.push(result.replicate);
    persons.push(result.persons);
    result.runs.forEach((run, policy) => {
      runs[policy]!.push({ series: run.series, reasons: run.reasons, flowsOfYear: run.flowsOfYear });
      const sums = (flows[policy] ??= new Float64Array(run.flows.length));
      for (let flow = 0; flow < sums.length; flow++) sums[flow]! += run.flows[flow]!;
      if (policy > 0) addPaired((paired[policy] ??= openPaired(baseline.welfare.length)), baseline, run);
      if (line !== null) addPoor((poor[policy] ??= openPoorCounts(run.welfare.length)), run, line);
    });
    if (line !== null) profilesOf(result, line).forEach((profile, policy) => profiles[policy]!.push(profile));
  }

  return {
    replicates,
    runs,
    paired,
    flows,
    profiles,
    poor,
    persons,
    add(result) {
      if (result.runs.length !== policies)
        throw new RangeError(
          `Ensemble: expected ${policies} runs in replicate ${result.replicate}, one a policy; got ${result.runs.length}.`,
        );
      take(result.replicate, result);
    },
    skip: (replicate) => take(replicate, "skipped"),
  };
}
