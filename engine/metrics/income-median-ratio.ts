import { metric } from "../model/metric.ts";
import { finiteOr, undefinedBecause } from "../support/outcome.ts";
import { sortedSample, weightedQuantile } from "../support/sample.ts";
import { incomePerMember } from "../model/income-of-fifths.ts";

/** Median income of households over mean income of persons, as the statistics publish it. */
export const incomeMedianRatio = metric({
  name: "incomeMedianRatio",
  label: { en: "Median over mean income", zh: "收入中位数与均值之比" },
  description: {
    en: "Median over households of income per registered member, over mean income per registered person: poorer households are larger, so the weights differ on purpose.",
    zh: "户均收入（户籍人均）按户取中位数，除以按人计的平均收入；穷户人口多，因此两处权重有意不同。",
  },
  unit: "1",
  better: "neither",
  min: -10,
  max: 10,
  reads: ["households.size", "households.incomeRing"],
  measure: (view) => {
    const median = weightedQuantile(sortedSample(incomePerMember(view)), 0.5);
    const { mean, reason } = view.income();
    if (median.value === null) return median;
    return mean > 0 ? finiteOr("nonPositiveMean", median.value / mean) : undefinedBecause(reason ?? "nonPositiveMean");
  },
});
