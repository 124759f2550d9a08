/** What a question about a policy means in its scenario. */
import type { Model } from "../../model/model.ts";
import type { Policy, Scenario } from "../../scenario/scenario.ts";
import { AttributionError } from "./attribution-error.ts";

/**
 * The policy asked about; the last one if none is named.
 *
 * @throws AttributionError if there is no such policy, or it is the baseline.
 */
export function policyAsked({ policies }: Pick<Scenario, "policies">, id: string | undefined): Policy {
  const policy = id === undefined ? policies.at(-1)! : policies.find((one) => one.id === id);
  if (!policy)
    throw new AttributionError("unknownPolicy", {
      name: id!,
      names: policies
        .slice(1)
        .map((one) => one.id)
        .join(", "),
    });
  return policy;
}

/**
 * The report that measures an outcome and nothing else.
 *
 * @param key A metric, with a poverty line after an @ where it is not the scenario's own: `headcount@3650`.
 * @throws AttributionError if there is no such outcome, or only comparisons have it.
 */
export function outcomeAsked(
  { report }: Pick<Scenario, "report">,
  { metrics }: Pick<Model, "metrics">,
  key: string | undefined,
): { readonly reported: Scenario["report"]; readonly outcome: string } {
  const inRuns = metrics.filter(({ ratio }) => ratio === undefined).map(({ name }) => name);
  const asked = key ?? report.outcomes.find((name) => inRuns.includes(name)) ?? inRuns[0]!;
  const [name, line] = asked.split("@") as [string, string | undefined];
  const found = metrics.find((metric) => metric.name === name);
  const wrongLine = line !== undefined && !(Number(line) > 0 && Number(line) < Infinity && found?.byLine === true);
  if (!found || wrongLine) throw new AttributionError("unknownOutcome", { name: asked, names: inRuns.join(", ") });
  if (found.ratio) throw new AttributionError("comparedOnly", { name });
  // The line asked for is the first: households are grouped and decomposed by it too, and its series has the metric's name.
  const lines = line === undefined ? report.lines : [Number(line)];
  return { reported: { lines: lines.slice(0, 1), outcomes: [name] }, outcome: name };
}
