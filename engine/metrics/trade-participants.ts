import { metric } from "../model/metric.ts";
import { inTradeZone } from "../population/border-trade.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";

/** Share of households within the trade zone that use the quota, alone or in a group. */
export const tradeParticipants = metric({
  name: "tradeParticipants",
  label: { en: "Households in border trade", zh: "参与边民互市的农户" },
  description: {
    en: "Of the households within the border-trade zone, each counting once, the share with a solo trader or a place in a mutual-aid group this month; none while the border is shut or there is no quota.",
    zh: "边贸区内本月有人独自互市或加入互助组的农户占比（按户计）；边境关闭或无额度时为零。",
  },
  unit: "share",
  better: "higher",
  min: 0,
  max: 1,
  reads: ["villages.kmToBorder", "villages.portFlow", "households.tradeWorkers", "households.tradeMember"],
  measure({ world: { households, villages, economy, terms, blocks } }) {
    let [living, trading] = [0, 0];
    for (const { index, first, end } of blocks) {
      if (!inTradeZone(villages.kmToBorder[index]!, economy)) continue;
      living += end - first;
      // At a closed border, or without a quota, nobody takes part, whatever group they belong to.
      if (villages.portFlow[index] === 0 || terms.dutyFreeQuota === 0) continue;
      for (let i = first; i < end; i++)
        if (households.tradeWorkers[i]! > 0 || households.tradeMember[i] === 1) trading++;
    }
    return living === 0 ? undefinedBecause("empty") : defined(trading / living);
  },
});
