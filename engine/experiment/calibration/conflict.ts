/** Why nothing is left after a wave: which targets no point meets, or no point meets together, and what comes nearest. */
import { RULED_OUT_BEYOND } from "../../support/calibration/implausibility.ts";
import type { Fit } from "./fit.ts";
import type { Wave } from "./waves.ts";

export interface Conflict {
  /**
   * Positions of targets that no point run meets together: single ones that no point meets at all; else pairs; else
   * all of them.
   */
  readonly together: readonly (readonly number[])[];
  /** The point whose largest miss is the smallest; null if all failed. */
  readonly nearest: { readonly fit: Fit; readonly implausibilities: readonly number[] } | null;
}

/**
 * The conflict between targets; as far as the points of all waves can tell.
 *
 * @returns null if the last wave left something.
 */
export function conflictOf(waves: readonly Wave[]): Conflict | null {
  const last = waves.at(-1);
  if (!last || last.left) return null;
  const points = waves.flatMap(({ fits, implausibilities }) =>
    fits.map((fit, k) => ({ fit, implausibilities: implausibilities[k]!, worst: Math.max(...implausibilities[k]!) })),
  );
  const best = points.reduce((found, point) => (point.worst < found.worst ? point : found));
  const targets = best.implausibilities.map((_, target) => target);
  const unmet = (together: readonly number[]): boolean =>
    !points.some(({ implausibilities }) => together.every((target) => implausibilities[target]! <= RULED_OUT_BEYOND));
  const alone = targets.map((target) => [target]).filter(unmet);
  const pairs = targets.flatMap((first) => targets.slice(first + 1).map((second) => [first, second])).filter(unmet);
  return {
    together: alone.length > 0 ? alone : pairs.length > 0 ? pairs : [targets],
    nearest: best.worst < Infinity ? best : null,
  };
}
