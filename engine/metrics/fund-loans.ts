import { metric } from "../model/metric.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";

/** Loans of village funds that members owe this month. */
export const fundLoans = metric({
  name: "fundLoans",
  label: { en: "Village fund loans", zh: "互助资金借款余额" },
  description: {
    en: "Debt to village funds at the end of the month, mean over all households.",
    zh: "月末对互助资金的借款余额（全部农户户均）。",
  },
  unit: "yuan/household",
  better: "neither",
  min: 0,
  max: 1e7,
  reads: ["households.fundDebt"],
  measure({ world: { households, householdCount } }) {
    if (householdCount === 0) return undefinedBecause("empty");
    let debt = 0;
    for (let i = 0; i < householdCount; i++) debt += households.fundDebt[i]!;
    return defined(debt / householdCount);
  },
});
