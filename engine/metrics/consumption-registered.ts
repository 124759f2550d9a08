import { metric } from "../model/metric.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";

/** All consumption per registered member: the second view of welfare where people move. */
export const consumptionRegistered = metric({
  name: "consumptionRegistered",
  label: { en: "Consumption, migrants included", zh: "户籍人均消费（含外出者）" },
  description: {
    en: "Consumption of twelve months at home and, of the migrants, away, per registered member. Stands beside headline welfare wherever people move: headline welfare counts those at home only.",
    zh: "近十二个月在家与外出者消费合计除以户籍人口。人口流动时与主指标并列：主指标只计在家者。",
  },
  unit: "yuan/person/year",
  better: "higher",
  min: 0,
  max: 1e7,
  measure(view) {
    const { reason, mean } = view.registeredWelfare();
    return reason ? undefinedBecause(reason) : defined(mean);
  },
});
