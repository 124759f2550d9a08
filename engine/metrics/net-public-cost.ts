import { metric } from "../model/metric.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";

/** Discounted outlays less principal to come back and less receipts, since the first policy month, per household and year. */
export const netPublicCost = metric({
  name: "netPublicCost",
  label: { en: "Net public cost", zh: "财政净成本" },
  description: {
    en: "Present value in the first policy year of what government paid since the start, less the principal of seed capital and loans, which stays public property or comes back, less receipts; per household and year. The horizon is the month shown; the rate is the parameter discountRate. What becomes of the principal after the horizon is not valued.",
    zh: "政策期开始以来财政支出的现值（折到首个政策年），扣除种子资金与贷款本金（仍属公有或将收回）及收入，户均每年。期限为所示月份，折现率为参数 discountRate。期末之后的本金不计价值。",
  },
  unit: "yuan/household/year",
  better: "lower",
  min: -1e7,
  max: 1e7,
  measure(view) {
    const householdYears = view.world.householdCount * view.years();
    if (householdYears === 0) return undefinedBecause("empty");
    const { spent, recoverable, received } = view.presentPublicMoney();
    return defined((spent - recoverable - received) / householdYears);
  },
});
