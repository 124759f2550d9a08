/** Months in which the settings of the shown policy change, for the charts' marks. */
import { parseMonth } from "#engine";
import type { Experiment } from "./experiment.svelte.ts";

/** Every month named in a setting: dates of schedules, `from` and `on` of records. */
function monthsIn(value: unknown): number[] {
  if (typeof value === "string") return [parseMonth(value)].filter((month) => month !== null);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [...monthsIn(key), ...monthsIn(inner)]);
}

/** Months since the start, ascending, inside the run. */
export function datesShown({ edited, place, scenario }: Pick<Experiment, "edited" | "place" | "scenario">): number[] {
  const steps = new Set(monthsIn(edited.policies[place]?.settings).map((month) => month - scenario.start));
  return [...steps].filter((step) => step >= 0 && step < scenario.months).sort((a, b) => a - b);
}
