import { metric } from "../model/metric.ts";
import { fgt } from "../support/poverty.ts";

/** Share of persons who are poor: H = Σ w 1[y < z] / Σ w. */
export const headcount = metric({
  name: "headcount",
  label: { en: "Poverty headcount", zh: "贫困发生率" },
  description: {
    en: "Share of persons whose consumption at home over twelve months lies below the line, strictly. Persons count for the months they were at home.",
    zh: "近十二个月在家人均消费严格低于贫困线的人口占比；人口按在家月数计。",
  },
  unit: "share",
  better: "lower",
  min: 0,
  max: 1,
  byLine: true,
  measure: (view) => fgt(view.welfare(), view.line, 0),
});
