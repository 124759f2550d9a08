import type { Text } from "../support/quantity.ts";
import type { Ask } from "./analysis.ts";
import type { Experiment } from "./experiment.ts";
import { metricOf } from "./outcome-metric.ts";

/**
 * The heading of a table about one outcome: what it shows, of which outcome, under which policy.
 *
 * @param what What the table shows.
 * @param outcome Name of the outcome.
 */
export function outcomeTitle(
  what: Text,
  { scenario, outcomes }: Pick<Experiment, "scenario" | "outcomes">,
  outcome: string,
  { policy, against }: Pick<Ask, "policy" | "against">,
): Text {
  const label = metricOf({ outcomes }, outcome)?.label;
  const words = (locale: keyof Text, open: string, close: string, versus: string): string => {
    const named = label ? `${label[locale]}${open}${outcome}${close}` : outcome;
    const [of, than] = [policy, against].map((at) => (at === null ? null : scenario.policies[at]!.name[locale]));
    return `${what[locale]}${locale === "en" ? ": " : "："}${named}${locale === "en" ? ", " : "，"}${of}${than === null ? "" : versus + than}`;
  };
  return { en: words("en", " (", ")", " against "), zh: words("zh", "（", "）", "，对比") };
}
