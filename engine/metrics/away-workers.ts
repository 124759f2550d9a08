import { metric } from "../model/metric.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";

/** Share of workers who work away this month. */
export const awayWorkers = metric({
  name: "awayWorkers",
  label: { en: "Workers away", zh: "外出劳动力" },
  description: {
    en: "Share of all workers who work away this month. Where households with someone away count whole households, this counts persons.",
    zh: "本月外出务工的劳动力占全部劳动力的比例（按人计）。",
  },
  unit: "share",
  better: "neither",
  min: 0,
  max: 1,
  reads: ["households.workers", "households.awayWorkers"],
  measure({ world: { households, householdCount } }) {
    let [away, workers] = [0, 0];
    for (let i = 0; i < householdCount; i++) {
      away += households.awayWorkers[i]!;
      workers += households.workers[i]!;
    }
    return workers === 0 ? undefinedBecause("empty") : defined(away / workers);
  },
});
