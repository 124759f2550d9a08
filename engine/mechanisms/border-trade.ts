import { mechanism } from "../model/mechanism.ts";
import { RING } from "../population/households.ts";
import { inTradeZone } from "../population/border-trade.ts";
import { quotaOf } from "../population/pooled-trade.ts";
import { columns, flows, parameters, purposes } from "./border-trade/declaration.ts";
import { chooseFirstGoods, imitate, marketOf } from "./border-trade/market.ts";
import { noteTax, payMembers } from "./border-trade/pay.ts";
import { tradeAlone } from "./border-trade/solo.ts";
import { agreeOn } from "./border-trade/split.ts";
import { offerTurns, rationTurns, zoneHouseholds } from "./border-trade/turns.ts";

/**
 * Trade of border residents under the duty-free quota, alone and in groups.
 *
 * Village columns for metrics, all rings of twelve months: `pooledDays` (quota-days used in groups); `pooledValue`,
 * `soloValue` (exempt value, yuan); `pooledLimit`, `soloLimit` (quota times days, yuan: used over limit is V13);
 * `taxExpenditure` and whom it reaches (yuan, memo outside the ledger).
 */
export const borderTrade = mechanism({
  name: "borderTrade",
  label: { en: "Border trade", zh: "边民互市" },
  description: {
    en:
      "Within the trade zone. Solo: a worker who trades alone declares min(L, own working capital) a day, earns the margin the village's goods last fetched and pays travel and queue. " +
      "Pooled: each member household with an adult at home offers its turns; days = min(offered, port slots, demand), slots shared in proportion to time, demand to value; the value is min(fill·L·days, turnover·K/(1 − f)), where organisers front the share f of the goods and K is the groups' money and credit. Labour and port time of a quota-day fall with the stage of the groups, with one declaration for all and with a green channel; part of the time saved goes into more turns. " +
      "Goods: categories with a margin m = m0 (Q/S)^(−1/e)·shock, all sellers of the region together, and a duty that exempt trade does not pay. Each village has shares of the categories; groups choose part of them anew each month, after what others sell and what pays, so that goods become few and alike unless differentiation is supported. " +
      "Split: residents get logistic(b0 + size + stage + own processing + own goods + members' say − organisers' concentration) of what margin and duty bring; the group keeps a fee, members the rest, less what they lose on quotas lent out. What organisers front is agreed at expected prices; the group's own goods bear the month's. Groups with processing capital add value to part of the goods. " +
      "Tax expenditure = duty × exempt value × share that would have paid, a memo item outside the ledger, noted by who keeps it: households, processors, organisers.",
    zh:
      "限边贸区内。独自互市：每日申报 min(L, 自有资金)，按本村货物上月利润率获利并承担路费与排队成本。" +
      "入池：每个有成年人在家的成员户提供轮值；天数 = min(可提供, 口岸名额, 需求)，名额按所需时间、需求按金额分摊；交易额为 min(使用率·L·天数, 周转·K/(1 − f))，组织者垫付比例为f，K为组织资金与授信。每份额度所需人工与口岸时间随组织阶段、集中申报与绿色通道而下降，省下的部分时间用于增加轮值。" +
      "商品：各类利润率 m = m0 (Q/S)^(−1/e)·冲击，由区内全部卖方共同决定，免税贸易另得未缴的税。各村有商品构成；互助组每月按他人所售与收益调整一部分，若无差异化扶持，商品趋于少而雷同。" +
      "分配：居民得到利润与税之和的 logistic(b0 + 规模 + 阶段 + 自行加工 + 自有货物 + 成员话语权 − 组织者集中度)；组内留存费用，其余归成员，并扣除出借额度的损失。组织者垫付的货物按预期价格议定，自有货物承担当月价格。有加工资本的组织对部分货物增值。" +
      "税收支出 = 税率 × 免税额 × 本应纳税比例，为账外备忘项，按归属（农户、加工企业、组织者）记录。",
  },
  scope: "region",
  parameters,
  flows,
  columns,
  purposes,
  reads: [
    "villages.kmToBorder",
    "villages.portFlow",
    "villages.portCapacity",
    "villages.goods",
    "villages.goodsShock",
    "villages.takeRate",
    "villages.soloMargin",
    "villages.quotaTime",
    "villages.pooledDays",
    "villages.pooledValue",
    "villages.soloValue",
    "villages.surplusRate",
    "villages.turns",
    "villages.taxExpenditure",
    "villages.taxToHouseholds",
    "households.tradeWorkers",
    "households.tradeMember",
    "households.workers",
    "households.elders",
    "households.awayWorkers",
    "households.incomeOfYear",
    "households.cash",
    "households.incomeOfMonth",
    "households.patronage",
    "cooperatives.cash",
    "cooperatives.members",
    "cooperatives.groups",
    "cooperatives.stage",
    "cooperatives.tradeMonths",
    "cooperatives.processingCapital",
  ],
  writes: [
    "villages.goods",
    "villages.takeRate",
    "villages.soloMargin",
    "villages.memberDays",
    "villages.quotaTime",
    "villages.pooledDays",
    "villages.pooledValue",
    "villages.soloValue",
    "villages.surplusRate",
    "villages.turns",
    "villages.pooledLimit",
    "villages.pooledSurplus",
    "villages.lentValue",
    "villages.soloLimit",
    "villages.taxExpenditure",
    "villages.taxToHouseholds",
    "villages.taxToProcessors",
    "households.cash",
    "households.incomeOfMonth",
    "households.patronage",
    "cooperatives.cash",
    "cooperatives.processingCapital",
    "cooperatives.tradeMonths",
    "cooperatives.revenueOfYear",
    "cooperatives.costOfYear",
    "cooperatives.volumeOfYear",
  ],
  prepare(world, own) {
    const { villages, economy } = world;
    chooseFirstGoods(world, purposes.firstGoods);
    villages.memberDays.fill(economy.memberDays);
    villages.quotaTime.fill(1);
    const market = marketOf(world, 0);
    for (const { index } of world.blocks) agreeOn(index, market, world, own);
  },
  /** Solo traders go; groups offer their days. */
  gather(village, world, own) {
    const quota = quotaOf(world, village.index);
    tradeAlone(village, world, own, quota);
    offerTurns(village, world, own, quota);
  },
  /** Days are rationed, goods of all sellers meet on one market, the split is agreed. */
  settle(world, own) {
    const { villages, blocks, economy, clock, terms } = world;
    if (terms.dutyFreeQuota === 0) {
      for (const { index } of blocks) villages.pooledValue[RING * index + clock.ring] = 0;
      return;
    }
    const usual = economy.goodsMarket * zoneHouseholds(world);
    rationTurns(world, own, usual);
    const market = marketOf(world, usual);
    for (const { index } of blocks)
      if (inTradeZone(villages.kmToBorder[index]!, economy)) agreeOn(index, market, world, own);
    imitate(world, own, market);
  },
  apply(village, world, own) {
    const at = RING * village.index + world.clock.ring;
    own.villages.pooledLimit[at] = quotaOf(world, village.index) * world.villages.pooledDays[at]!;
    payMembers(village, world, own);
    noteTax(village, world, own);
  },
});
