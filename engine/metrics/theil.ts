import { metric } from "../model/metric.ts";
import { theil as theilOf } from "../support/entropy.ts";

/** Theil index of headline welfare, person-weighted: T = mean of r ln r, r = y / mean. */
export const theil = metric({
  name: "theil",
  label: { en: "Theil index of consumption", zh: "消费泰尔指数" },
  description: {
    en: "Mean of relative consumption times its logarithm: 0 when all are equal; gaps at the top count more than in the Gini.",
    zh: "相对消费与其对数之积的均值：完全平等为0；比基尼系数更看重高端差距。",
  },
  unit: "1",
  better: "lower",
  min: 0,
  max: 20,
  measure: (view) => theilOf(view.welfare()),
});
