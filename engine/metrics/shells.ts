import { metric } from "../model/metric.ts";
import { cooperativeOf } from "../population/cooperatives.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";

/** Share of registered farm cooperatives that exist on paper only. */
export const shells = metric({
  name: "shells",
  label: { en: "Cooperatives on paper only", zh: "空壳合作社" },
  description: {
    en: "Of all farm cooperatives that are registered this month, the share that does nothing (localities tell of 30% and more). Undefined where none is registered.",
    zh: "本月登记的农民合作社中不开展业务者的比例（各地自述30%以上）。无登记时无定义。",
  },
  unit: "share",
  better: "lower",
  min: 0,
  max: 1,
  reads: ["cooperatives.shells", "cooperatives.founded"],
  measure({ world: { cooperatives, blocks } }) {
    let [papers, real] = [0, 0];
    for (const { index } of blocks) {
      const row = cooperativeOf(index, "farm");
      papers += cooperatives.shells[row]!;
      real += cooperatives.founded[row]!;
    }
    return papers + real === 0 ? undefinedBecause("empty") : defined(papers / (papers + real));
  },
});
