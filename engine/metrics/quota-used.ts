import { metric, type Metric, type View } from "../model/metric.ts";
import { defined, undefinedBecause, type Outcome } from "../support/outcome.ts";
import { sum } from "../support/statistics.ts";

/** Value declared over the limit of the quota-days used, all villages, twelve months: Σ value / Σ (quota × days). */
function used(view: View, value: string, limit: string): Outcome {
  const declared = view.column("villages", value);
  const allowed = sum(view.column("villages", limit) ?? []);
  return declared && allowed > 0 ? defined(sum(declared) / allowed) : undefinedBecause("empty");
}

/** How much of their quota groups use. */
export const quotaUsed: Metric = metric({
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
  measure: (view) => used(view, "pooledValue", "pooledLimit"),
});

/** How much of their quota those use who trade alone, with their own money. */
export const soloQuotaUsed: Metric = metric({
  name: "soloQuotaUsed",
  label: { en: "Solo quota used", zh: "独自互市额度使用率" },
  description: {
    en: "Value declared by solo traders over the quota of the days they went, twelve months: own money binds before the quota does. Undefined where nobody traded alone.",
    zh: "近十二个月独自互市申报交易额占所用人次额度的比例：自有资金先于额度成为约束。无人独自互市时无定义。",
  },
  unit: "share",
  better: "neither",
  min: 0,
  max: 1,
  reads: ["villages.soloValue", "villages.soloLimit"],
  measure: (view) => used(view, "soloValue", "soloLimit"),
});
