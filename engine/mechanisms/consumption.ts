import { mechanism } from "../model/mechanism.ts";
import { dialRow } from "../support/dial-row.ts";

/** Buffer-stock consumption at home, and housing, which is not consumption. */
export const consumption = mechanism({
  name: "consumption",
  label: { en: "Consumption and housing", zh: "消费与建房" },
  description: {
    en: "C = need · (1 − s) · income of the last 12 months / 12 + k (cash − buffer); s rises with agency above the usual of the village; k is small below the buffer. Above it, most of the excess goes into housing, a sink that is not consumption. Never below subsistence for those at home while cash lasts; own produce counts first. Short of subsistence is deprivation, counted.",
    zh: "C = 需要系数·(1−s)·近12个月收入/12 + k(现金−缓冲)；s随高于全村常态的能动性上升；低于缓冲时k很小。超出部分大多用于建房（不计消费）。只要有现金，不低于在家成员的生存消费；自产先计入。不足生存消费计为匮乏。",
  },
  scope: "village",
  // prettier-ignore
  parameters: {
    drawBelow: dialRow("share of a missing buffer saved a month", "低于缓冲时每月补足比例", "1/month", 0.004, 0, 0.2, "ASSUMED", "exploratory fit; no figure", "K27"),
    spendAbove: dialRow("share of an excess over the buffer spent a month", "高于缓冲时每月支出比例", "1/month", 0.058, 0, 0.5, "ASSUMED", "exploratory fit; no figure", "K27"),
    consumedAbove: dialRow("part of that spending that is consumption", "其中用于消费的比例", "share", 0.17, 0, 1, "ASSUMED", "the rest is housing", "K27"),
  },
  flows: {
    homeConsumption: {
      from: "households",
      to: "outside",
      label: { en: "consumption bought", zh: "购买消费" },
      use: "consumption",
    },
    housing: { from: "households", to: "outside", label: { en: "housing", zh: "建房" }, use: "housing" },
  },
  columns: {
    households: {
      deprivedMonths: {
        kind: "u8",
        label: { en: "months short of subsistence this year", zh: "本年生存不足月数" },
        unit: "months",
        min: 0,
        max: 12,
        width: 1,
      },
    },
  },
  reads: [
    "households.cash",
    "households.incomeOfYear",
    "households.needFactor",
    "households.size",
    "households.awayWorkers",
    "households.consumptionOfMonth",
    "households.deprivedMonths",
    "households.agency",
    "villages.usualAgency",
  ],
  writes: ["households.cash", "households.consumptionOfMonth", "households.deprivedMonths"],
  run({ index, first, end }, world, { p, flow, households: own }) {
    const { households: h, economy, terms, clock, ledger } = world;
    const usualAgency = world.villages.usualAgency[index]!;
    let [bought, built] = [0, 0];
    for (let i = first; i < end; i++) {
      if (clock.monthOfYear === 1) own.deprivedMonths[i] = 0;
      const atHome = h.size[i]! - h.awayWorkers[i]!;
      if (atHome === 0) continue;
      const saved = terms.savingRate + economy.agencySaves * (h.agency[i]! - usualAgency);
      const usual = Math.max(0, ((1 - saved) * h.incomeOfYear[i]!) / 12);
      const subsistence = (economy.subsistence * atHome) / 12;
      const excess = h.cash[i]! - economy.bufferMonths * Math.max(usual, subsistence);
      const wanted = usual * h.needFactor[i]! + (excess > 0 ? p.consumedAbove * p.spendAbove : p.drawBelow) * excess;
      const kitchen = h.consumptionOfMonth[i]!;
      const purchase = Math.min(h.cash[i]!, Math.max(0, Math.max(subsistence, wanted) - kitchen));
      h.cash[i]! -= purchase;
      h.consumptionOfMonth[i] = kitchen + purchase;
      bought += purchase;
      if (kitchen + purchase < subsistence * 0.999) own.deprivedMonths[i]!++;
      if (excess > 0) {
        const house = Math.min(h.cash[i]!, (1 - p.consumedAbove) * p.spendAbove * excess);
        h.cash[i]! -= house;
        built += house;
      }
    }
    ledger.transfer(index, flow.homeConsumption, bought);
    ledger.transfer(index, flow.housing, built);
  },
});
