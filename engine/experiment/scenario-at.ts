/** The scenario of a point: the experiment's own, with every factor at its value there. */
import type { Scenario } from "../scenario/scenario.ts";
import type { Point } from "./batch.ts";
import type { Experiment } from "./experiment.ts";
import { valueAt } from "./factor.ts";

/**
 * The experiment's scenario at a point.
 *
 * @returns The scenario with assumptions and settings replaced; a level without value removes its lever, so that the
 *   status quo holds.
 */
export function scenarioAt({ scenario, factors }: Pick<Experiment, "scenario" | "factors">, point: Point): Scenario {
  const assumptions: Record<string, Scenario["assumptions"][string]> = { ...scenario.assumptions };
  const settings = scenario.policies.map((policy): Record<string, unknown> => ({ ...policy.settings }));
  factors.forEach((factor, k) => {
    const { target, levels } = factor;
    const at = valueAt(factor, point.unit[k]!);
    const value = levels ? levels[at]!.value : at;
    if (target.kind === "parameter") assumptions[target.parameter] = value as number;
    if (target.kind !== "lever") return;
    const of = settings[target.policy]!;
    if (target.field !== null) of[target.lever] = { ...(of[target.lever] as object), [target.field]: value };
    else if (value === null) delete of[target.lever];
    else of[target.lever] = value;
  });
  const policies = scenario.policies.map((policy, p) => ({
    ...policy,
    settings: settings[p] as typeof policy.settings,
  }));
  return { ...scenario, assumptions, policies };
}
