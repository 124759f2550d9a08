import { metric } from "../model/metric.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";

/** Mean headline welfare, person-weighted. */
export const meanConsumption = metric({
  name: "meanConsumption",
  label: { en: "Mean consumption", zh: "人均消费" },
  description: {
    en: "Consumption at home over twelve months, all households together, per person-year spent at home; own produce at farm-gate prices.",
    zh: "全部农户近十二个月在家消费总额除以在家人年数；自产自用按产地价计。",
  },
  unit: "yuan/person/year",
  better: "higher",
  min: 0,
  max: 1e7,
  measure(view) {
    const { reason, mean } = view.welfare();
    return reason ? undefinedBecause(reason) : defined(mean);
  },
});
