import { mechanism } from "../model/mechanism.ts";
import { payShare, remittedShareOf } from "../population/returns.ts";

/** Pay of local workers and of those away, who send a share home and live on the rest. */
export const work = mechanism({
  name: "work",
  label: { en: "Wages and remittances", zh: "工资与汇款" },
  description: {
    en: "A local worker earns the local wage, a migrant the migrant wage, each times ability, schooling and the earnings shock, for the months worked in a year, growing with the base's table. What the living cost of the city leaves of the migrant's pay arrives at home, 1 − (1 − s)/wage against the standard, at least a fifth and at most half; the rest is consumed away. Illness takes one worker at home, from the farm first, then from a local job, then from a day job.",
    zh: "本地工人得本地工资，外出者得外出工资，均乘以能力、教育与收入冲击，按年工作月数，随增长表增长。外出工资扣除城市生活成本后的部分寄回：1 − (1 − s)/相对工资，至少五分之一，至多一半；其余在外消费。患病使家庭失去一个在家劳动力，先减务农者，再减本地就业者，再减日工。",
  },
  scope: "village",
  parameters: {},
  flows: {
    localWages: { from: "outside", to: "households", label: { en: "local wages", zh: "本地工资" }, income: "wages" },
    remittances: { from: "outside", to: "households", label: { en: "remittances", zh: "外出汇款" }, income: "wages" },
    migrantPayKept: {
      from: "outside",
      to: "households",
      label: { en: "migrants' pay kept away", zh: "外出者自留工资" },
    },
    migrantSpending: {
      from: "households",
      to: "outside",
      label: { en: "migrants' own consumption", zh: "外出者自身消费" },
    },
  },
  reads: [
    "households.localWorkers",
    "households.awayWorkers",
    "households.farmWorkers",
    "households.wageAbility",
    "households.earnings",
    "households.illMonths",
    "households.cash",
    "households.incomeOfMonth",
  ],
  writes: ["households.cash", "households.incomeOfMonth", "households.migrantConsumptionOfMonth"],
  run({ index, first, end }, world, { flow }) {
    const { households: h, economy, terms, ledger } = world;
    const monthly = payShare(economy) * terms.wageGrowth;
    let [local, remitted, kept] = [0, 0, 0];
    for (let i = first; i < end; i++) {
      let workers = h.localWorkers[i]!;
      const away = h.awayWorkers[i]!;
      if (workers + away === 0) {
        h.migrantConsumptionOfMonth[i] = 0;
        continue;
      }
      if (h.illMonths[i]! > 0 && h.farmWorkers[i] === 0 && workers > 0) workers--;
      const wage = monthly * h.wageAbility[i]! * h.earnings[i]!;
      const earned = workers * economy.localWage * wage;
      const sent = away * economy.awayWage * wage * remittedShareOf(h.wageAbility[i]!, economy);
      const rest = away * economy.awayWage * wage - sent;
      h.cash[i]! += earned + sent;
      h.incomeOfMonth[i]! += earned + sent;
      h.migrantConsumptionOfMonth[i] = rest;
      local += earned;
      remitted += sent;
      kept += rest;
    }
    ledger.transfer(index, flow.localWages, local);
    ledger.transfer(index, flow.remittances, remitted);
    ledger.transfer(index, flow.migrantPayKept, kept);
    ledger.transfer(index, flow.migrantSpending, kept);
  },
});
