import { metric } from "../model/metric.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";

/** Share of households whose medical bills of a year were catastrophic. */
export const catastrophicSpending = metric({
  name: "catastrophicSpending",
  label: { en: "Catastrophic health spending", zh: "灾难性医疗支出" },
  description: {
    en: "Share of households whose own medical bills of the last full calendar year came to at least 40% of consumption and bills less subsistence. Changes in December.",
    zh: "最近一个完整日历年中，自付医疗费达到（消费加医疗费减生存消费）40%及以上的农户占比。每年十二月更新。",
  },
  unit: "share",
  better: "lower",
  min: 0,
  max: 1,
  reads: ["households.catastrophic"],
  measure(view) {
    const struck = view.column("households", "catastrophic");
    if (!struck || struck.length === 0) return undefinedBecause("empty");
    let households = 0;
    for (let i = 0; i < struck.length; i++) households += struck[i]!;
    return defined(households / struck.length);
  },
});
