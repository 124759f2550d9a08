import { metric } from "../model/metric.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";

/** Households whose medical bills of a year were ruinous. */
export const catastrophicHealth = metric({
  name: "catastrophicHealth",
  label: { en: "Catastrophic health spending", zh: "灾难性医疗支出" },
  description: {
    en: "Share of households whose medical bills of the last complete calendar year were at least 40% of what consumption and bills leave after subsistence (K34). Bills are not consumption; what cash could not pay was not treated and is not in it.",
    zh: "上一完整年度自付医疗费达到“消费加医疗费减生存消费”40%以上的农户占比（K34）。医疗费不计入消费；无力支付而未就医的不计。",
  },
  unit: "share",
  better: "lower",
  min: 0,
  max: 1,
  reads: ["households.catastrophicYear"],
  measure(view) {
    const flags = view.column("households", "catastrophicYear");
    const { householdCount } = view.world;
    if (!flags || householdCount === 0) return undefinedBecause("empty");
    let hit = 0;
    for (let i = 0; i < householdCount; i++) hit += flags[i]!;
    return defined(hit / householdCount);
  },
});
