import { metric } from "../model/metric.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";

/** What a household with granted shares received on them over twelve months. */
export const grantedShareDividend = metric({
  name: "grantedShareDividend",
  label: { en: "Dividend on granted shares", zh: "量化股份分红" },
  description: {
    en: "Floors and dividends paid on granted shares over twelve months, per household that holds some this month. Undefined while nobody holds any.",
    zh: "近十二个月量化股份的保底与分红，按本月持股农户户均。无人持股时无定义。",
  },
  unit: "yuan/household/year",
  better: "higher",
  min: 0,
  max: 1e6,
  reads: ["households.grantedShares"],
  measure(view) {
    const { households, householdCount } = view.world;
    let holders = 0;
    for (let i = 0; i < householdCount; i++) if (households.grantedShares[i]! > 0) holders++;
    if (holders === 0) return undefinedBecause("empty");
    return defined((view.flowOfYear("floorsPaid") + view.flowOfYear("grantedDividends")) / holders);
  },
});
