import { metric } from "../model/metric.ts";
import { RING } from "../population/households.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";

/** Share of household-months short of subsistence in the calendar year so far. */
export const deprivation = metric({
  name: "deprivation",
  label: { en: "Deprivation", zh: "生存匮乏" },
  description: {
    en: "Of the months of this calendar year in which a household had somebody at home, the share in which it could not afford subsistence.",
    zh: "本日历年内农户有人在家的月份中，不足生存消费的月份占比。",
  },
  unit: "share",
  better: "lower",
  min: 0,
  max: 1,
  reads: ["households.deprivedMonths", "households.homeRing"],
  measure(view) {
    const deprived = view.column("households", "deprivedMonths");
    if (!deprived) return undefinedBecause("empty");
    const { homeRing } = view.world.households;
    let [months, short] = [0, 0];
    for (let i = 0, first = 0; i < deprived.length; i++, first += RING) {
      short += deprived[i]!;
      // January stands first in the ring, so this year's months are its head.
      for (let at = first; at <= first + view.world.clock.ring; at++) if (homeRing[at]! > 0) months++;
    }
    return months === 0 ? undefinedBecause("empty") : defined(short / months);
  },
});
