import { metric } from "../model/metric.ts";
import { fgt } from "../support/poverty.ts";
import { mapOutcome } from "../support/outcome.ts";

/** Poor persons at home, per household: headcount times person-years at home over households. */
export const poorPersons = metric({
  name: "poorPersons",
  label: { en: "Poor persons per household", zh: "户均贫困人口" },
  description: {
    en: "Persons whose consumption at home lies below the line, by months at home, over all households. What a cost per person lifted out is divided by.",
    zh: "在家消费低于贫困线的人口（按在家月数计）除以全部农户数；每脱贫一人成本的分母。",
  },
  unit: "persons",
  better: "lower",
  min: 0,
  max: 20,
  byLine: true,
  measure: (view) =>
    mapOutcome(
      fgt(view.welfare(), view.line, 0),
      (headcount) => (headcount * view.welfare().totalWeight) / view.world.householdCount,
    ),
});
