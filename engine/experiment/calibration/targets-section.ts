import type { Text } from "../../support/quantity.ts";
import type { ReportSection } from "../analysis.ts";
import type { Experiment, ExperimentTarget } from "../experiment.ts";
import type { CalibrationState } from "./state.ts";
import { weightedSummary, type WeightedSummary } from "./weighted-summary.ts";

/** What the calibrated model gives for each target: is it met, and by how much is it missed? */
export function targetsSection({ targets }: Experiment, { generations, fits }: CalibrationState): ReportSection {
  const { kept } = generations.at(-1)!;
  const weights = kept.map(({ weight }) => weight);
  return {
    title: {
      en: "Targets: published figures beside what the calibrated model gives",
      zh: "目标：公布数据与校准后模型结果对照",
    },
    columns: [
      { key: "target", label: { en: "target", zh: "目标" }, unit: null },
      { key: "outcome", label: { en: "outcome", zh: "结果指标" }, unit: null },
      { key: "published", label: { en: "published", zh: "公布值" }, unit: null },
      { key: "tolerance", label: { en: "tolerance", zh: "容差" }, unit: null },
      { key: "mean", label: { en: "simulated mean", zh: "模拟均值" }, unit: null },
      { key: "low", label: { en: "90% range from", zh: "90%范围下限" }, unit: null },
      { key: "high", label: { en: "90% range to", zh: "90%范围上限" }, unit: null },
      { key: "verdict", label: { en: "verdict", zh: "判断" }, unit: null },
      { key: "tag", label: { en: "source", zh: "来源" }, unit: null },
    ],
    rows: targets.map((target, k) => {
      const simulated = weightedSummary(
        kept.map(({ id }) => fits.get(id)!.means[k]!),
        weights,
      );
      const { name, outcome, value, tolerance, source } = target;
      const { mean, low, high } = simulated;
      return [name, outcome, value, tolerance, mean, low, high, verdicts[verdictOf(target, simulated)], source.tag];
    }),
  };
}

const verdicts: Readonly<Record<"met" | "possible" | "missed", Text>> = {
  met: { en: "met: the mean lies within the tolerance", zh: "达到：均值在容差之内" },
  possible: { en: "possible: the range reaches the tolerance", zh: "可能：范围与容差区间相交" },
  missed: { en: "missed", zh: "未达到" },
};

/**
 * Whether a calibrated model meets a published figure.
 *
 * @param simulated Mean and 90% range over the posterior, in the figure's unit.
 * @returns `met` if the mean lies within value ± tolerance, `possible` if the range reaches it, else `missed`.
 * @example verdictOf({ value: 10, tolerance: 1 }, { mean: 10.5, low: 9, high: 12 }) // => "met"
 * @example verdictOf({ value: 10, tolerance: 1 }, { mean: 12, low: 10.9, high: 13 }) // => "possible"
 */
export function verdictOf(
  { value, tolerance }: Pick<ExperimentTarget, "value" | "tolerance">,
  { mean, low, high }: Pick<WeightedSummary, "mean" | "low" | "high">,
): keyof typeof verdicts {
  if (Math.abs(mean - value) <= tolerance) return "met";
  return low <= value + tolerance && high >= value - tolerance ? "possible" : "missed";
}
