import { meanIncomeOfFifths } from "../model/income-of-fifths.ts";
import { metric } from "../model/metric.ts";
import { quintileShares } from "../support/lorenz.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";

/** How much more equal consumption is than income at the bottom. */
export const poorestFifthCushion = metric({
  name: "poorestFifthCushion",
  label: { en: "Consumption share of the poorest fifth less its income share", zh: "最低五分之一的消费份额减收入份额" },
  description: {
    en: "Share of consumption of the poorest fifth of persons, less the share of income of the poorest fifth of households: smoothing lifts it.",
    zh: "最低五分之一人口的消费份额减去最低五分之一农户的收入份额：平滑消费使其上升。",
  },
  unit: "share",
  better: "neither",
  min: -10,
  max: 10,
  reads: ["households.size", "households.incomeRing"],
  measure: (view) => {
    const consumption = quintileShares(view.welfare());
    const means = meanIncomeOfFifths(view);
    const sum = means.reduce((total, mean) => total + mean, 0);
    if (consumption.value === null) return consumption;
    return sum > 0 ? defined(consumption.value[0]! - means[0]! / sum) : undefinedBecause("nonPositiveMean");
  },
});
