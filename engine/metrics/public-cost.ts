import { metric } from "../model/metric.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";

/** All that government has paid out since the first policy month, per household and year. */
export const publicCost = metric({
  name: "publicCost",
  label: { en: "Public outlays", zh: "财政支出" },
  description: {
    en: "All that government has paid out since the first policy month, seed capital and loans included, per household and year; base-year prices, not discounted. The status quo's own pensions and transfers are in it: compare policies by the difference.",
    zh: "政策期开始以来财政全部支出（含种子资金与贷款），户均每年；基年价格，不折现。包含现状下的养老金与转移支付，应比较政策间差额。",
  },
  unit: "yuan/household/year",
  better: "lower",
  min: 0,
  max: 1e7,
  measure(view) {
    const householdYears = view.world.householdCount * view.years();
    return householdYears === 0 ? undefinedBecause("empty") : defined(view.publicMoney().spent / householdYears);
  },
});
