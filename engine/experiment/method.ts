/**
 * A method decides which points of the factors' space are run: all at once (a design), or batch after batch, each
 * from what was found before (calibration, search). To add one, write one file in `methods/` and add one line to its
 * `index.ts`: its key in experiment files, their checks, help and documents follow from the declaration.
 */
import type { Fault } from "../scenario/fault.ts";
import type { Dial, Text } from "../support/quantity.ts";
import type { Request } from "./batch.ts";
import type { Experiment } from "./experiment.ts";
import type { History } from "./history.ts";

export interface Method {
  /** Its name in experiment files: `method: { kind: … }`. */
  readonly kind: string;
  readonly label: Text;
  /** What it is for and when to take it. */
  readonly description: Text;
  /** Its own numbers in experiment files, with defaults: `method: { kind, seed, size: 512 }`. */
  readonly settings: Readonly<Record<string, Dial>>;
  /** What it needs beside factors: figures to aim at, or a budget and an objective. */
  readonly needs?: "targets" | "goal";
  /** It makes sense without factors: one point, the scenario as it is. */
  readonly withoutFactors?: true;
  /** Names of the analyses that suit its runs, the most telling first. */
  readonly analyses: readonly string[];
  /** What is wrong with an experiment for this method; paths lead into the experiment file. */
  check?(experiment: Experiment): readonly Fault[];
  /**
   * The next points to run: a pure function of what was found so far.
   *
   * @param history With no batches at first. Later all runs of all earlier batches are in it, NaN where one failed.
   * @returns null when there is nothing more to run.
   */
  next(experiment: Experiment, history: History): Request | null;
  /** Runs of all batches together, at most; absent where the first batch is all there is. For telling how far the work is. */
  mostRuns?(experiment: Experiment): number;
  /**
   * More points of the same design, beyond those there are; absent if the method's designs cannot grow.
   *
   * @param more How many, in the unit of the design's size.
   */
  expand?(experiment: Experiment, history: History, more: number): Request;
}

/** Pins the type of a method and freezes it. */
export const method = (declared: Method): Method => Object.freeze(declared);
