import { metric } from "../model/metric.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";

/** Share of households that nobody has lived in for twelve months. */
export const hollowHouseholds = metric({
  name: "hollowHouseholds",
  label: { en: "Hollow households", zh: "空户" },
  description: {
    en: "Share of households, each counting once, with nobody at home in the last twelve months. They have no headline welfare and no weight in it.",
    zh: "近十二个月无人在家的农户占比（按户计）。此类农户没有主福利指标，权重为零。",
  },
  unit: "share",
  better: "lower",
  min: 0,
  max: 1,
  measure(view) {
    const { weights } = view.welfareOf();
    if (weights.length === 0) return undefinedBecause("empty");
    let hollow = 0;
    for (let i = 0; i < weights.length; i++) if (weights[i] === 0) hollow++;
    return defined(hollow / weights.length);
  },
});
