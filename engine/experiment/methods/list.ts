import type { Fault } from "../../scenario/fault.ts";
import { designRequest } from "../design-points.ts";
import type { Experiment } from "../experiment.ts";
import { countOf, middleOf } from "../factor.ts";
import { method } from "../method.ts";

/** A list: point k takes the k-th value of every factor. */
export const list = method({
  kind: "list",
  label: { en: "List of points", zh: "指定组合" },
  description: {
    en: "Runs the combinations you write down: the first point takes the first value of every factor, the second the second, and so on. For a handful of cases that are known beforehand.",
    zh: "逐一运行所写的组合：第一个点取每个因素的第一个值，第二个点取第二个值，依此类推。适合事先已知的少数情形。",
  },
  settings: {},
  withoutFactors: true,
  analyses: ["regret", "convergence"],
  check: unequalValues,
  next: (experiment, { batches }) => (batches.length > 0 ? null : designRequest(experiment, pointsOf(experiment))),
});

function unequalValues({ factors }: Experiment): readonly Fault[] {
  const wanted = factors.find(({ levels }) => levels)?.levels?.length ?? 1;
  return factors.flatMap(({ levels }, k): Fault[] => {
    const expected = { kind: "list", minimum: wanted, maximum: wanted } as const;
    const place = { path: ["factors", k, "values"], expected };
    if (!levels) return [{ ...place, code: "missing", at: "value", arguments: { key: "values" } }];
    if (levels.length === wanted) return [];
    return [{ ...place, code: "wrongCount", at: "value", arguments: { count: levels.length } }];
  });
}

const pointsOf = ({ factors }: Experiment): number[][] =>
  Array.from({ length: factors[0] ? countOf(factors[0]) : 1 }, (_, k) =>
    factors.map((factor) => middleOf(k, countOf(factor))),
  );
