import { amountFor } from "../model/formula/amount.ts";
import { mechanism } from "../model/mechanism.ts";
import { dialRow } from "../support/dial-row.ts";
import { exp } from "../support/exp.ts";
import { inverseNormal } from "../support/inverse-normal.ts";
import { log } from "../support/log.ts";

/** Luck of the household: harvest, losses, earnings, needs, illness. */
export const shocks = mechanism({
  name: "shocks",
  label: { en: "Shocks", zh: "冲击" },
  description: {
    en: "Each January: yield of household and village (lognormal, mean one), with some chance a loss that leaves a uniform share of gross output, inputs sunk; a lumpy consumption need (lognormal, mean one). Each month: a mean-reverting shock to log earnings; illness with a hazard that rises with elders and falls with welfare: 1 to 6 months, one worker lost, a lognormal bill, part reimbursed (the scheme's share, or what a policy raises it to); what cash cannot pay is treated only if somebody lends it.",
    zh: "每年一月：农户与村的收成（对数正态，均值一），并以一定概率遭受损失（投入沉没）；大额非经常性消费支出（对数正态，均值一）。每月：均值回复的收入冲击；患病概率随老人数上升、随福利下降，持续1至6个月，失去一个劳动力，医疗费对数正态，部分报销（按制度比例，政策可提高）；现金不足的部分须借到款才能治疗。",
  },
  scope: "village",
  // prettier-ignore
  parameters: {
    yieldSpread: dialRow("spread of household yields, log", "农户收成离散度", "1", 0.2, 0, 0.8, "ASSUMED", "weakly identified", "K26"),
    villageYieldSpread: dialRow("spread of village yields, log", "村级收成离散度", "1", 0.12, 0, 0.6, "ASSUMED", "weakly identified", "K26"),
    lossChance: dialRow("chance of a loss in a year", "年度损失概率", "share", 0.1, 0, 0.5, "ASSUMED", "left tail of income", "K25", "K27"),
    lossLow: dialRow("least share of output left by a loss", "损失后剩余产出下限", "share", -0.2, -1, 1, "ASSUMED", "animals and borrowed inputs are lost with it", "K25"),
    lossHigh: dialRow("largest share of output left by a loss", "损失后剩余产出上限", "share", 0.7, 0, 1, "ASSUMED", "exploratory fit; no figure", "K25"),
    earningsSpread: dialRow("spread of the persistent log earnings shock", "持续收入冲击离散度", "1", 0.15, 0, 0.6, "ASSUMED", "yearly change of log income near 0.12; prior U(0.08, 0.20)", "K32"),
    earningsPersistence: dialRow("monthly persistence of the earnings shock", "收入冲击月度持续性", "1", 0.97, 0, 0.999, "ASSUMED", "mean-reverting", "K32"),
    needSpread: dialRow("spread of the yearly lumpy need, log", "年度大额消费离散度", "1", 0.16, 0, 0.6, "ASSUMED", "exploratory fit; no figure", "K32", "K33"),
    illnessHazard: dialRow("hazard of illness, a month", "月患病概率", "1/month", 0.04, 0, 0.3, "ASSUMED", "only the product with the bill is identified", "K34"),
    illnessElders: dialRow("rise of the hazard per elder", "每位老人提高的患病概率", "1", 0.5, 0, 3, "ASSUMED", "sign from F10", "K34"),
    illnessWelfare: dialRow("elasticity of the hazard to welfare", "患病概率的福利弹性", "1", -0.3, -1, 0, "ASSUMED", "sign", "F10"),
    bill: dialRow("median bill at mean welfare", "医疗费中位数", "yuan", 6800, 0, 50000, "DERIVED", "before reimbursement; fitted to K34 (one household in ten with catastrophic spending); only the product with the hazard is identified", "K34"),
    billSpread: dialRow("spread of the bill, log", "医疗费离散度", "1", 1.15, 0, 2.5, "ASSUMED", "exploratory fit; no figure", "K34"),
    reimbursed: dialRow("share of the bill reimbursed", "报销比例", "share", 0.5, 0, 1, "ASSUMED", "new cooperative medical scheme", "F10e"),
  },
  flows: {
    medicalBills: { from: "households", to: "outside", label: { en: "medical bills", zh: "自付医疗费" }, use: "bills" },
    medicalReimbursement: {
      from: "government",
      to: "outside",
      label: { en: "reimbursed medical bills", zh: "医疗报销" },
    },
  },
  purposes: { year: 101, month: 102, villageYield: 103, firstEarnings: 105 },
  reads: [
    "households.incomeShock",
    "households.illMonths",
    "households.elders",
    "households.permanentWelfare",
    "households.size",
    "households.registered",
    "households.cash",
    "households.billsOfYear",
    "villages.yieldShock",
  ],
  writes: [
    "households.yieldShock",
    "households.needFactor",
    "households.incomeShock",
    "households.earnings",
    "households.illMonths",
    "households.cash",
    "households.billsOfYear",
    "households.billUnpaid",
    "households.billMatch",
    "villages.yieldShock",
  ],
  prepare(world, { p }) {
    for (let i = 0; i < world.householdCount; i++)
      world.households.incomeShock[i] = p.earningsSpread * inverseNormal(world.draws.one(i, 105, 0));
  },
  run({ index, first, end }, world, { p, flow }) {
    const { households: h, villages, draws, clock, terms } = world;
    const count = end - first;
    const luck = world.scratch(0, 4 * count);
    if (clock.monthOfYear === 1) {
      const spread = p.villageYieldSpread;
      villages.yieldShock[index] = exp(
        spread * inverseNormal(draws.one(index, 103, clock.yearKey)) - (spread * spread) / 2,
      );
      draws.fill(luck, first, count, 101, clock.yearKey);
      for (let i = first, at = 0; i < end; i++, at += 4) {
        let crop =
          villages.yieldShock[index]! *
          exp(p.yieldSpread * inverseNormal(luck[at]!) - (p.yieldSpread * p.yieldSpread) / 2);
        if (luck[at + 1]! < p.lossChance) crop *= p.lossLow + (p.lossHigh - p.lossLow) * (luck[at + 1]! / p.lossChance);
        h.yieldShock[i] = crop;
        h.needFactor[i] = exp(p.needSpread * inverseNormal(luck[at + 2]!) - (p.needSpread * p.needSpread) / 2);
        h.billsOfYear[i] = 0;
      }
    }
    const innovation = p.earningsSpread * Math.sqrt(1 - p.earningsPersistence * p.earningsPersistence);
    const meanOne = (p.earningsSpread * p.earningsSpread) / 2;
    draws.fill(luck, first, count, 102, clock.key);
    let bills = 0;
    let reimbursed = 0;
    for (let i = first, at = 0; i < end; i++, at += 4) {
      h.incomeShock[i] = p.earningsPersistence * h.incomeShock[i]! + innovation * inverseNormal(luck[at]!);
      h.earnings[i] = exp(h.incomeShock[i]! - meanOne);
      if (h.illMonths[i]! > 0) {
        h.illMonths[i]!--;
        continue;
      }
      const welfare = h.permanentWelfare[i]! / world.base.meanConsumption;
      const hazard = p.illnessHazard * (1 + p.illnessElders * h.elders[i]!);
      // Nobody is so poor that the elasticity makes ten of one: only below that is the power worth taking.
      if (luck[at + 1]! > 10 * hazard) continue;
      const logWelfare = log(welfare);
      if (luck[at + 1]! > hazard * exp(p.illnessWelfare * logWelfare)) continue;
      h.illMonths[i] = 1 + Math.floor(6 * luck[at + 2]!);
      const full = p.bill * (h.size[i]! / 3.8) * exp(0.5 * logWelfare + p.billSpread * inverseNormal(luck[at + 3]!));
      const raised = h.registered[i] === 1 ? terms.reimbursedRegistered : 0;
      const share = Math.max(p.reimbursed, raised, amountFor(terms.reimbursedAll, i)) * full;
      const paid = Math.min(full - share, h.cash[i]!);
      h.cash[i]! -= paid;
      h.billsOfYear[i]! += paid;
      bills += paid;
      // A bill paid in part is a treatment given in part: the scheme reimburses its share of that.
      const match = full > share ? share / (full - share) : 0;
      reimbursed += full > share ? match * paid : full;
      // What is missing can still be borrowed for, this month.
      h.billUnpaid[i] = full - share - paid;
      h.billMatch[i] = match;
    }
    world.ledger.transfer(index, flow.medicalBills, bills);
    world.ledger.transfer(index, flow.medicalReimbursement, reimbursed);
  },
});
