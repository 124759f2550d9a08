import { mechanism } from "../model/mechanism.ts";
import { columns, flows, parameters, purposes } from "./settlement/declaration.ts";
import { foundAssetCooperative } from "./settlement/found-asset-cooperative.ts";
import { support } from "./settlement/public-support.ts";
import { earn, settle } from "./settlement/year-end.ts";

/** Kinds with a year end of this sort. */
const SETTLED = ["trade", "fund", "asset", "farm"] as const;

/** The year end of every cooperative: what was earned is saved, diverted, refunded, paid on shares. */
export const settlement = mechanism({
  name: "settlement",
  label: { en: "Settlement of cooperatives", zh: "合作社年终结算" },
  description: {
    en:
      "Every village has an asset-income cooperative from the start, held by its better-off households. Each December it and the farm cooperative earn a return on all their capital, drawn once a year, and so much on each mu of land they work. Then every cooperative settles: floors on granted shares and rent on land shares from surplus, then reserve, else arrears; reserve; diversion; of the rest omega by members' trade, the remainder by own, granted and land shares. Losses eat reserve, then own and granted shares in the order of claims, then public capital. " +
      "The core diverts 1 − (1 − p f)^L over L layers; f rises with the votes of the ten largest (by shares, or by heads where one member has one vote) and falls with audit and management. omega is what is practised; it is the law's in a year of audit, and drifts towards the law where the core has no majority, towards pay by shares where it has one; thresholds drift with it unless openness is subsidised. Training of managers, and of the village's cadres by the paired region, moves management up, time moves it back to its mean. " +
      "A farm cooperative, or an asset-income cooperative with granted or land shares in it, ends with a yearly chance h0 exp(b1 (HHI of goods − mean) − b2 (reserve ratio − mean) − b3 (management − mean)), or when a year's losses take half of its share capital; a part of its capital is lost, granted shares recover first (order of claims), land goes back. " +
      "Trade groups without share capital pay all by trade. Funds divert nothing and pay members by shares, which are equal. Diverted money goes to the village's elite households.",
    zh:
      "每村自始设有资产收益合作社，由较富裕农户持股。每年十二月，该社与农民合作社按全部资本取得当年收益（每年抽取一次），所经营土地另按亩取得收益。随后各合作社结算：先付量化股份保底与土地股租金（依次来自盈余、公积金，不足记欠），再提公积金、扣除截留，余额中omega按交易额返还，其余按自有、量化与土地股份分红。亏损先冲减公积金，再按承担次序冲减自有与量化股份，最后冲减财政资本。" +
      "核心成员在L层中共截留 1 − (1 − p f)^L；f随十大股东表决权（按股，或一人一票时按人）上升，随审计与管理水平下降。omega为实际执行比例：审计当年依法执行；核心不占多数时逐步趋向法定，占多数时趋向按股；入社门槛随之漂移，除非有开放补助。管理者培训与帮扶方对本村干部的培训提高管理水平，随时间回归均值。" +
      "农民合作社以及持有量化股份或土地股的资产收益合作社每年以概率 h0 exp(b1(产品HHI − 均值) − b2(公积金比率 − 均值) − b3(管理 − 均值)) 退出，或在一年亏损吞掉一半股本时退出；损失部分资本，量化股份优先受偿（按承担次序），土地归还。" +
      "没有股金的互助组全部按交易额返还。互助资金不截留，按股（人人相同）分红。截留归村内精英户。",
  },
  scope: "village",
  parameters,
  flows,
  columns,
  purposes,
  reads: [
    "villages.cadreTraining",
    "households.elite",
    "households.registered",
    "households.patronage",
    "households.farmMember",
    "households.farmShares",
    "households.farmVolume",
    "households.landShares",
    "households.land",
    "households.farmCapacity",
    "households.tradeShares",
    "households.fundMember",
    "households.fundShares",
    "households.ownShares",
    "households.grantedShares",
    "households.assignedIncome",
    "households.cash",
    "households.incomeOfMonth",
    "cooperatives.management",
    "cooperatives.ruleDrift",
    "cooperatives.founded",
    "cooperatives.members",
    "cooperatives.cash",
    "cooperatives.reserve",
    "cooperatives.ownShares",
    "cooperatives.grantedShares",
    "cooperatives.publicCapital",
    "cooperatives.floorArrears",
    "cooperatives.revenueOfYear",
    "cooperatives.costOfYear",
    "cooperatives.volumeOfYear",
  ],
  writes: [
    "households.cash",
    "households.incomeOfMonth",
    "households.patronage",
    "households.farmMember",
    "households.farmShares",
    "households.farmVolume",
    "households.landShares",
    "households.land",
    "households.farmCapacity",
    "households.tradeShares",
    "households.fundShares",
    "households.ownShares",
    "households.grantedShares",
    "cooperatives.management",
    "cooperatives.ruleDrift",
    "cooperatives.surplusLast",
    "cooperatives.patronageLast",
    "cooperatives.refundsLast",
    "cooperatives.dividendsLast",
    "cooperatives.floorsLast",
    "cooperatives.divertedLast",
    "cooperatives.coreVotesLast",
    "cooperatives.exits",
    "cooperatives.yearsAtRisk",
    "cooperatives.founded",
    "cooperatives.members",
    "cooperatives.cash",
    "cooperatives.reserve",
    "cooperatives.ownShares",
    "cooperatives.grantedShares",
    "cooperatives.publicCapital",
    "cooperatives.floorArrears",
    "cooperatives.revenueOfYear",
    "cooperatives.costOfYear",
    "cooperatives.volumeOfYear",
  ],
  prepare(world, own) {
    for (const village of world.blocks) foundAssetCooperative(village, world, own);
    own.cooperatives.patronageLast.fill(world.terms.patronageShare);
  },
  run(village, world, own) {
    if (world.clock.monthOfYear !== 12) return;
    support(village, world, own);
    earn(village, "asset", world, own);
    earn(village, "farm", world, own);
    for (const kind of SETTLED) settle(village, kind, world, own);
  },
});
