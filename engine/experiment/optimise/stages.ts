/** The stages of a search for the best policy mix, each on replicates of its own but for the first two. */
import type { Batch, Point } from "../batch.ts";
import type { Experiment } from "../experiment.ts";
import type { History } from "../history.ts";
import type { Stretch } from "../paired-values.ts";

export type Stage = "start" | "search" | "select" | "confirm";

/** The batches of a stage, in the order in which they ran. */
export const batchesOf = ({ batches }: Pick<History, "batches">, stage: Stage): readonly Batch[] =>
  batches.filter((batch) => batch.stage === stage);

/** The points of some batches, each once, in the order in which they were designed. */
export const pointsOf = (batches: readonly Batch[]): readonly Point[] => [
  ...new Map(batches.flatMap(({ points }) => points.map((point) => [point.id, point] as const))).values(),
];

/** The replicates that all candidates of the search meet. */
export const searchStretch = ({ replicates }: Pick<Experiment, "replicates">): Stretch => ({
  firstReplicate: 0,
  replicates,
});

/**
 * The replicates that finalists meet up to a round of the selection, all of them fresh to the search.
 *
 * @param rounds How many rounds, from 1.
 */
export const selectStretch = (
  { replicates, method }: Pick<Experiment, "replicates" | "method">,
  rounds: number,
): Stretch => ({
  firstReplicate: replicates,
  replicates: rounds * method.settings.selectReplicates!,
});

/** The replicates that only the chosen meet; the same ones however many rounds the selection took. */
export const confirmStretch = ({
  replicates,
  method: { settings },
}: Pick<Experiment, "replicates" | "method">): Stretch => ({
  firstReplicate: replicates + settings.selectRounds! * settings.selectReplicates!,
  replicates: settings.confirmReplicates!,
});
