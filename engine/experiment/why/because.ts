/** What the runs of baseline and policy say about the reasons of a change, without any further run. */
import type { Flow } from "../../model/ledger.ts";
import type { Estimate } from "../estimate.ts";
import type { Group } from "../people/groups.ts";
import { partOf } from "../people/layout.ts";
import type { PovertyMeasure, PovertyParts } from "../people/people.ts";
import type { RunOutcome } from "../run-all.ts";
import { consumptionSplit, incomeSplit, type Split, type YearOfMoney } from "./money-split.ts";

export interface Because {
  /** The paired change of income of the last twelve months by flow, yuan a registered member and year. */
  readonly income: Split;
  /** The paired change of consumption at home by flow, yuan a person-year at home. */
  readonly consumption: Split;
  /** The change of poverty against the baseline as growth and redistribution. */
  readonly poverty: Readonly<Record<PovertyMeasure, PovertyParts>>;
  /** The same of the policy's own change since it began. */
  readonly povertySinceStart: Readonly<Record<PovertyMeasure, PovertyParts>>;
  /** Paired gain of consumption, yuan a person-year, by group and by fifth at the start. */
  readonly gains: Readonly<Record<Group, Estimate>>;
  readonly gainsOfFifths: readonly Estimate[];
}

/** @param outcome Of a run whose first policy is the baseline and whose second is the policy to explain. */
export function becauseOf(
  { ensemble, comparison }: Pick<RunOutcome, "ensemble" | "comparison">,
  flows: Readonly<Record<string, Flow>>,
): Because {
  const year = (policy: number): YearOfMoney => ({
    flows: ensemble.runs[policy]!.map(({ flowsOfYear }) => flowsOfYear),
    personYears: ensemble.profiles[policy]!.map((profile) => partOf(profile, "personYears")[0]!),
  });
  const [baseline, policy] = [year(0), year(1)];
  const people = comparison.policies[1]!.people!;
  return {
    income: incomeSplit(flows, baseline, policy, ensemble.persons),
    consumption: consumptionSplit(flows, baseline, policy),
    poverty: people.povertyAgainstBaseline!,
    povertySinceStart: people.povertySinceStart,
    gains: people.gains!,
    gainsOfFifths: people.gainsOfFifths!,
  };
}
