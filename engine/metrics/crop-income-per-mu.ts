import { metric } from "../model/metric.ts";
import { labourPowers } from "../population/returns.ts";
import { finiteOr, undefinedBecause } from "../support/outcome.ts";

/** What a mu of crops is planned to bring in cash, at base-year growth. */
export const cropIncomePerMu = metric({
  name: "cropIncomePerMu",
  label: { en: "Cash income from crops per mu", zh: "种植业亩均现金收益" },
  description: {
    en: "Planned output of crops less inputs over the land of households that farm, own labour not counted, at base-year growth and before yields and prices.",
    zh: "务农户种植业计划产出减投入品，除以其耕地面积；不计自家用工，按基年增长水平，未计收成与价格波动。",
  },
  unit: "yuan/mu/year",
  better: "neither",
  min: 0,
  max: 1e6,
  reads: ["households.farmCapacity", "households.farmWorkers", "households.land"],
  measure: ({ world: { households: h, householdCount, economy } }) => {
    const powers = labourPowers(economy);
    let [cash, land] = [0, 0];
    for (let i = 0; i < householdCount; i++) {
      if (h.farmWorkers[i] === 0) continue;
      cash += economy.cropShare * (1 - economy.inputsShare) * h.farmCapacity[i]! * powers[h.farmWorkers[i]!]!;
      land += h.land[i]!;
    }
    return land > 0 ? finiteOr("nonPositiveDenominator", cash / land) : undefinedBecause("empty");
  },
});
