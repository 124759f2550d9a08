import { mechanism } from "../model/mechanism.ts";
import { KINDS } from "../population/cooperatives.ts";
import { flows, parameters, purposes } from "./settlement/declaration.ts";
import { foundAssetCooperative } from "./settlement/found-asset-cooperative.ts";
import { earn, settle } from "./settlement/year-end.ts";

/** The year end of every cooperative: what was earned is saved, diverted, refunded, paid on shares. */
export const settlement = mechanism({
  name: "settlement",
  label: { en: "Settlement of cooperatives", zh: "合作社年终结算" },
  description: {
    en:
      "Every village has an asset-income cooperative from the start, held by its better-off households. Each December it earns a return on all its capital, drawn once a year. Then every cooperative settles: floors on granted shares from surplus, then reserve, else arrears; reserve; diversion; of the rest omega by members' trade, the remainder by own and granted shares. Losses eat reserve, own shares, granted shares, public capital, in this order. " +
      "Trade groups without share capital pay all by trade. Funds divert nothing and pay members by shares, which are equal. Diverted money goes to the village's elite households. " +
      "Exits, management, audit, voting and rules that drift come with a later step.",
    zh:
      "每村自始设有资产收益合作社，由较富裕农户持股。每年十二月按全部资本取得当年收益（每年抽取一次）。随后各合作社结算：先付量化股份保底（依次来自盈余、公积金，不足记欠），再提公积金、扣除截留，余额中omega按交易额返还，其余按自有与量化股份分红。亏损依次冲减公积金、自有股份、量化股份、财政资本。" +
      "没有股金的互助组全部按交易额返还。互助资金不截留，按股（人人相同）分红。截留归村内精英户。退出、管理、审计、表决与规则漂移在后续步骤引入。",
  },
  scope: "village",
  parameters,
  flows,
  purposes,
  reads: [
    "households.elite",
    "households.patronage",
    "households.tradeShares",
    "households.fundMember",
    "households.fundShares",
    "households.ownShares",
    "households.grantedShares",
    "households.assignedIncome",
    "households.cash",
    "households.incomeOfMonth",
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
    "households.tradeShares",
    "households.fundShares",
    "households.ownShares",
    "households.grantedShares",
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
  },
  run(village, world, own) {
    if (world.clock.monthOfYear !== 12) return;
    earn(village, world, own);
    for (const kind of KINDS) settle(village, kind, world, own);
  },
});
