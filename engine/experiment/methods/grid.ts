import type { Fault } from "../../scenario/fault.ts";
import { countDial } from "../../support/count-dial.ts";
import { fullFactorial } from "../../support/design/full-factorial.ts";
import { designRequest } from "../design-points.ts";
import type { Experiment, Factor } from "../experiment.ts";
import { countOf, middleOf } from "../factor.ts";
import { method } from "../method.ts";

/** Every combination; the last factor changes fastest. */
export const grid = method({
  kind: "grid",
  label: { en: "Grid", zh: "全组合" },
  description: {
    en: "Runs every combination of the factors' values: all listed values and whole numbers, and equal steps from the low to the high end of any other range. Points multiply with each factor; for two or three factors and a picture.",
    zh: "运行各因素取值的全部组合：列出的值和整数全部取到，其他区间从低端到高端等距取值。点数随因素数成倍增长；适合两三个因素，便于作图。",
  },
  settings: {
    steps: countDial(
      "values of each range, its two ends included",
      "每个区间的取值数（含两端）",
      5,
      2,
      1001,
      "the fewest that show a curve with a turn",
    ),
  },
  withoutFactors: true,
  analyses: ["shapley", "regret", "regression", "convergence"],
  check: tooManyPoints,
  next: (experiment, { batches }) => (batches.length > 0 ? null : designRequest(experiment, pointsOf(experiment))),
});

/** ASSUMED: a hundred thousand points are days of work for a machine, and none of them tells more than a smaller design. */
const MOST_POINTS = 100_000;

function tooManyPoints(experiment: Experiment): readonly Fault[] {
  const points = valuesOf(experiment).reduce((product, count) => product * count, 1);
  if (points <= MOST_POINTS) return [];
  return [
    { code: "tooManyPoints", path: ["factors"], at: "value", arguments: { count: points, maximum: MOST_POINTS } },
  ];
}

const valuesOf = ({ factors, method: { settings } }: Experiment): number[] =>
  factors.map((factor) => (countOf(factor) < Infinity ? countOf(factor) : settings["steps"]!));

function pointsOf(experiment: Experiment): number[][] {
  const counts = valuesOf(experiment);
  const place = (factor: Factor, k: number, count: number): number =>
    countOf(factor) < Infinity ? middleOf(k, count) : k / (count - 1);
  return fullFactorial(counts).map((levels) =>
    levels.map((level, i) => place(experiment.factors[i]!, level, counts[i]!)),
  );
}
