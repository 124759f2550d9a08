import { metric, type Metric } from "../model/metric.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";
import { shareConcentration, type ShareConcentration } from "../support/share-concentration.ts";

const concentration = (
  name: string,
  label: Metric["label"],
  says: Metric["description"],
  read: (found: ShareConcentration) => number,
  unit: Metric["unit"] = "share",
): Metric =>
  metric({
    name,
    label,
    description: {
      en: `${says.en} Own and granted shares of the asset-income cooperative of a village, mean over villages that have one.`,
      zh: `${says.zh}按各村资产收益合作社的自有与量化股份计算，取设有合作社的各村均值。`,
    },
    unit,
    better: "lower",
    min: 0,
    max: 1,
    reads: ["households.ownShares", "households.grantedShares"],
    measure({ world: { blocks, households: h } }) {
      let [sum, villages] = [0, 0];
      for (const { first, end } of blocks) {
        const holdings: number[] = [];
        for (let i = first; i < end; i++) {
          const held = h.ownShares[i]! + h.grantedShares[i]!;
          if (held > 0) holdings.push(held);
        }
        const found = shareConcentration(holdings);
        if (found.value === null) continue;
        sum += read(found.value);
        villages++;
      }
      return villages > 0 ? defined(sum / villages) : undefinedBecause("empty");
    },
  });

/** How few hands hold the shares of asset-income cooperatives. */
export const assetShareConcentration: readonly Metric[] = [
  concentration(
    "largestShare",
    { en: "Largest member's share", zh: "最大成员持股占比" },
    { en: "Share of the capital that the largest holder has (K13: 20%).", zh: "最大持股者占股本的比例（K13：20%）。" },
    ({ largest }) => largest,
  ),
  concentration(
    "tenLargestShares",
    { en: "Ten largest members' share", zh: "前十名成员持股占比" },
    {
      en: "Share of the capital that the ten largest holders have (K13: 60%).",
      zh: "前十名持股者占股本的比例（K13：60%）。",
    },
    ({ tenLargest }) => tenLargest,
  ),
  concentration(
    "shareHerfindahl",
    { en: "Concentration of shares (Herfindahl)", zh: "股权集中度（赫芬达尔指数）" },
    {
      en: "Sum of squared shares of capital: 1 over it is the number of equal holders that would be as concentrated.",
      zh: "各持股者占比的平方和；其倒数为同等集中程度下的等额持股人数。",
    },
    ({ herfindahl }) => herfindahl,
    "1",
  ),
];
