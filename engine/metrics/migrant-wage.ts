import { metric } from "../model/metric.ts";
import { finiteOr, undefinedBecause } from "../support/outcome.ts";

/** What a month's work away pays. */
export const migrantWage = metric({
  name: "migrantWage",
  label: { en: "Migrant wage a month", zh: "外出务工月工资" },
  description: {
    en: "Mean over those who work away of the wage of a month worked, before luck: the standard wage times schooling and ability, growing with the base's table.",
    zh: "外出者工作一个月的平均工资（未计运气）：标准工资乘以教育与能力，随基础增长表增长。",
  },
  unit: "yuan/month",
  better: "neither",
  min: 0,
  max: 1e6,
  reads: ["households.awayWorkers", "households.wageAbility"],
  measure: ({ world: { households: h, householdCount, economy, terms } }) => {
    let [pay, workers] = [0, 0];
    for (let i = 0; i < householdCount; i++) {
      pay += h.awayWorkers[i]! * h.wageAbility[i]!;
      workers += h.awayWorkers[i]!;
    }
    return workers > 0
      ? finiteOr("empty", (economy.awayWage * terms.wageGrowth * pay) / workers)
      : undefinedBecause("empty");
  },
});
