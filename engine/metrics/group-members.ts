import { metric } from "../model/metric.ts";
import { inTradeZone } from "../population/border-trade.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";

/** Share of households within the trade zone that belong to a mutual-aid group. */
export const groupMembers = metric({
  name: "groupMembers",
  label: { en: "Households in mutual-aid groups", zh: "互助组成员户" },
  description: {
    en: "Of the households within the border-trade zone, each counting once, the share with a place in a mutual-aid group this month.",
    zh: "边贸区内本月加入互助组的农户占比（按户计）。",
  },
  unit: "share",
  better: "higher",
  min: 0,
  max: 1,
  reads: ["villages.kmToBorder", "households.tradeMember"],
  measure({ world: { households, villages, economy, blocks } }) {
    let [living, members] = [0, 0];
    for (const { index, first, end } of blocks) {
      if (!inTradeZone(villages.kmToBorder[index]!, economy)) continue;
      living += end - first;
      for (let i = first; i < end; i++) members += households.tradeMember[i]!;
    }
    return living === 0 ? undefinedBecause("empty") : defined(members / living);
  },
});
