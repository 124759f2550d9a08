/** A base population after its burn-in at the status quo, with central parameters: what targets are checked on. */
import { burntInView, measureTarget } from "../../engine/experiment/check-base.ts";
import { library } from "../../engine/experiment/library.ts";
import type { View } from "../../engine/model/metric.ts";
import type { Target } from "../../engine/population/base.ts";

export interface Size {
  readonly villages: number;
  readonly households: number;
}

/** The view of a replicate at the end of 36 months of burn-in. */
export const burntIn = (baseId: string, replicate: number, size: Size): View =>
  burntInView(library.bases[baseId]!, replicate, { ...size, burnIn: 36, seed: "base" });

/** What a target is held against, where it is defined. */
export function measured(target: Target, view: View): number {
  const outcome = measureTarget(target, view);
  if (outcome.value === null) throw new Error(`${target.row} is undefined: ${outcome.reason}`);
  return outcome.value;
}
