import { metric } from "../model/metric.ts";
import { fgt } from "../support/poverty.ts";

/** Severity of poverty: P2 = Σ w ((z − y) / z)² 1[y < z] / Σ w. */
export const povertySeverity = metric({
  name: "povertySeverity",
  label: { en: "Squared poverty gap", zh: "平方贫困距指数" },
  description: {
    en: "Mean squared shortfall from the line: the deeper the poverty, the more a person counts.",
    zh: "相对贫困线缺口平方的均值：越贫困的人权重越大。",
  },
  unit: "1",
  better: "lower",
  min: 0,
  max: 1,
  byLine: true,
  measure: (view) => fgt(view.welfare(), view.line, 2),
});
