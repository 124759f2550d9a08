import { ratioMetric } from "../model/metric.ts";

/** Yearly net public cost for each person fewer in poverty: a ratio of means over replicates. */
export const costPerExit = ratioMetric({
  name: "costPerExit",
  label: { en: "Cost per person lifted out", zh: "每脱贫一人成本" },
  description: {
    en: "Change of net public cost, per household and year, over the fall in poor persons per household: what it costs a year for each person fewer in poverty at the month shown. Mean over replicates over mean, with a Fieller interval of 80%; undefined unless poverty falls clearly.",
    zh: "财政净成本变化（户均每年）与户均贫困人口减少之比：所示月份每减少一名贫困人口的年均成本。取各次重复均值之比，附80%菲勒区间；贫困没有明显下降时无定义。",
  },
  unit: "yuan/person/year",
  better: "lower",
  min: -1e12,
  max: 1e12,
  byLine: true,
  ratio: { change: "netPublicCost", perFall: "poorPersons" },
});
