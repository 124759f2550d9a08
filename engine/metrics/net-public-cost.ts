import { metric } from "../model/metric.ts";
import { netPublicCostOf } from "../model/net-public-cost.ts";

/** Discounted outlays less receipts and less the seed capital of village funds still there, since the first policy month, per household and year. */
export const netPublicCost = metric({
  name: "netPublicCost",
  label: { en: "Net public cost", zh: "财政净成本" },
  description: {
    en: "Present value in the first policy year of what government paid since the start, less receipts, less the present value of the seed capital of village funds that is still public property in the month shown; per household and year. Capital lost, given to members as shares or to trade groups for a higher stage is a cost, and so is the time it was tied up. The rate is the parameter discountRate.",
    zh: "政策期开始以来财政支出的现值（折到首个政策年），扣除收入及所示月份仍属公有的互助资金种子资金的现值，户均每年。损失、赠给成员作股份或拨给互市组织升级的资金计为成本，资金占用时间也计为成本。折现率为参数 discountRate。",
  },
  unit: "yuan/household/year",
  better: "lower",
  min: -1e7,
  max: 1e7,
  reads: ["cooperatives.publicCapital"],
  measure: netPublicCostOf,
});
