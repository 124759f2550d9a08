import { mechanism } from "../model/mechanism.ts";
import type { World } from "../model/world.ts";
import { isCatastrophic } from "../population/hardship.ts";
import { RING } from "../population/households.ts";
import { restoreCapital, sellCapital } from "./consumption/capital.ts";
import { columns, flows, parameters } from "./consumption/declaration.ts";

/** Buffer-stock consumption at home, housing, which is not consumption, and capital as the last reserve. */
export const consumption = mechanism({
  name: "consumption",
  label: { en: "Consumption and housing", zh: "消费与建房" },
  description: {
    en:
      "C = need · (1 − s) · P / 12 + k (cash − buffer); P, the income taken for lasting, moves towards the income of the last 12 months by a share of the gap each month, growth apart; s rises with agency above the usual of the village; k is small below the buffer. Above it, most of the excess goes into housing, a sink that is not consumption. Never below subsistence for those at home while cash lasts; own produce counts first. " +
      "A household without the cash for subsistence sells capital at a loss: freely above the capital it protects, of that only what keeps it above a share of subsistence (asset smoothing near the threshold). Capital sold is bought back, from the money for housing, when cash exceeds the buffer. What is still short of subsistence is deprivation, counted. " +
      "Each December: medical bills of the year are catastrophic where bills ≥ 0.4 · (consumption + bills − subsistence).",
    zh:
      "C = 需要系数·(1−s)·P/12 + k(现金−缓冲)；P为视为持久的收入，每月向近12个月收入靠近差距的一定比例（不计增长）；s随高于全村常态的能动性上升；低于缓冲时k很小。超出部分大多用于建房（不计消费）。只要有现金，不低于在家成员的生存消费；自产先计入。" +
      "现金不足生存消费时亏价变卖生产资本：高于力求保住的资本部分可随需变卖，以下部分仅在消费将低于生存消费一定比例时才变卖（临界点附近的资产平滑）。现金超过缓冲后，用建房资金购回已售资本。仍不足生存消费的计为匮乏。" +
      "每年十二月：全年自付医疗费 ≥ 0.4·(消费 + 医疗费 − 生存消费) 的为灾难性医疗支出。",
  },
  scope: "village",
  parameters,
  flows,
  columns,
  reads: [
    "households.cash",
    "households.assignedIncome",
    "households.lastingIncome",
    "households.incomeOfYear",
    "households.needFactor",
    "households.size",
    "households.awayWorkers",
    "households.consumptionOfMonth",
    "households.consumptionRing",
    "households.homeRing",
    "households.billsOfYear",
    "households.deprivedMonths",
    "households.capital",
    "households.capitalSold",
    "households.ability",
    "households.land",
    "households.agency",
    "villages.usualAgency",
  ],
  writes: [
    "households.cash",
    "households.consumptionOfMonth",
    "households.lastingIncome",
    "households.deprivedMonths",
    "households.catastrophic",
    "households.capital",
    "households.capitalSold",
    "households.farmCapacity",
  ],
  prepare({ households: h, householdCount }, { households: own }) {
    for (let i = 0; i < householdCount; i++) own.lastingIncome[i] = h.assignedIncome[i]!;
  },
  run({ index, first, end }, world, own) {
    const { households: h, economy, terms, clock, ledger } = world;
    const { p, flow } = own;
    const { lastingIncome, deprivedMonths, capitalSold } = own.households;
    let [bought, built, sold, restored] = [0, 0, 0, 0];
    const usualAgency = world.villages.usualAgency[index]!;
    for (let i = first; i < end; i++) {
      if (clock.monthOfYear === 1) deprivedMonths[i] = 0;
      lastingIncome[i]! += p.learnIncome * (h.incomeOfYear[i]! / terms.wageGrowth - lastingIncome[i]!);
      const atHome = h.size[i]! - h.awayWorkers[i]!;
      if (atHome === 0) continue;
      const saved = terms.savingRate + economy.agencySaves * (h.agency[i]! - usualAgency);
      const usual = Math.max(0, ((1 - saved) * terms.wageGrowth * lastingIncome[i]!) / 12);
      const subsistence = (economy.subsistence * atHome) / 12;
      const excess = h.cash[i]! - economy.bufferMonths * Math.max(usual, subsistence);
      const wanted = usual * h.needFactor[i]! + (excess > 0 ? p.consumedAbove * p.spendAbove : p.drawBelow) * excess;
      const kitchen = h.consumptionOfMonth[i]!;
      const gap = subsistence - kitchen - h.cash[i]!;
      if (gap > 0 && h.capital[i]! > 0)
        sold += sellCapital(i, gap, Math.max(0, gap - (1 - p.hunger) * subsistence), world, own);
      const purchase = Math.min(h.cash[i]!, Math.max(0, Math.max(subsistence, wanted) - kitchen));
      h.cash[i]! -= purchase;
      h.consumptionOfMonth[i] = kitchen + purchase;
      bought += purchase;
      if (kitchen + purchase < subsistence * 0.999) deprivedMonths[i]!++;
      if (excess > 0) {
        let house = Math.min(h.cash[i]!, (1 - p.consumedAbove) * p.spendAbove * excess);
        if (capitalSold[i]! > 0) {
          const back = restoreCapital(i, house, world, own);
          restored += back;
          house -= back;
        }
        h.cash[i]! -= house;
        built += house;
      }
    }
    if (clock.monthOfYear === 12)
      for (let i = first; i < end; i++) own.households.catastrophic[i] = isStruck(i, world) ? 1 : 0;
    ledger.transfer(index, flow.homeConsumption, bought);
    ledger.transfer(index, flow.housing, built);
    ledger.transfer(index, flow.capitalSales, sold);
    ledger.transfer(index, flow.capitalRestored, restored);
  },
});

/** Whether this calendar year's medical bills of household i were catastrophic; its December is not yet in the rings. */
function isStruck(i: number, { households: h, economy }: World): boolean {
  if (h.billsOfYear[i] === 0) return false;
  let consumption = h.consumptionOfMonth[i]!;
  let months = h.size[i]! - h.awayWorkers[i]!;
  for (let at = RING * i; at < RING * i + RING - 1; at++) {
    consumption += h.consumptionRing[at]!;
    months += h.homeRing[at]!;
  }
  return isCatastrophic(h.billsOfYear[i]!, consumption, (economy.subsistence * months) / 12);
}
