import { metric } from "../model/metric.ts";
import { fgt } from "../support/poverty.ts";
import { mapOutcome } from "../support/outcome.ts";

/** Registered members of poor households, per household: who leaves to work does not count as lifted out. */
export const poorPersons = metric({
  name: "poorPersons",
  label: { en: "Poor persons per household", zh: "户均贫困人口" },
  description: {
    en: "The headcount, applied to all registered members, over all households: a member who leaves to work is not thereby lifted out. What a cost per person lifted out is divided by.",
    zh: "贫困发生率乘以户籍人口再除以全部农户数：外出务工不算脱贫；每脱贫一人成本的分母。",
  },
  unit: "persons",
  better: "lower",
  min: 0,
  max: 20,
  byLine: true,
  measure: (view) =>
    mapOutcome(
      fgt(view.welfare(), view.line, 0),
      (headcount) => (headcount * view.persons()) / view.world.householdCount,
    ),
});
