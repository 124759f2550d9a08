/** History matching: waves of points, each in what the waves before it did not rule out. */
import { boxOfLeft, unitBox, volumeOf, type Box } from "../../support/calibration/box.ts";
import { implausibility, RULED_OUT_BEYOND, varianceOf } from "../../support/calibration/implausibility.ts";
import { sum } from "../../support/statistics.ts";
import type { Batch } from "../batch.ts";
import type { Experiment } from "../experiment.ts";
import { hasFailed, type Fit } from "./fit.ts";

export interface Wave {
  /** From 1. */
  readonly number: number;
  readonly fits: readonly Fit[];
  /** Variance over replicates, mean over the wave's points. Shape: [targets]. */
  readonly luck: readonly number[];
  /** By point; Infinity where a run failed. Shape: [points][targets]. */
  readonly implausibilities: readonly (readonly number[])[];
  readonly failed: number;
  /** Points ruled out, failed ones included. */
  readonly ruledOut: number;
  /** Where its points were designed. */
  readonly searched: Box;
  /** Largest implausibility of the point that comes nearest to all targets; Infinity if every point failed. */
  readonly nearest: number;
  /** What is left; null for nothing. */
  readonly left: Box | null;
  /** Around the points that come nearest, where nothing is left; null if every point failed. */
  readonly around: Box | null;
}

const WAVE = /^wave-\d+$/;

/** A wave that leaves more than this share of what it searched has little to cut: no further wave follows (ASSUMED). */
const LITTLE_CUT = 0.9;

/**
 * Where a wave leaves nothing, its points may only have been too far apart to hit what is there: the next one looks
 * around the nearest tenth of them (ASSUMED), and the search ends when the nearest point misses by more than this share
 * of what it missed by a wave earlier (ASSUMED).
 */
const NEAREST_SHARE = 0.1;
const LITTLE_GAIN = 0.8;

/** The waves so far. */
export function wavesOf(experiment: Experiment, fits: ReadonlyMap<Batch, readonly Fit[]>): readonly Wave[] {
  const waves: Wave[] = [];
  for (const [{ stage, replicates }, found] of fits) {
    const searched = waves.length === 0 ? unitBox(experiment.factors.length) : searchAfter(waves.at(-1)!);
    if (WAVE.test(stage) && searched) waves.push(waveOf(experiment, waves.length + 1, searched, found, replicates));
  }
  return waves;
}

function waveOf(
  { targets }: Experiment,
  number: number,
  searched: Box,
  fits: readonly Fit[],
  replicates: number,
): Wave {
  const complete = fits.filter((fit) => !hasFailed(fit));
  const luck = targets.map((_, target) =>
    complete.length === 0 ? 0 : sum(complete.map(({ variances }) => variances[target]!)) / complete.length,
  );
  const implausibilities = fits.map(({ means }) =>
    targets.map((target, k) => implausibility(means[k]!, target.value, varianceOf(target, luck[k]!, replicates))),
  );
  const worst = implausibilities.map((misses) => Math.max(...misses));
  const left = fits.filter((_, point) => worst[point]! <= RULED_OUT_BEYOND);
  const nearest = fits
    .map((_, point) => point)
    .filter((point) => worst[point]! < Infinity)
    .sort((a, b) => worst[a]! - worst[b]! || a - b)
    .slice(0, Math.ceil(NEAREST_SHARE * fits.length));
  const boxAround = (points: readonly Fit[]): Box | null =>
    boxOfLeft(
      points.map(({ unit }) => unit),
      searched,
      fits.length,
    );
  return {
    number,
    fits,
    luck,
    implausibilities,
    failed: fits.length - complete.length,
    ruledOut: fits.length - left.length,
    searched,
    nearest: Math.min(...worst),
    left: boxAround(left),
    around: left.length > 0 ? null : boxAround(nearest.map((point) => fits[point]!)),
  };
}

/**
 * Where the next wave is designed.
 *
 * @returns null if there is none: enough were run, the last one cut little, or it left nothing and came no nearer.
 */
export function nextSearch(experiment: Experiment, waves: readonly Wave[]): Box | null {
  const last = waves.at(-1);
  if (!last) return unitBox(experiment.factors.length);
  if (waves.length >= experiment.method.settings["waves"]!) return null;
  const before = waves.at(-2);
  if (!last.left) return before && last.nearest > LITTLE_GAIN * before.nearest ? null : last.around;
  return volumeOf(last.left) > LITTLE_CUT * volumeOf(last.searched) ? null : last.left;
}

const searchAfter = ({ left, around }: Wave): Box | null => left ?? around;
