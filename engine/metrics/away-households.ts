import { metric } from "../model/metric.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";

/** Share of households with someone working away this month. */
export const awayHouseholds = metric({
  name: "awayHouseholds",
  label: { en: "Households with someone away", zh: "有人外出务工的农户" },
  description: {
    en: "Share of households, each counting once, with at least one member working away this month.",
    zh: "本月至少一人外出务工的农户占比（按户计）。",
  },
  unit: "share",
  better: "neither",
  min: 0,
  max: 1,
  reads: ["households.awayWorkers"],
  measure({ world: { households, householdCount } }) {
    if (householdCount === 0) return undefinedBecause("empty");
    let away = 0;
    for (let i = 0; i < householdCount; i++) if (households.awayWorkers[i]! > 0) away++;
    return defined(away / householdCount);
  },
});
