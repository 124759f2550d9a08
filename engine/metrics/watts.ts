import { metric } from "../model/metric.ts";
import { watts as wattsOf } from "../support/poverty-distribution.ts";

/** Watts index: W = Σ w ln(z / y) 1[y < z] / Σ w. */
export const watts = metric({
  name: "watts",
  label: { en: "Watts index", zh: "瓦茨指数" },
  description: {
    en: "Mean log shortfall from the line. Divided by a rate of growth it is the time in which that growth would bring the average person to the line. Undefined where somebody consumes nothing.",
    zh: "相对贫困线的平均对数缺口；除以增长率即为以该速度增长时人均脱贫所需年数。若有人消费为零则无定义。",
  },
  unit: "1",
  better: "lower",
  min: 0,
  max: 100,
  byLine: true,
  measure: (view) => wattsOf(view.welfare(), view.line),
});
