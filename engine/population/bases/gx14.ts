import type { Base } from "../base.ts";
import { r13 } from "./r13.ts";

/** Border villages of Guangxi in 2014. The evidence is thin: everything here is derived or assumed, and labelled so. */
export const gx14: Base = {
  ...r13,
  id: "GX14",
  label: { en: "Guangxi border, 2014 (thin evidence)", zh: "广西边境，2014年（证据薄弱）" },
  description: {
    en: "Border villages within 20 km, with the national distribution of 2014 moved to the province's mean and poverty rate. Derived; thin evidence.",
    zh: "距边境20公里以内的村庄，由2014年全国分布按全区均值与贫困率推算。属推导值，证据薄弱。",
  },
  source: {
    tag: "DERIVED",
    rows: ["A1", "A11c", "A12", "B8c", "S9"],
    note: "2014 deciles; mean times 0.83; dispersion solved for the headcount",
  },
  year: 2014,
  // Deciles of 2014 (A1).
  lorenz: [0.0321, 0.0765, 0.1317, 0.1973, 0.2735, 0.3612, 0.4626, 0.5824, 0.7327, 1].map((share, decile) => ({
    population: (decile + 1) / 10,
    share,
  })),
  meanConsumption: 8383 * 0.83,
  // Solved so that the curve puts 12.6% of persons below 2,800 yuan.
  dispersion: 1.0354172788,
  line: 2800,
  officialHeadcount: 0.126,
  // Baise 2006 (B8c) moved a third of the way towards the national figures of 2016.
  schoolingShares: [0.085, 0.451, 0.413, 0.047, 0.004],
  meanLand: 3.5,
  kmToBorder: [1, 18],
  kmToTown: [2, 25],
  // 6,200 person-times a day (E6) among 216,000 people (E16), 2.74 of 3.8 of them workers (K3).
  portDaysPerWorker: 1.2,
  // Searched on K40, K41 and K43 (mean of 16 populations of 4,000 households in 40 villages).
  economy: {
    meanIncome: 12020,
    savingRate: 0.435,
    shrinkBelow: 0.89,
    shrinkAbove: 0.84,
    leaveCost: 2.68,
    localWage: 2130 * 1.07,
    awayWage: 2864,
  },
  prices: { firstYear: 2014, values: [1, 0.955 / 0.936, 0.987 / 0.936, 1 / 0.936, 1.021 / 0.936, 1.054 / 0.936] },
  growth: {
    farm: { firstYear: 2014, values: [1, 1.064, 1.132, 1.204, 1.281, 1.363] },
    wages: { firstYear: 2014, values: [1, 1.0513, 1.0844, 1.139, 1.1911, 1.2285] },
    transfers: { firstYear: 2014, values: [1, 1.107, 1.226, 1.357, 1.503, 1.664] },
  },
  savingFall: { perYear: 0.009, years: 5 },
  statusQuo: { dutyFreeQuota: 8000, minimumLivingAllowance: { amount: 100 } },
  targets: [
    {
      row: "K40",
      metric: "headcount",
      line: 2800,
      label: { en: "poverty rate", zh: "贫困发生率" },
      value: 0.126,
      tolerance: 0.02,
      source: { tag: "FOUND", rows: ["A11c", "K40"], note: "province; border counties higher" },
    },
    {
      row: "K41",
      metric: "meanIncome",
      label: { en: "mean income", zh: "人均收入" },
      value: 8683,
      tolerance: 434,
      source: { tag: "RECALLED", rows: ["A12", "K41"], note: "5%" },
    },
    {
      row: "K43",
      metric: "awayHouseholds",
      label: { en: "households with someone away", zh: "有外出务工者的农户" },
      value: 0.57,
      tolerance: 0.08,
      source: { tag: "STATED", rows: ["S9", "K43"], note: "one village, October 2015" },
    },
  ],
};
