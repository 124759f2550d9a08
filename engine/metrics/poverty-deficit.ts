import { metric } from "../model/metric.ts";
import { fgt } from "../support/poverty.ts";
import { mapOutcome } from "../support/outcome.ts";

/** The money that would lift everybody to the line, if it reached the poor and nobody else. */
export const povertyDeficit = metric({
  name: "povertyDeficit",
  label: { en: "Poverty deficit per household", zh: "户均贫困缺口额" },
  description: {
    en: "Poverty line times poverty gap, applied to all registered members, over all households: the yearly money that would lift everybody to the line if it reached only the poor.",
    zh: "贫困线乘以贫困缺口指数，按户籍人口计，再除以全部农户数：若只给贫困人口，使所有人达到贫困线每年所需资金。",
  },
  unit: "yuan/household/year",
  better: "lower",
  min: 0,
  max: 1e7,
  byLine: true,
  measure: (view) =>
    mapOutcome(
      fgt(view.welfare(), view.line, 1),
      (gap) => (view.line * gap * view.persons()) / view.world.householdCount,
    ),
});
