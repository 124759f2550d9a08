/** What consumption assumes, moves and remembers. */
import type { Flows } from "../../model/ledger.ts";
import type { Own, OwnTables } from "../../model/mechanism.ts";
import { real, small } from "../../population/column.ts";
import { dialRow } from "../../support/dial-row.ts";
import type { Dial } from "../../support/quantity.ts";

// prettier-ignore
export const parameters = {
  learnIncome: dialRow("speed at which a household takes a change of income for lasting, a month", "农户把收入变化视为持久的速度（每月）", "1/month", 0.035, 0.005, 1, "ASSUMED", "permanent income; no figure", "K27", "K32"),
  drawBelow: dialRow("share of a missing buffer saved a month", "低于缓冲时每月补足比例", "1/month", 0.004, 0, 0.2, "ASSUMED", "exploratory fit; no figure", "K27"),
  spendAbove: dialRow("share of an excess over the buffer spent a month", "高于缓冲时每月支出比例", "1/month", 0.058, 0, 0.5, "ASSUMED", "exploratory fit; no figure", "K27"),
  consumedAbove: dialRow("part of that spending that is consumption", "其中用于消费的比例", "share", 0.17, 0, 1, "ASSUMED", "the rest is housing", "K27"),
  saleLoss: dialRow("part of its worth that capital sold in need loses", "急售资产的价值损失比例", "share", 0.3, 0, 0.9, "ASSUMED", "no figure"),
  keptCapital: dialRow("capital a household protects", "农户力求保住的资本", "yuan", 2000, 0, 50000, "ASSUMED", "asset smoothing near a threshold; no figure"),
  hunger: dialRow("share of subsistence below which it sells even that", "低于此生存消费比例时仍会变卖", "share", 0.7, 0, 1, "ASSUMED", "no figure"),
} as const satisfies Readonly<Record<string, Dial>>;

// prettier-ignore
export const flows = {
  homeConsumption: { from: "households", to: "outside", label: { en: "consumption bought", zh: "购买消费" }, use: "consumption" },
  housing: { from: "households", to: "outside", label: { en: "housing", zh: "建房" }, use: "housing" },
  capitalSales: { from: "outside", to: "households", label: { en: "capital sold in need", zh: "急售生产资本" } },
  capitalRestored: { from: "households", to: "outside", label: { en: "capital bought back", zh: "购回生产资本" } },
} as const satisfies Flows;

export const columns = {
  households: {
    lastingIncome: real(
      "income taken for lasting, at base-year growth",
      "视为持久的收入（按基年增长水平）",
      "yuan/year",
      -1e9,
      1e9,
    ),
    deprivedMonths: small("months short of subsistence this year", "本年生存不足月数", "months", 0, 12),
    catastrophic: small("catastrophic medical bills in the last full year", "上一完整年度灾难性医疗支出", "flag", 0, 1),
    capitalSold: real("capital sold in need and not yet bought back", "急售后尚未购回的资本", "yuan", 0, 1e9),
  },
} as const satisfies OwnTables;

export type ConsumptionOwn = Own<typeof parameters, typeof flows, typeof columns>;
