import { metric } from "../model/metric.ts";
import { netPublicCostOf } from "../model/net-public-cost.ts";

/** Discounted outlays less receipts and less the public capital still there, since the first policy month, per household and year. */
export const netPublicCost = metric({
  name: "netPublicCost",
  label: { en: "Net public cost", zh: "财政净成本" },
  description: {
    en: "Present value in the first policy year of what government paid since the start, less receipts, less the present value of seed capital that is still public property in the month shown; per household and year. Capital lost, or given to members as shares, is a cost, and so is the time it was tied up. The rate is the parameter discountRate.",
    zh: "政策期开始以来财政支出的现值（折到首个政策年），扣除收入及所示月份仍属公有的种子资金的现值，户均每年。损失或赠给成员作股份的资金计为成本，资金占用时间也计为成本。折现率为参数 discountRate。",
  },
  unit: "yuan/household/year",
  better: "lower",
  min: -1e7,
  max: 1e7,
  reads: ["cooperatives.publicCapital"],
  measure: netPublicCostOf,
});
