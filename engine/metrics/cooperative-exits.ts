import { metric } from "../model/metric.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";
import { sum } from "../support/statistics.ts";

/** How many cooperatives end in a year. */
export const cooperativeExits = metric({
  name: "cooperativeExits",
  label: { en: "Cooperatives that end, a year", zh: "合作社年退出率" },
  description: {
    en: "Farm cooperatives, and asset-income cooperatives with granted or land shares, that ended since the first policy month, over the years they existed; insolvency included (published: 0.042 a year). Undefined before the first year end.",
    zh: "政策期以来农民合作社及持有量化股份或土地股的资产收益合作社的退出次数与存续年数之比，含资不抵债（公布：每年0.042）。首个年终之前无定义。",
  },
  unit: "1/year",
  better: "lower",
  min: 0,
  max: 1,
  reads: ["cooperatives.exits", "cooperatives.yearsAtRisk"],
  measure(view) {
    const years = sum(view.column("cooperatives", "yearsAtRisk") ?? []);
    return years === 0 ? undefinedBecause("empty") : defined(sum(view.column("cooperatives", "exits") ?? []) / years);
  },
});
