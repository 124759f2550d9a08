import { metric } from "../model/metric.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";

/** Share of the poor who live in designated poor villages. Source: S23. */
export const poorInDesignatedVillages = metric({
  name: "poorInDesignatedVillages",
  label: { en: "Poor in designated villages", zh: "贫困村中的贫困人口" },
  description: {
    en: "Of the persons below the line, the share in villages designated poor. Undefined while no village is, or nobody is poor.",
    zh: "贫困线以下人口中居住在贫困村的占比。没有贫困村或无人贫困时无定义。",
  },
  unit: "share",
  better: "neither",
  min: 0,
  max: 1,
  byLine: true,
  reads: ["villages.designatedPoor", "households.village"],
  measure(view) {
    const { values, weights } = view.welfareOf();
    const { households, villages } = view.world;
    if (!villages.designatedPoor.includes(1)) return undefinedBecause("empty");
    let [poor, there] = [0, 0];
    for (let i = 0; i < values.length; i++) {
      if (!(weights[i]! > 0 && values[i]! < view.line)) continue;
      poor += weights[i]!;
      there += weights[i]! * villages.designatedPoor[households.village[i]!]!;
    }
    return poor > 0 ? defined(there / poor) : undefinedBecause("empty");
  },
});
