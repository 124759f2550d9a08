/** From runs to answers: every policy's outcomes, and its paired difference from the baseline, with their doubt. */
import { reasonCodes } from "../support/outcome.ts";
import type { Change, Comparison, Path, PolicyResult } from "./comparison.ts";
import type { Ensemble, KeptRun } from "./ensemble.ts";
import { peopleOf, type People } from "./people/people.ts";
import { vulnerabilityOf } from "./people/vulnerability.ts";
import { ratioChangeOf, ratioPathOf, ratioRows } from "./ratio-change.ts";
import { resultHash } from "./result-hash.ts";
import { changeOf, estimateOf, pathOf } from "./spread.ts";
import { verdictsOf } from "./verdicts.ts";

/** What a comparison says about itself, beside its numbers. */
export type About = Omit<Comparison, "resultHash" | "replicates" | "policies"> & {
  readonly policies: readonly Pick<PolicyResult, "id" | "name">[];
  /** Flow names, in the order of `RunResult.flows`. */
  readonly flows: readonly string[];
  /** The poverty line that household verdicts are measured by, base-year yuan per person and year. */
  readonly line: number;
};

/** With fewer replicates than this, a tenth of them is less than one, and the 80% range says little. */
const FEW = 10;

/**
 * Compares the policies of an ensemble with its first, by replicate and by household.
 *
 * May be called while runs still come in: it then speaks of the replicates reduced so far, and says how many.
 *
 * @returns Plain data. With no replicates yet, every number is null or zero.
 */
export function compare(ensemble: Ensemble, about: About): Comparison {
  const { policies, flows, line, ...rest } = about;
  const { series, months } = about;
  const baseline = ensemble.runs[0]!;
  const done = ensemble.replicates.length;
  const results = policies.map(({ id, name }, policy): PolicyResult => {
    const runs = ensemble.runs[policy]!;
    const levels = summarise(
      runs,
      about,
      (k, at) => runs[k]!.series[at]!,
      (values, at) => estimateOf(values, firstReason(runs, at)),
    );
    const changes =
      policy === 0
        ? null
        : summarise(
            runs,
            about,
            (k, at) => runs[k]!.series[at]! - baseline[k]!.series[at]!,
            (values, at) => changeOf(values, firstReason(runs, at) ?? firstReason(baseline, at)),
          );
    for (const { key, change, perFall } of changes ? ratioRows(series) : []) {
      const changesAt = (row: number, month: number): Float64Array =>
        Float64Array.from(
          runs,
          (run, k) => run.series[row * months + month]! - baseline[k]!.series[row * months + month]!,
        );
      const ratioAt = (month: number): Change => ratioChangeOf(changesAt(change, month), changesAt(perFall, month));
      changes!.end[key] = ratioAt(months - 1);
      changes!.path[key] = ratioPathOf(ratioAt, months);
    }
    const paired = ensemble.paired[policy];
    const sums = ensemble.flows[policy];
    return {
      id,
      name,
      end: levels.end,
      path: levels.path,
      change: changes && changes.end,
      changePath: changes && changes.path,
      verdicts: paired ? verdictsOf(paired, line) : null,
      people: ensemble.profiles[policy]!.length > 0 ? peopleIn(ensemble, policy, about) : null,
      flows: Object.fromEntries(flows.map((flow, at) => [flow, sums ? sums[at]! / runs.length : 0])),
    };
  });
  return {
    ...rest,
    notes:
      done > 0 && done < FEW
        ? [...about.notes, { code: "fewReplicates", arguments: { replicates: done } }]
        : about.notes,
    resultHash: resultHash(
      series.map(({ key }) => key),
      ensemble.runs.map((runs) => runs.map((run) => run.series)),
      months,
    ),
    replicates: done,
    policies: results,
  };
}

function peopleIn({ profiles, poor, replicates }: Ensemble, policy: number, { households, months }: About): People {
  const counts = poor[policy];
  return peopleOf(
    profiles[policy]!,
    policy === 0 ? null : profiles[0]!,
    (households * months) / 12,
    counts ? vulnerabilityOf(counts, replicates.length) : null,
  );
}

/** Values of one cell over replicates, summarised for the last month and for every month. */
function summarise<T>(
  runs: readonly KeptRun[],
  { series, months }: Pick<About, "series" | "months">,
  value: (replicate: number, at: number) => number,
  summary: (values: Float64Array, at: number) => T,
): { end: Record<string, T>; path: Record<string, Path> } {
  const values = new Float64Array(runs.length);
  const over = (at: number): Float64Array => {
    for (let k = 0; k < runs.length; k++) values[k] = value(k, at);
    return values;
  };
  const byKey = <V>(of: (row: number) => V): Record<string, V> =>
    Object.fromEntries(series.map(({ key }, row) => [key, of(row * months)]));
  return {
    end: byKey((first) => summary(over(first + months - 1), first + months - 1)),
    path: byKey((first) => pathOf((month) => over(first + month), months)),
  };
}

/** Why a value is undefined, by the first replicate in which it is. */
function firstReason(runs: readonly KeptRun[], at: number): string | undefined {
  const found = runs.find((run) => run.reasons[at] !== 0);
  return found && reasonCodes[found.reasons[at]! - 1];
}
