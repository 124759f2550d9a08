import { metric } from "../model/metric.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";

/** Share of indebted households that are behind with a payment. */
export const arrears = metric({
  name: "arrears",
  label: { en: "Borrowers in arrears", zh: "逾期借款户" },
  description: {
    en: "Of the households that owe a bank or a village fund this month, the share behind with a payment. Undefined while nobody owes.",
    zh: "本月有银行贷款或互助资金借款的农户中，已逾期的占比。无人借款时无定义。",
  },
  unit: "share",
  better: "lower",
  min: 0,
  max: 1,
  reads: ["households.bankDebt", "households.fundDebt", "households.arrearsMonths"],
  measure({ world: { households, householdCount } }) {
    let [owing, late] = [0, 0];
    for (let i = 0; i < householdCount; i++) {
      if (!(households.bankDebt[i]! + households.fundDebt[i]! > 0)) continue;
      owing++;
      if (households.arrearsMonths[i]! > 0) late++;
    }
    return owing === 0 ? undefinedBecause("empty") : defined(late / owing);
  },
});
