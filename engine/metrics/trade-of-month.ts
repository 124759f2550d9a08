import { metric } from "../model/metric.ts";
import { RING } from "../population/households.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";

/** Value of goods declared at the border this month. */
export const tradeOfMonth = metric({
  name: "tradeOfMonth",
  label: { en: "Border trade of the month", zh: "当月互市交易额" },
  description: {
    en: "Exempt value declared in groups and alone this month, per household, those outside the trade zone included. A figure of one month: it shows at once when a border shuts, and how trade comes back.",
    zh: "本月互助组与独自互市的免税交易额（户均，含边贸区外农户）。按月统计，可直接反映边境关闭与恢复过程。",
  },
  unit: "yuan/household",
  better: "neither",
  min: 0,
  max: 1e8,
  reads: ["villages.pooledValue", "villages.soloValue"],
  measure(view) {
    const { blocks, clock, householdCount } = view.world;
    const [pooled, solo] = [view.column("villages", "pooledValue"), view.column("villages", "soloValue")];
    if (!pooled || !solo || householdCount === 0) return undefinedBecause("empty");
    let value = 0;
    for (const { index } of blocks) {
      const at = RING * index + clock.ring;
      value += pooled[at]! + solo[at]!;
    }
    return defined(value / householdCount);
  },
});
