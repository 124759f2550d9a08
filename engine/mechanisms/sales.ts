import { mechanism } from "../model/mechanism.ts";
import { real } from "../population/column.ts";
import { cooperativeOf } from "../population/cooperatives.ts";
import { RING } from "../population/households.ts";
import { middlemanMargin } from "../population/returns.ts";
import { sellTogether } from "./sales/cooperative.ts";
import { flows } from "./sales/declaration.ts";

/** What is not eaten goes through the farm cooperative where there is one, the rest to the middleman. */
export const sales = mechanism({
  name: "sales",
  label: { en: "Sales through cooperatives and to middlemen", zh: "经合作社与中间商出售" },
  description: {
    en:
      "Middlemen pay the farm-gate price less a margin that grows with the distance to the town. A farm cooperative pays its members more by q0 (S/S0)^(e − 1), S being a household's planned sales, and by mu · the profit of trade and retail where the chain has been extended; it refunds nu of their inputs. Taking part costs members a fixed sum a year. Non-members sell a part through it for half the better price, without refund. " +
      "The cooperative takes a margin on all it sells and spends part of it on running costs, less with good management; a longer chain has a fixed cost.",
    zh:
      "中间商按产地价扣除随距离增加的毛利收购。农民合作社付给成员的价格高出 q0 (S/S0)^(e − 1)（S为该户计划销售额），产业链延伸后再加 mu·流通利润，并返还投入品的nu。成员每年承担固定参与成本。非成员部分产品经合作社出售，得一半加价而无返还。" +
      "合作社对全部销售额收取毛利，其中一部分用于经营成本（管理好则成本低）；延伸产业链另有固定成本。",
  },
  scope: "village",
  parameters: {},
  flows,
  columns: {
    villages: {
      soldAtFarmGate: real(
        "goods sold, at farm-gate prices, twelve months",
        "十二个月出售产品（产地价）",
        "yuan",
        0,
        1e12,
        RING,
      ),
    },
  },
  reads: [
    "households.harvestToSell",
    "households.cash",
    "households.incomeOfMonth",
    "households.farmMember",
    "households.farmVolume",
    "households.farmWorkers",
    "households.farmCapacity",
    "villages.kmToTown",
    "cooperatives.founded",
    "cooperatives.cash",
    "cooperatives.management",
  ],
  writes: [
    "households.cash",
    "households.incomeOfMonth",
    "households.farmVolume",
    "villages.soldAtFarmGate",
    "cooperatives.cash",
    "cooperatives.revenueOfYear",
    "cooperatives.costOfYear",
    "cooperatives.volumeOfYear",
  ],
  run(village, world, own) {
    const { index, first, end } = village;
    const { households: h, villages, cooperatives: c, economy, clock, ledger } = world;
    const kept = 1 - middlemanMargin(villages.kmToTown[index]!, economy);
    const together = c.founded[cooperativeOf(index, "farm")] === 1;
    if (together) sellTogether(village, world, own, kept);
    let [sold, goods] = [0, 0];
    for (let i = first; i < end; i++) {
      const harvest = h.harvestToSell[i]!;
      goods += harvest;
      // Members sell all through the cooperative, other households of its village a part.
      const left = !together ? harvest : h.farmMember[i] === 1 ? 0 : (1 - economy.supplierShare) * harvest;
      const revenue = left * kept;
      h.cash[i]! += revenue;
      h.incomeOfMonth[i]! += revenue;
      sold += revenue;
    }
    own.villages.soldAtFarmGate[RING * index + clock.ring] = goods;
    ledger.transfer(index, own.flow.farmSales, sold);
  },
});
