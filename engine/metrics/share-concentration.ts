import { metric, type Metric } from "../model/metric.ts";
import { cooperativeOf } from "../population/cooperatives.ts";
import type { World } from "../model/world.ts";
import { mean } from "../support/statistics.ts";
import type { Outcome } from "../support/outcome.ts";
import type { Text } from "../support/quantity.ts";

/** Share of its share capital that the largest holders of a farm cooperative have, mean over cooperatives. */
function heldByLargest(count: number, { households, cooperatives, blocks }: World): Outcome {
  const parts: number[] = [];
  for (const { index, first, end } of blocks) {
    if (cooperatives.founded[cooperativeOf(index, "farm")] === 0) continue;
    const held = households.farmShares.slice(first, end).sort().reverse();
    const total = held.reduce((sum, share) => sum + share, 0);
    if (total > 0) parts.push(held.slice(0, count).reduce((sum, share) => sum + share, 0) / total);
  }
  return mean(parts);
}

const concentration = (name: string, count: number, label: Text, who: Text, published: string): Metric =>
  metric({
    name,
    label,
    description: {
      en: `Part of a farm cooperative's own share capital held by ${who.en}, mean over cooperatives, this month (published mean: ${published}). Undefined where there is none.`,
      zh: `本月农民合作社自有股本中${who.zh}所占比例，各社平均（公布均值：${published}）。没有合作社时无定义。`,
    },
    unit: "share",
    better: "lower",
    min: 0,
    max: 1,
    reads: ["households.farmShares", "cooperatives.founded"],
    measure: ({ world }) => heldByLargest(count, world),
  });

/** Part of the shares of farm cooperatives that the largest holder has. */
export const shareOfLargest = concentration(
  "shareOfLargest",
  1,
  { en: "Largest member's part of the shares", zh: "第一大股东持股比例" },
  { en: "the largest holder", zh: "第一大股东" },
  "20%",
);

/** Part of the shares of farm cooperatives that the ten largest holders have. */
export const shareOfTenLargest = concentration(
  "shareOfTenLargest",
  10,
  { en: "Ten largest members' part of the shares", zh: "前十大股东持股比例" },
  { en: "the ten largest holders", zh: "前十大股东" },
  "60%",
);
