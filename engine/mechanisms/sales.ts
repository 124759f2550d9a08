import { mechanism } from "../model/mechanism.ts";
import { middlemanMargin } from "../population/returns.ts";

/** What is not eaten goes to the middleman. Nested markets and cooperative sales are not built yet. */
export const sales = mechanism({
  name: "sales",
  label: { en: "Sales to middlemen", zh: "向中间商出售" },
  description: {
    en: "The month's surplus is sold at the farm-gate price less a margin that grows with the distance to the town.",
    zh: "当月剩余按产地价扣除随距离增加的毛利后出售。",
  },
  scope: "village",
  parameters: {},
  flows: {
    farmSales: {
      from: "outside",
      to: "households",
      label: { en: "sales of farm and business", zh: "农业与自营销售" },
      income: "business",
    },
  },
  reads: ["households.harvestToSell", "households.cash", "households.incomeOfMonth", "villages.kmToTown"],
  writes: ["households.cash", "households.incomeOfMonth"],
  run({ index, first, end }, { households: h, villages, economy, ledger }, { flow }) {
    const kept = 1 - middlemanMargin(villages.kmToTown[index]!, economy);
    let sold = 0;
    for (let i = first; i < end; i++) {
      const revenue = h.harvestToSell[i]! * kept;
      h.cash[i]! += revenue;
      h.incomeOfMonth[i]! += revenue;
      sold += revenue;
    }
    ledger.transfer(index, flow.farmSales, sold);
  },
});
