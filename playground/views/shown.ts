/** What of a result the views draw. */
import type { Comparison } from "#engine";

export interface Shown {
  readonly comparison: Comparison;
  /** Of the policy beside its baseline. */
  readonly place: number;
}

// A result may still be of another scenario's policies while the first replicate runs.
const at = (comparison: Comparison | null, place: number): Shown | null =>
  comparison && { comparison, place: Math.min(place, comparison.policies.length - 1) };

/** The result and the policy beside its baseline; null before there is a result. */
export const shownIn = ({
  result,
  place,
}: {
  readonly result: Comparison | null;
  readonly place: number;
}): Shown | null => at(result, place);

/** The draft that follows the hand, where there is one, in the place of the result. */
export const draftOrShownIn = (
  experiment: Parameters<typeof shownIn>[0] & { readonly draft: Comparison | null },
): Shown | null => at(experiment.draft, experiment.place) ?? shownIn(experiment);
