import { metric } from "../model/metric.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";
import { sum } from "../support/statistics.ts";

/** Value of pooled trade over the limit of the quota-days used: Σ value / Σ (quota × days), twelve months. */
export const quotaUsed = metric({
  name: "quotaUsed",
  label: { en: "Pooled quota used", zh: "互助组额度使用率" },
  description: {
    en: "Value declared in mutual-aid groups over the quota of the person-days they used, twelve months. Undefined where no group traded.",
    zh: "近十二个月互助组申报交易额占所用人次额度的比例。没有互助组交易时无定义。",
  },
  unit: "share",
  better: "neither",
  min: 0,
  max: 1,
  reads: ["villages.pooledValue", "villages.pooledLimit"],
  measure(view) {
    const value = view.column("villages", "pooledValue");
    const limit = view.column("villages", "pooledLimit");
    if (!value || !limit) return undefinedBecause("empty");
    const allowed = sum(limit);
    return allowed > 0 ? defined(sum(value) / allowed) : undefinedBecause("empty");
  },
});
