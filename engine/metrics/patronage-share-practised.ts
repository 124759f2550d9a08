import { metric } from "../model/metric.ts";
import { cooperativeOf } from "../population/cooperatives.ts";
import { mean } from "../support/statistics.ts";

/** How much of what farm cooperatives share out goes by members' trade. */
export const patronageSharePractised = metric({
  name: "patronageSharePractised",
  label: { en: "Surplus really paid by members' trade", zh: "实际按交易额返还比例" },
  description: {
    en: "Part of the surplus shared out that farm cooperatives paid by members' trade, as practised in the last settled year, mean over cooperatives that exist this month; the law asks for at least 0.6. Undefined where there is none.",
    zh: "上一结算年度农民合作社可分配盈余中实际按交易额返还的比例，按本月存续的合作社平均；法律要求不低于0.6。没有合作社时无定义。",
  },
  unit: "share",
  better: "neither",
  min: 0,
  max: 1,
  reads: ["cooperatives.founded", "cooperatives.patronageLast"],
  measure(view) {
    const { cooperatives, blocks } = view.world;
    const practised = view.column("cooperatives", "patronageLast");
    const parts: number[] = [];
    for (const { index } of blocks) {
      const row = cooperativeOf(index, "farm");
      if (cooperatives.founded[row] === 1) parts.push(practised?.[row] ?? 0);
    }
    return mean(parts);
  },
});
