import { metric } from "../model/metric.ts";
import { fgt } from "../support/poverty.ts";

/** Depth of poverty: P1 = Σ w ((z − y) / z) 1[y < z] / Σ w. */
export const povertyGap = metric({
  name: "povertyGap",
  label: { en: "Poverty gap index", zh: "贫困距指数" },
  description: {
    en: "Mean shortfall from the line as a share of the line, the non-poor counting as zero. Times line and persons: the money that would end poverty with perfect targeting.",
    zh: "相对贫困线的平均缺口（占贫困线的比例，非贫困者计为零）。乘以贫困线与人口，即完全精准时消除贫困所需资金。",
  },
  unit: "share",
  better: "lower",
  min: 0,
  max: 1,
  byLine: true,
  measure: (view) => fgt(view.welfare(), view.line, 1),
});
