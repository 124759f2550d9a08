import { mechanism } from "../model/mechanism.ts";
import type { World } from "../model/world.ts";
import { inTradeZone, pooledValue, soloDayReturn, soloValue } from "../population/border-trade.ts";
import { cooperativeOf } from "../population/cooperatives.ts";
import { RING } from "../population/households.ts";
import type { Village } from "../population/villages.ts";
import { columns, flows, parameters, type BorderTradeOwn } from "./border-trade/declaration.ts";

/**
 * Trade of border residents under the duty-free quota, alone and in groups.
 *
 * Village columns for metrics, all rings of twelve months: `pooledDays` (quota-days used in groups); `pooledValue`,
 * `soloValue` (exempt value, yuan); `pooledLimit`, `soloLimit` (quota times days, yuan: used over limit is V13);
 * `taxExpenditure` (yuan, memo outside the ledger).
 */
export const borderTrade = mechanism({
  name: "borderTrade",
  label: { en: "Border trade", zh: "边民互市" },
  description: {
    en:
      "Within the trade zone. Solo: a worker who trades alone declares min(L, own working capital) a day, earns a margin and pays travel and queue. " +
      "Pooled: each member household with an adult at home gives its turns; slots of all ports of the zone are shared in proportion to the days offered; the value is min(fill·L·days, turnover·K/(1 − f)), where an organiser fronts the share f of the goods; members take a share of the value, the group keeps a fee and has costs. " +
      "Tax expenditure = rate × exempt value × share that would have paid duty, a memo item outside the ledger. " +
      "One category of goods with given margins: crowding, bargaining, price risk of own goods, haulage jobs, stages above the group and demand limits come with later steps.",
    zh:
      "限边贸区内。独自互市：每日申报 min(L, 自有资金)，获得利润率并承担路费与排队成本。" +
      "互助组：有成年人在家的成员户轮值；区内口岸名额按所报天数分摊；交易额为 min(使用率·L·天数, 周转·K/(1 − f))，组织者垫付比例为f；成员按交易额分成，小组收取费用并承担成本。" +
      "税收支出 = 税率 × 免税额 × 本应纳税比例，为账外备忘项。" +
      "目前只有一类商品且利润率给定：拥挤、议价、自营货物价格风险、搬运岗位、小组以上阶段与需求限制在后续步骤引入。",
  },
  scope: "region",
  parameters,
  flows,
  columns,
  reads: [
    "villages.kmToBorder",
    "villages.portFlow",
    "villages.portCapacity",
    "villages.pooledDays",
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
  ],
  writes: [
    "villages.pooledDays",
    "villages.pooledValue",
    "villages.soloValue",
    "villages.pooledLimit",
    "villages.soloLimit",
    "villages.taxExpenditure",
    "households.cash",
    "households.incomeOfMonth",
    "households.patronage",
    "cooperatives.cash",
    "cooperatives.revenueOfYear",
    "cooperatives.costOfYear",
    "cooperatives.volumeOfYear",
  ],
  /** Days the groups of a village offer. */
  gather({ index, first, end }, world, { villages: own }) {
    const { villages, economy, clock } = world;
    const at = RING * index + clock.ring;
    own.pooledDays[at] = 0;
    if (quotaOf(world, index) === 0) return;
    let turns = 0;
    for (let i = first; i < end; i++) if (takesTurn(world, i)) turns++;
    own.pooledDays[at] = turns * economy.memberDays * villages.portFlow[index]!;
  },
  /** The slots of all ports of the zone, shared in proportion to the days offered. */
  settle(world, { villages: own }) {
    const { villages, economy, clock } = world;
    let [offered, slots] = [0, 0];
    for (const { index } of world.blocks) {
      if (!inTradeZone(villages.kmToBorder[index]!, economy)) continue;
      offered += own.pooledDays[RING * index + clock.ring]!;
      slots += villages.portCapacity[index]! * villages.portFlow[index]!;
    }
    if (offered <= slots) return;
    for (const { index } of world.blocks) own.pooledDays[RING * index + clock.ring]! *= slots / offered;
  },
  apply(village, world, own) {
    const { p } = own;
    const { pooledDays, pooledValue: pooled, pooledLimit, soloValue: solo, soloLimit, taxExpenditure } = own.villages;
    const at = RING * village.index + world.clock.ring;
    const quota = quotaOf(world, village.index);
    pooled[at] = pooledLimit[at] = solo[at] = soloLimit[at] = taxExpenditure[at] = 0;
    if (quota === 0) return;
    const funds = world.cooperatives.cash[cooperativeOf(village.index, "trade")]!;
    pooled[at] = pooledValue(pooledDays[at]!, quota, funds, world.economy);
    pooledLimit[at] = quota * pooledDays[at]!;
    tradeInGroups(village, world, own, pooled[at]!);
    tradeAlone(village, world, own, quota);
    taxExpenditure[at] = p.dutyRate * p.wouldHavePaid * (pooled[at]! + solo[at]!);
  },
});

/** Shares the value the groups of a village declared among the members who took their turns; pays takes and fees. */
function tradeInGroups({ index, first, end }: Village, world: World, { p, flow }: BorderTradeOwn, value: number): void {
  const { households: h, cooperatives: c, economy, ledger } = world;
  const row = cooperativeOf(index, "trade");
  if (value === 0) return;
  let turns = 0;
  for (let i = first; i < end; i++) if (takesTurn(world, i)) turns++;
  const volume = value / turns;
  const take = economy.memberTake * volume;
  let taken = 0;
  for (let i = first; i < end; i++) {
    if (!takesTurn(world, i)) continue;
    h.patronage[i]! += volume;
    h.cash[i]! += take;
    h.incomeOfMonth[i]! += take;
    taken += take;
  }
  const fee = p.groupFee * value;
  const cost = p.groupCost * fee;
  c.cash[row]! += fee - cost;
  c.revenueOfYear[row]! += fee;
  c.costOfYear[row]! += cost;
  c.volumeOfYear[row]! += value;
  ledger.transfer(index, flow.quotaTake, taken);
  ledger.transfer(index, flow.groupFees, fee);
  ledger.transfer(index, flow.groupCosts, cost);
}

/** Pays solo traders their margin less travel and queue, and notes what they declared. */
function tradeAlone(
  { index, first, end }: Village,
  world: World,
  { flow, villages: own }: BorderTradeOwn,
  quota: number,
): void {
  const { households: h, villages, economy, clock, ledger } = world;
  const at = RING * index + clock.ring;
  const days = economy.soloDays * villages.portFlow[index]!;
  let [there, goods, margins, costs] = [0, 0, 0, 0];
  for (let i = first; i < end; i++) {
    const traders = h.tradeWorkers[i]!;
    const income = h.incomeOfYear[i]! / 12;
    // A solo trader stays at home when a day at the port would not pay.
    if (traders === 0 || soloDayReturn(quota, income, economy, traders) === 0) continue;
    const value = traders * days * soloValue(quota, income, economy, traders);
    const margin = economy.soloMargin * value;
    const cost = economy.soloCost * traders * days;
    h.cash[i]! += margin - cost;
    h.incomeOfMonth[i]! += margin - cost;
    there += traders * days;
    goods += value;
    margins += margin;
    costs += cost;
  }
  own.soloValue[at] = goods;
  own.soloLimit[at] = quota * there;
  ledger.transfer(index, flow.soloSales, margins);
  ledger.transfer(index, flow.soloCosts, costs);
}

/** Real quota of a village's residents, yuan per resident and day; 0 outside the zone and at a closed border. */
const quotaOf = ({ villages, economy, terms }: World, village: number): number =>
  villages.portFlow[village] === 0 || !inTradeZone(villages.kmToBorder[village]!, economy)
    ? 0
    : terms.dutyFreeQuota / terms.priceLevel;

/** A member household with an adult at home sends somebody when its turn comes. */
const takesTurn = ({ households: h }: World, i: number): boolean =>
  h.tradeMember[i] === 1 && h.workers[i]! + h.elders[i]! > h.awayWorkers[i]!;
