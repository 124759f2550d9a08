import { mechanism } from "../model/mechanism.ts";
import { cooperativeOf } from "../population/cooperatives.ts";
import { RING } from "../population/households.ts";
import { experience, spending } from "./nested-market/consumers.ts";
import { columns, flows, parameters, purposes } from "./nested-market/declaration.ts";
import { sell } from "./nested-market/sell.ts";

/** Town households buy directly from the village they know. */
export const nestedMarket = mechanism({
  name: "nestedMarket",
  label: { en: "Nested market", zh: "巢状市场" },
  description: {
    en:
      "Where one is founded, consumers linked to the village want to spend Σ budget·trust a month. Price = farm-gate price + psi·(retail − farm-gate). A part of the sales is offered to registered poor first, the rest by output or equally (the rule is a lever), nobody more than the part of the month's surplus that towns buy; there is no minimum scale and no capital to be paid in. " +
      "A seller whose lasting temptation lies below d·(1 − w·neighbours who sold last month)(1 − checked)(1 − own trust) dilutes: keeps a quarter of the goods now, at a lower quality. A consumer's trust moves to perceived quality at each purchase, T ← T + λ(quality + noise − T), λ three times as high where the purchase disappoints, and faster at a visit, without noise. Below a limit consumers stay away; satisfied ones bring others into free places (40 a village). A market without consumers ends. What is not sold here goes to the other buyers.",
    zh:
      "成立之后，与该村结对的城镇消费者每月愿意花费 Σ 预算·信任。价格 = 产地价 + psi·（零售价 − 产地价）。部分销售优先给建档立卡户，其余按产量或均分（由政策工具决定），每户不超过当月剩余中城镇愿买的部分；没有最低规模，也无需缴纳资本。" +
      "卖户的固有倾向低于 d·(1 − w·上月也在卖的邻居比例)(1 − 检查比例)(1 − 自身信任) 时掺杂：眼下节省四分之一的产品，质量下降。消费者每次购买后信任趋向感知质量：T ← T + λ(质量 + 噪声 − T)，失望时λ为三倍；到访时调整更快且无噪声。信任低于下限者不再购买；满意者把他人带入空位（每村40个）。没有消费者时市场终止。未售出部分卖给其他买家。",
  },
  scope: "village",
  parameters,
  flows,
  columns,
  purposes,
  reads: [
    "households.harvestToSell",
    "households.registered",
    "households.neighbours",
    "households.trust",
    "households.cash",
    "households.incomeOfMonth",
    "households.nestedSales",
    "households.sellsNested",
    "villages.farmPrice",
    "villages.nestedSold",
    "villages.nestedSoldByPoor",
    "cooperatives.founded",
    "consumers.budget",
    "consumers.trust",
    "consumers.active",
  ],
  writes: [
    "households.harvestToSell",
    "households.cash",
    "households.incomeOfMonth",
    "households.nestedSales",
    "households.sellsNested",
    "villages.nestedSold",
    "villages.nestedSoldByPoor",
    "villages.nestedQuality",
    "cooperatives.founded",
    "cooperatives.members",
    "consumers.budget",
    "consumers.trust",
    "consumers.active",
  ],
  run(village, world, own) {
    const { index, first, end } = village;
    const { households: h, cooperatives: c, clock, ledger } = world;
    const row = cooperativeOf(index, "nestedMarket");
    const at = RING * index + clock.ring;
    if (c.founded[row] === 0) {
      own.villages.nestedSold[at] = own.villages.nestedSoldByPoor[at] = 0;
      return;
    }
    const wanted = spending(index, world);
    const { sellsNested } = own.households;
    const sold = sell(village, wanted, sellsNested, world, own);
    for (let i = first; i < end; i++) sellsNested[i] = h.nestedSales[i]! > 0 ? 1 : 0;
    own.villages.nestedSold[at] = sold.revenue;
    own.villages.nestedSoldByPoor[at] = sold.byPoor;
    own.villages.nestedQuality[index] = sold.quality;
    c.members[row] = sold.sellers;
    ledger.transfer(index, own.flow.nestedMarketSales, sold.revenue);
    if (sold.revenue > 0) experience(index, sold.quality, world, own);
    // Nobody left to sell to: the market ends, and is not missed until somebody founds it again.
    if (wanted === 0) {
      c.founded[row] = c.members[row] = 0;
      sellsNested.fill(0, first, end);
    }
  },
});
