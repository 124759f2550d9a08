/** How far a calibration has come, worked out anew from its history: nothing is remembered elsewhere. */
import type { Experiment } from "../experiment.ts";
import type { History } from "../history.ts";
import { fitsOf, type Fit } from "./fit.ts";
import { generationsOf, type Generation } from "./generations.ts";
import { wavesOf, type Wave } from "./waves.ts";

export interface CalibrationState {
  readonly waves: readonly Wave[];
  /** Empty before the first particles, and if the waves left nothing. */
  readonly generations: readonly Generation[];
  /** By id of the point. */
  readonly fits: ReadonlyMap<number, Fit>;
}

export function stateOf(experiment: Experiment, history: History): CalibrationState {
  const byBatch = fitsOf(experiment, history);
  const waves = wavesOf(experiment, byBatch);
  return {
    waves,
    generations: waves.at(-1)?.left ? generationsOf(experiment, byBatch, waves) : [],
    fits: new Map([...byBatch.values()].flat().map((fit) => [fit.id, fit])),
  };
}
