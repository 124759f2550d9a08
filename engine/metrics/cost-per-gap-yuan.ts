import { ratioMetric } from "../model/metric.ts";

/** Yearly net public cost for each yuan a year by which the poverty deficit is smaller. */
export const costPerGapYuan = ratioMetric({
  name: "costPerGapYuan",
  label: { en: "Cost per yuan of gap closed", zh: "每元贫困缺口的财政成本" },
  description: {
    en: "Change of net public cost, per household and year, over the fall of the poverty deficit per household and year: 1 would be money that reaches the poor alone and never lifts them beyond the line. Mean over replicates over mean, with a Fieller interval of 80%; undefined unless the deficit falls clearly.",
    zh: "财政净成本变化（户均每年）与户均贫困缺口额减少之比：资金全部给贫困人口且不超过贫困线时为1。取各次重复均值之比，附80%菲勒区间；缺口没有明显缩小时无定义。",
  },
  unit: "1",
  better: "lower",
  min: -1e12,
  max: 1e12,
  byLine: true,
  ratio: { change: "netPublicCost", perFall: "povertyDeficit" },
});
