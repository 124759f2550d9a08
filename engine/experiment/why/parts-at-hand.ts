/** The parts of an effect from runs that a comparison has made anyway, where they hold every coalition of its levers. */
import type { Model } from "../../model/model.ts";
import type { Policy, Scenario } from "../../scenario/scenario.ts";
import { definedColumns } from "../paired-values.ts";
import type { RunOutcome } from "../run-all.ts";
import { policyAsked } from "./asked.ts";
import type { Why, WhyAsk } from "./attribute.ts";
import { settingsOf } from "./coalitions.ts";
import { contributionsOf, type Contributions } from "./contributions.ts";
import { changedLevers, MOST_PLAYERS, playersOf } from "./players.ts";

/** What each lever brings, without the money behind it. */
export interface WhyParts extends Contributions, Pick<Why, "baseline" | "policy" | "outcome" | "replicates"> {}

/**
 * Shares the effect of a policy out among its levers without any further run.
 *
 * A policy of one lever always can be; one of several where the scenario's own policies are its coalitions, as in a
 * factorial design. The same luck is behind all of them, so the parts are those that `attribute` would find.
 *
 * @param made The runs of this scenario.
 * @returns Null where a coalition was not run, nothing is changed, or no single run has the outcome.
 */
export function partsAtHand(
  { policies }: Pick<Scenario, "policies">,
  { levers }: Pick<Model, "levers">,
  { policy: id, outcome }: Pick<WhyAsk, "policy" | "outcome">,
  { comparison, ensemble }: Pick<RunOutcome, "comparison" | "ensemble">,
): WhyParts | null {
  const baseline = policies[0]!;
  const policy = policyAsked({ policies }, id);
  const row = comparison.series.findIndex(({ key, ratio }) => key === outcome && !ratio);
  const changed = changedLevers(baseline, policy, levers).length;
  if (row < 0 || changed === 0 || changed > MOST_PLAYERS) return null;
  const players = playersOf({ policies }, policy, levers, "levers");
  const at = (row + 1) * comparison.months - 1;
  const worths = new Map<number, Float64Array>();
  for (let coalition = 0; coalition < 1 << players.length; coalition++) {
    const wanted = written(settingsOf(coalition, players, baseline, policy));
    const runs = ensemble.runs[policies.findIndex(({ settings }) => written(settings) === wanted)];
    if (!runs) return null;
    worths.set(
      coalition,
      Float64Array.from(runs, ({ series }) => series[at]!),
    );
  }
  return {
    baseline: { id: baseline.id, name: baseline.name },
    policy: { id: policy.id, name: policy.name },
    outcome: comparison.series[row]!,
    replicates: definedColumns([...worths.values()]).length,
    ...contributionsOf(players, worths),
  };
}

const written = (settings: Policy["settings"]): string =>
  JSON.stringify(Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1)));
