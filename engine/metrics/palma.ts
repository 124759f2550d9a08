import { metric } from "../model/metric.ts";
import { palma as palmaOf } from "../support/lorenz.ts";

/** Palma ratio of headline welfare, person-weighted: share of the richest tenth over share of the poorest four tenths. */
export const palma = metric({
  name: "palma",
  label: { en: "Palma ratio of consumption", zh: "消费帕尔马比值" },
  description: {
    en: "Consumption of the richest tenth of persons over that of the poorest four tenths; 0.25 when all are equal.",
    zh: "最富10%人口的消费与最穷40%人口消费之比；完全平等为0.25。",
  },
  unit: "1",
  better: "lower",
  min: 0,
  max: 1e4,
  measure: (view) => palmaOf(view.welfare()),
});
