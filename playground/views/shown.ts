/** What of a result the views draw. */
import type { Comparison } from "#engine";

/** The result and the policy beside its baseline; null before there is a result. */
export function shownIn(experiment: {
  readonly result: Comparison | null;
  readonly place: number;
}): { readonly comparison: Comparison; readonly place: number } | null {
  const comparison = experiment.result;
  // A result may still be of another scenario's policies while the first replicate runs.
  return comparison && { comparison, place: Math.min(experiment.place, comparison.policies.length - 1) };
}
