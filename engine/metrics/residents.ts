import { metric } from "../model/metric.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";

/** Share of registered members who are at home this month. */
export const residents = metric({
  name: "residents",
  label: { en: "Residents", zh: "在家人口" },
  description: { en: "Share of registered members who live at home this month.", zh: "本月在家人口占户籍人口的比例。" },
  unit: "share",
  better: "higher",
  min: 0,
  max: 1,
  reads: ["households.size", "households.awayWorkers"],
  measure(view) {
    const { households, householdCount } = view.world;
    if (householdCount === 0) return undefinedBecause("empty");
    let away = 0;
    for (let i = 0; i < householdCount; i++) away += households.awayWorkers[i]!;
    return defined(1 - away / view.persons());
  },
});
