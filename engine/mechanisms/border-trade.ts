import { mechanism } from "../model/mechanism.ts";
import type { World } from "../model/world.ts";
import { inTradeZone, pooledValue, soloDayReturn, soloValue } from "../population/border-trade.ts";
import { real } from "../population/column.ts";
import { cooperativeOf } from "../population/cooperatives.ts";
import { RING } from "../population/households.ts";
import { dial, type Dial, type Unit } from "../support/quantity.ts";

const assumed = (
  en: string,
  zh: string,
  unit: Unit,
  central: number,
  min: number,
  max: number,
  note: string,
  ...rows: string[]
): Dial =>
  dial({
    label: { en, zh },
    description: { en: note, zh: note },
    unit,
    min,
    max,
    default: central,
    source: { tag: "ASSUMED", rows, note },
  });

/** Twelve months of a village: village v, month m in column v × 12 + m mod 12. */
const year = (en: string, zh: string, unit: Unit) => real(en, zh, unit, 0, 1e13, RING);

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
  parameters: {
    organiserFronts: assumed(
      "share of pooled goods an organiser fronts",
      "组织者垫付货款比例",
      "share",
      1,
      0,
      1,
      "importers front the goods, the quota binds",
      "K44",
      "V13",
    ),
    capitalTurnover: assumed(
      "turnover of a group's own money, a month",
      "互助组自有资金月周转次数",
      "1",
      4,
      0,
      30,
      "about weekly; binds only where nobody fronts",
    ),
    groupFee: assumed(
      "fee a group keeps, share of value",
      "互助组留存费用占交易额比例",
      "share",
      0.001,
      0,
      0.05,
      "no figure; small beside the members' 0.63%",
    ),
    groupCost: assumed(
      "running costs of a group, share of its fee",
      "互助组运行成本占费用比例",
      "share",
      0.5,
      0,
      1,
      "clerk, transport; no figure",
    ),
    dutyRate: assumed(
      "duty and import tax forgone, share of value",
      "减免的关税和进口环节税率",
      "share",
      0.15,
      0,
      0.5,
      "import VAT and low tariffs of neighbours' goods; no figure",
    ),
    wouldHavePaid: assumed(
      "share of exempt trade that would have paid duty",
      "本应纳税的免税贸易比例",
      "share",
      0.5,
      0,
      1,
      "between none and all",
    ),
  },
  flows: {
    quotaTake: {
      from: "outside",
      to: "households",
      label: { en: "members' take of pooled quotas", zh: "互助组成员额度分成" },
      income: "trade",
    },
    soloSales: {
      from: "outside",
      to: "households",
      label: { en: "margin of solo border trade", zh: "独自互市毛利" },
      income: "trade",
    },
    soloCosts: {
      from: "households",
      to: "outside",
      label: { en: "travel and queue of solo traders", zh: "独自互市路费与排队成本" },
      income: "trade",
    },
    groupFees: { from: "outside", to: "cooperatives", label: { en: "fees of trade groups", zh: "互助组费用收入" } },
    groupCosts: {
      from: "cooperatives",
      to: "outside",
      label: { en: "running costs of trade groups", zh: "互助组运行成本" },
    },
  },
  columns: {
    villages: {
      pooledDays: year("quota-days used in groups", "互助组额度日数", "days"),
      pooledValue: year("exempt value in groups", "互助组免税交易额", "yuan"),
      soloValue: year("exempt value alone", "独自互市免税交易额", "yuan"),
      pooledLimit: year("quota of the days used in groups", "互助组额度上限", "yuan"),
      soloLimit: year("quota of the days used alone", "独自互市额度上限", "yuan"),
      taxExpenditure: year("tax expenditure", "税收支出", "yuan"),
    },
  },
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
  apply({ index, first, end }, world, { p, flow, villages: own }) {
    const { households: h, villages, cooperatives: c, economy, clock, ledger } = world;
    const at = RING * index + clock.ring;
    const quota = quotaOf(world, index);
    own.pooledValue[at] = own.soloValue[at] = own.pooledLimit[at] = own.soloLimit[at] = own.taxExpenditure[at] = 0;
    if (quota === 0) return;

    const row = cooperativeOf(index, "trade");
    const pooledDays = own.pooledDays[at]!;
    const pooled = pooledValue(pooledDays, quota, c.cash[row]!, p.capitalTurnover, p.organiserFronts, economy);
    let turns = 0;
    for (let i = first; i < end; i++) if (takesTurn(world, i)) turns++;
    const volume = turns > 0 ? pooled / turns : 0;
    const take = economy.memberTake * volume;
    const days = economy.soloDays * villages.portFlow[index]!;
    let [taken, margins, costs, soloDays, soloTotal] = [0, 0, 0, 0, 0];
    for (let i = first; i < end; i++) {
      let income = 0;
      if (takesTurn(world, i)) {
        h.patronage[i]! += volume;
        income += take;
        taken += take;
      }
      if (h.tradeWorkers[i]! > 0) {
        const yearly = h.incomeOfYear[i]!;
        if (soloDayReturn(quota, yearly / 12, economy, h.tradeWorkers[i]!) > 0) {
          const there = h.tradeWorkers[i]! * days;
          const value = there * soloValue(quota, yearly / 12, economy, h.tradeWorkers[i]!);
          const margin = economy.soloMargin * value;
          const cost = economy.soloCost * there;
          income += margin - cost;
          margins += margin;
          costs += cost;
          soloDays += there;
          soloTotal += value;
        }
      }
      h.cash[i]! += income;
      h.incomeOfMonth[i]! += income;
    }
    const fee = p.groupFee * pooled;
    const cost = p.groupCost * fee;
    c.cash[row]! += fee - cost;
    c.revenueOfYear[row]! += fee;
    c.costOfYear[row]! += cost;
    c.volumeOfYear[row]! += pooled;
    ledger.transfer(index, flow.quotaTake, taken);
    ledger.transfer(index, flow.soloSales, margins);
    ledger.transfer(index, flow.soloCosts, costs);
    ledger.transfer(index, flow.groupFees, fee);
    ledger.transfer(index, flow.groupCosts, cost);

    own.pooledValue[at] = pooled;
    own.pooledLimit[at] = quota * pooledDays;
    own.soloValue[at] = soloTotal;
    own.soloLimit[at] = quota * soloDays;
    own.taxExpenditure[at] = p.dutyRate * p.wouldHavePaid * (pooled + soloTotal);
  },
});

/** Real quota of a village's residents, yuan per resident and day; 0 outside the zone and at a closed border. */
const quotaOf = ({ villages, economy, terms }: World, village: number): number =>
  villages.portFlow[village] === 0 || !inTradeZone(villages.kmToBorder[village]!, economy)
    ? 0
    : terms.dutyFreeQuota / terms.priceLevel;

/** A member household with an adult at home sends somebody when its turn comes. */
const takesTurn = ({ households: h }: World, i: number): boolean =>
  h.tradeMember[i] === 1 && h.workers[i]! + h.elders[i]! > h.awayWorkers[i]!;
