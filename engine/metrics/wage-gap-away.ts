import { metric } from "../model/metric.ts";
import { finiteOr, undefinedBecause } from "../support/outcome.ts";

/** How much more a month's work pays away than near home. */
export const wageGapAway = metric({
  name: "wageGapAway",
  label: { en: "Migrant over local wage", zh: "外出与本地工资之比" },
  description: {
    en: "Mean wage of a month worked of those away over that of those in local jobs, schooling and ability included, before luck.",
    zh: "外出者与本地就业者工作一个月平均工资之比，含教育与能力差异，未计运气。",
  },
  unit: "1",
  better: "neither",
  min: 0,
  max: 1e3,
  reads: ["households.awayWorkers", "households.localWorkers", "households.wageAbility"],
  measure: ({ world: { households: h, householdCount, economy } }) => {
    let [away, awayPay, local, localPay] = [0, 0, 0, 0];
    for (let i = 0; i < householdCount; i++) {
      away += h.awayWorkers[i]!;
      awayPay += h.awayWorkers[i]! * h.wageAbility[i]!;
      local += h.localWorkers[i]!;
      localPay += h.localWorkers[i]! * h.wageAbility[i]!;
    }
    if (away === 0 || local === 0) return undefinedBecause("empty");
    return finiteOr(
      "nonPositiveDenominator",
      ((economy.awayWage * awayPay) / away / (economy.localWage * localPay)) * local,
    );
  },
});
