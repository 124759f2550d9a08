import type { Experiment } from "./experiment.ts";

/** Points of one base row of a Saltelli design: k + 2, or 2 k + 2 where effects of pairs are asked for. */
export const rowWidth = ({ factors, method }: Pick<Experiment, "factors" | "method">): number =>
  (method.settings["secondOrder"] === 1 ? 2 : 1) * factors.length + 2;
