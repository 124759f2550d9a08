import { metric } from "../model/metric.ts";
import { weightedQuantile } from "../support/sample.ts";

/** Median headline welfare, person-weighted. */
export const medianConsumption = metric({
  name: "medianConsumption",
  label: { en: "Median consumption", zh: "消费中位数" },
  description: {
    en: "Consumption at home a person-year below which half the persons live. Persons count for the months they were at home.",
    zh: "半数人口的在家人均消费低于此数；人口按在家月数计。",
  },
  unit: "yuan/person/year",
  better: "higher",
  min: 0,
  max: 1e7,
  measure: (view) => weightedQuantile(view.welfare(), 0.5),
});
