/** History matching: waves of points, each in what the waves before it did not rule out. */
import { boxOfLeft, isInside, unitBox, volumeOf, type Box } from "../../support/calibration/box.ts";
import { implausibility, RULED_OUT_BEYOND, varianceOf } from "../../support/calibration/implausibility.ts";
import { sum } from "../../support/statistics.ts";
import type { Batch } from "../batch.ts";
import type { Experiment } from "../experiment.ts";
import { hasFailed, type Fit } from "./fit.ts";

export interface Wave {
  /** From 1. */
  readonly number: number;
  readonly fits: readonly Fit[];
  /** Variance over replicates, mean over the points where it searched. Shape: [targets]. */
  readonly luck: readonly number[];
  /** By its own points; Infinity where a run failed. Shape: [points][targets]. */
  readonly implausibilities: readonly (readonly number[])[];
  readonly failed: number;
  /** Its own points ruled out, failed ones included. */
  readonly ruledOut: number;
  /** Where its points were designed. */
  readonly searched: Box;
  /** Largest implausibility of the point known there that comes nearest to all targets; Infinity if every point failed. */
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

/**
 * The waves so far.
 *
 * What a wave leaves is judged on its own points and on those of earlier waves that lie where it searched: what was
 * found once is not lost because later points fall beside it.
 */
export function wavesOf(experiment: Experiment, fits: ReadonlyMap<Batch, readonly Fit[]>): readonly Wave[] {
  const waves: Wave[] = [];
  for (const [{ stage, replicates }, found] of fits) {
    const searched = waves.length === 0 ? unitBox(experiment.factors.length) : searchAfter(waves.at(-1)!);
    if (!WAVE.test(stage) || !searched) continue;
    const earlier = waves.flatMap((wave) => wave.fits).filter(({ unit }) => isInside(unit, searched));
    waves.push({ number: waves.length + 1, searched, ...judged(experiment, found, earlier, searched, replicates) });
  }
  return waves;
}

function judged(
  { targets }: Experiment,
  fits: readonly Fit[],
  earlier: readonly Fit[],
  searched: Box,
  replicates: number,
): Omit<Wave, "number" | "searched"> {
  const known = [...fits, ...earlier];
  const complete = known.filter((fit) => !hasFailed(fit));
  const luck = targets.map((_, target) =>
    complete.length === 0 ? 0 : sum(complete.map(({ variances }) => variances[target]!)) / complete.length,
  );
  const missesOf = ({ means }: Fit): number[] =>
    targets.map((target, k) => implausibility(means[k]!, target.value, varianceOf(target, luck[k]!, replicates)));
  const ranked = known
    .map((fit) => ({ fit, worst: Math.max(...missesOf(fit)) }))
    .sort((a, b) => (a.worst === b.worst ? a.fit.id - b.fit.id : a.worst - b.worst));
  const boxOfNearest = (worst: number, most: number): Box | null =>
    boxOfLeft(
      ranked
        .filter((point) => point.worst <= worst)
        .slice(0, most)
        .map(({ fit }) => fit.unit),
      searched,
      known.length,
    );
  const implausibilities = fits.map(missesOf);
  const left = boxOfNearest(RULED_OUT_BEYOND, known.length);
  return {
    fits,
    luck,
    implausibilities,
    failed: fits.filter(hasFailed).length,
    ruledOut: implausibilities.filter((misses) => Math.max(...misses) > RULED_OUT_BEYOND).length,
    nearest: ranked[0]!.worst,
    left,
    around: left ? null : boxOfNearest(Number.MAX_VALUE, Math.ceil(NEAREST_SHARE * known.length)),
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
