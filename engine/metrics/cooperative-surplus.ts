import { metric } from "../model/metric.ts";
import { cooperativeOf } from "../population/cooperatives.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";

/** What a farm cooperative had left of its last settled year. */
export const cooperativeSurplus = metric({
  name: "cooperativeSurplus",
  label: { en: "Surplus of a farm cooperative", zh: "农民合作社盈余" },
  description: {
    en: "Revenue less costs and losses of the last settled year, subsidies included, mean over farm cooperatives that exist this month. Undefined where there is none.",
    zh: "上一结算年度收入减成本与损失（含补助），按本月存续的农民合作社平均。没有合作社时无定义。",
  },
  unit: "yuan/year",
  better: "higher",
  min: -1e9,
  max: 1e9,
  reads: ["cooperatives.founded", "cooperatives.surplusLast"],
  measure(view) {
    const { cooperatives, blocks } = view.world;
    const surplus = view.column("cooperatives", "surplusLast");
    let [sum, count] = [0, 0];
    for (const { index } of blocks) {
      const row = cooperativeOf(index, "farm");
      if (cooperatives.founded[row] === 0) continue;
      sum += surplus?.[row] ?? 0;
      count++;
    }
    return count === 0 ? undefinedBecause("empty") : defined(sum / count);
  },
});
