import { metric } from "../model/metric.ts";
import { meanLogDeviation as measure } from "../support/entropy.ts";

/** Mean log deviation of consumption: inequality with an eye on the poor. */
export const meanLogDeviation = metric({
  name: "meanLogDeviation",
  label: { en: "Mean log deviation of consumption", zh: "消费平均对数偏差" },
  description: {
    en: "Mean of −ln(consumption / mean consumption) over persons: 0 if all consume the same; sensitive to the poorest.",
    zh: "按人口平均的 −ln(消费/人均消费)：完全均等时为0，对最穷者敏感。",
  },
  unit: "1",
  better: "lower",
  min: 0,
  max: 10,
  measure: (view) => measure(view.welfare()),
});
