import { metric } from "../model/metric.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";

/** Mean income of twelve months per registered member. */
export const meanIncome = metric({
  name: "meanIncome",
  label: { en: "Mean income", zh: "人均收入" },
  description: {
    en: "Net income of twelve months per registered member: wages, remittances, business with own produce eaten, border trade, property and transfers.",
    zh: "近十二个月户籍人均净收入：工资与汇款、经营（含自产自用）、边民互市、财产与转移。",
  },
  unit: "yuan/person/year",
  better: "higher",
  min: -1e7,
  max: 1e7,
  measure(view) {
    const { reason, mean } = view.income();
    return reason ? undefinedBecause(reason) : defined(mean);
  },
});
