import { metric } from "../model/metric.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";
import { sum } from "../support/statistics.ts";

/** Duty forgone on exempt trade: a memo item outside the ledger. */
export const taxExpenditure = metric({
  name: "taxExpenditure",
  label: { en: "Tax expenditure (memo)", zh: "税收支出（备忘）" },
  description: {
    en: "Duty and import tax of twelve months that exempt trade would have paid, per household. A memo item: no money moves, so that neither the ledger nor public cost holds it. It rests on an assumed share of trade that would have paid.",
    zh: "近十二个月免税交易本应缴纳的税款（户均）。备忘项：没有资金流动，不计入账本与财政成本；取决于本应纳税比例的假设。",
  },
  unit: "yuan/household/year",
  better: "lower",
  min: 0,
  max: 1e7,
  reads: ["villages.taxExpenditure"],
  measure(view) {
    const forgone = view.column("villages", "taxExpenditure");
    if (!forgone || view.world.householdCount === 0) return undefinedBecause("empty");
    return defined(sum(forgone) / view.world.householdCount);
  },
});
