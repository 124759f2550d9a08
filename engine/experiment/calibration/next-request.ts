/** What a calibration runs next: waves while they narrow the search, then generations of particles until they settle. */
import type { Box } from "../../support/calibration/box.ts";
import { stratifiedPoints } from "../../support/calibration/stratified-points.ts";
import type { Request } from "../batch.ts";
import type { Experiment } from "../experiment.ts";
import type { History } from "../history.ts";
import { isSettled, keepOf, offspring, stageOf } from "./generations.ts";
import { phraseOf } from "./phrase.ts";
import { stateOf } from "./state.ts";
import { nextSearch } from "./waves.ts";

/**
 * The next batch of a calibration: a pure function of the history, so that one that was interrupted goes on as it would
 * have.
 *
 * @returns null when the particles have settled, or when a wave has ruled out every point.
 */
export function nextRequest(experiment: Experiment, history: History): Request | null {
  const { settings } = experiment.method;
  const { waves, generations } = stateOf(experiment, history);
  const from = history.batches.reduce((count, { points }) => count + points.length, 0);
  const request = (stage: string, points: readonly (readonly number[])[]): Request => ({
    stage,
    points: points.map((unit, k) => ({ id: from + k, unit })),
    firstReplicate: 0,
    replicates: experiment.replicates,
  });
  const spread = (stage: string, size: number, box: Box): Request =>
    request(stage, stratifiedPoints(size, box, phraseOf(experiment, stage)));

  const last = generations.at(-1);
  const search = last ? null : nextSearch(experiment, waves);
  if (search) return spread(`wave-${waves.length + 1}`, settings["waveSize"]!, search);
  const box = waves.at(-1)!.left;
  if (!box || (last && isSettled(experiment, last))) return null;
  const stage = stageOf(generations.length + 1);
  if (!last) return spread(stage, settings["particles"]!, box);
  const count = settings["particles"]! - keepOf(experiment);
  return request(stage, offspring(experiment, last.kept, box, count, stage).points);
}
