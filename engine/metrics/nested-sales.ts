import { metric, type View } from "../model/metric.ts";
import { cooperativeOf } from "../population/cooperatives.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";

/** Twelve months of all villages; 0 in a model without nested markets. */
const ofYear = (view: View, name: string): number => {
  const ring = view.column("villages", name) ?? [];
  let sum = 0;
  for (let at = 0; at < ring.length; at++) sum += ring[at]!;
  return sum;
};

/** Sales in nested markets over twelve months. */
export const nestedSales = metric({
  name: "nestedSalesOfYear",
  label: { en: "Nested market sales", zh: "巢状市场销售额" },
  description: {
    en: "What producers sold in nested markets over twelve months, mean over all households.",
    zh: "近十二个月巢状市场销售额，全部农户户均。",
  },
  unit: "yuan/household/year",
  better: "higher",
  min: 0,
  max: 1e7,
  reads: ["villages.nestedSold"],
  measure(view) {
    const { householdCount } = view.world;
    return householdCount === 0 ? undefinedBecause("empty") : defined(ofYear(view, "nestedSold") / householdCount);
  },
});

/** Sales of the registered poor in nested markets over twelve months. */
export const nestedIncomePoor = metric({
  name: "nestedIncomePoor",
  label: { en: "Nested market sales of the poor", zh: "贫困户巢状市场销售额" },
  description: {
    en: "What registered poor households sold in nested markets over twelve months, mean over all of them, sellers or not.",
    zh: "近十二个月建档立卡户在巢状市场的销售额，全部建档立卡户户均（含未销售者）。",
  },
  unit: "yuan/household/year",
  better: "higher",
  min: 0,
  max: 1e7,
  reads: ["villages.nestedSoldByPoor", "households.registered"],
  measure(view) {
    const { households, householdCount } = view.world;
    let poor = 0;
    for (let i = 0; i < householdCount; i++) poor += households.registered[i]!;
    return poor === 0 ? undefinedBecause("empty") : defined(ofYear(view, "nestedSoldByPoor") / poor);
  },
});

/** Quality of the goods sold last in nested markets. */
export const nestedQuality = metric({
  name: "nestedQuality",
  label: { en: "Quality in nested markets", zh: "巢状市场产品质量" },
  description: {
    en: "Quality of the goods sold last, from 0 to 1, mean over villages where a nested market exists. It falls as sellers dilute. Undefined where there is none.",
    zh: "最近销售产品的质量（0至1），有巢状市场的村平均；掺杂越多质量越低。没有巢状市场时无定义。",
  },
  unit: "share",
  better: "higher",
  min: 0,
  max: 1,
  reads: ["villages.nestedQuality", "cooperatives.founded"],
  measure(view) {
    const { cooperatives, blocks } = view.world;
    const quality = view.column("villages", "nestedQuality");
    let [sum, markets] = [0, 0];
    for (const { index } of blocks) {
      if (cooperatives.founded[cooperativeOf(index, "nestedMarket")] === 0) continue;
      sum += quality?.[index] ?? 0;
      markets++;
    }
    return markets === 0 ? undefinedBecause("empty") : defined(sum / markets);
  },
});
