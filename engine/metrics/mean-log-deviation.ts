import { metric } from "../model/metric.ts";
import { meanLogDeviation as deviation } from "../support/entropy.ts";

/** Mean log deviation of headline welfare, person-weighted: inequality with an eye on the poor. */
export const meanLogDeviation = metric({
  name: "meanLogDeviation",
  label: { en: "Mean log deviation of consumption", zh: "消费平均对数离差" },
  description: {
    en: "Mean of ln(mean/y) over persons, y their consumption at home over twelve months; 0 when all are equal. Undefined if somebody consumes nothing.",
    zh: "近十二个月在家人均消费的平均对数离差（按人口）：ln(均值/y)的均值；完全平等为0。有人消费为零时无定义。",
  },
  unit: "1",
  better: "lower",
  min: 0,
  max: 100,
  measure: (view) => deviation(view.welfare()),
});
