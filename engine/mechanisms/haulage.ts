import { mechanism } from "../model/mechanism.ts";
import { atWork, nextSlots } from "../population/day-jobs.ts";
import { RING } from "../population/households.ts";
import { dialRow } from "../support/dial-row.ts";

/** Porters and hauliers: work that pooled border trade brings, and takes away with it. */
export const haulage = mechanism({
  name: "haulage",
  label: { en: "Porters and haulage", zh: "搬运与运输" },
  description: {
    en: "Goods declared in groups must be carried: so many porters' jobs per million yuan of this month's pooled value in the village. New jobs open a part a month, jobs that are gone are gone next month. Each porter earns the village's day's pay for the days of work; where trade falls short of the porters there are, they share the work. The importers pay. Who trades alone carries alone.",
    zh: "互助组申报的货物需要搬运：本村当月每百万元互助组交易额对应若干搬运岗位。新岗位逐月增加，减少的岗位次月取消。搬运工按本村日工资与工作天数取酬；贸易不足时由现有搬运工分摊。费用由进口商支付。独自互市者自行搬运。",
  },
  scope: "village",
  // prettier-ignore
  parameters: {
    portersPerMillion: dialRow("porters' jobs per million yuan of pooled trade a month", "每百万元月交易额的搬运岗位", "1", 4, 0.5, 10, "ASSUMED", "100 jobs in a village of 20 groups of 21, as an exploratory fit assumed", "E7c", "E12"),
    haulageRamp: dialRow("months until haulage jobs are all there", "搬运岗位到位月数", "months", 12, 1, 60, "ASSUMED", "no figure"),
  },
  flows: {
    porterPay: { from: "outside", to: "households", label: { en: "porters' pay", zh: "搬运工资" }, income: "wages" },
  },
  reads: [
    "villages.pooledValue",
    "villages.porterSlots",
    "villages.porterFilled",
    "villages.porterWage",
    "villages.jobOpenings",
    "households.porterWorkers",
    "households.farmWorkers",
    "households.localWorkers",
    "households.illMonths",
    "households.cash",
    "households.incomeOfMonth",
  ],
  writes: ["villages.porterSlots", "villages.jobOpenings", "households.cash", "households.incomeOfMonth"],
  run({ index, first, end }, world, { p, flow }) {
    const { households: h, villages: v, frames, economy, terms, clock, ledger } = world;
    const traded = frames.villages.columns["pooledValue"]?.[RING * index + clock.ring] ?? 0;
    const slots = v.porterSlots[index]!;
    const held = v.porterFilled[index]!;
    if (traded === 0 && slots === 0 && held === 0) return;
    const work = (p.portersPerMillion * traded) / 1e6;
    if (held > 0) {
      const monthly = v.porterWage[index]! * economy.porterDays * Math.min(1, work / held) * terms.wageGrowth;
      let paid = 0;
      for (let i = first; i < end; i++) {
        const porters = h.porterWorkers[i]!;
        if (porters === 0) continue;
        const earned = monthly * atWork(i, porters, h);
        h.cash[i]! += earned;
        h.incomeOfMonth[i]! += earned;
        paid += earned;
      }
      ledger.transfer(index, flow.porterPay, paid);
    }
    const next = nextSlots(slots, work, p.haulageRamp);
    v.jobOpenings[index]! += Math.max(0, next - slots);
    v.porterSlots[index] = next;
  },
});
