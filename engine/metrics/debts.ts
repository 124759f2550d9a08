import { metric } from "../model/metric.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";

/** Ninety days: where lenders begin to count a loan as bad. */
const LATE = 3;

/** What part of the money lent is three months late or more. */
export const debtAtRisk = metric({
  name: "debtAtRisk",
  label: { en: "Debt three months late", zh: "逾期三个月以上债务占比" },
  description: {
    en: "Of all that households owe banks and village funds this month, the part owed by households at least three months behind. Undefined while nobody owes.",
    zh: "本月农户所欠银行与互助资金的债务中，逾期至少三个月的农户所欠占比。无人借款时无定义。",
  },
  unit: "share",
  better: "lower",
  min: 0,
  max: 1,
  reads: ["households.bankDebt", "households.fundDebt", "households.arrearsMonths"],
  measure({ world: { households: h, householdCount } }) {
    let [all, late] = [0, 0];
    for (let i = 0; i < householdCount; i++) {
      const owed = h.bankDebt[i]! + h.fundDebt[i]!;
      all += owed;
      if (h.arrearsMonths[i]! >= LATE) late += owed;
    }
    return all > 0 ? defined(late / all) : undefinedBecause("empty");
  },
});

/** Households that get no credit because a loan of theirs was written off. */
export const shutOut = metric({
  name: "shutOut",
  label: { en: "Households without credit after a default", zh: "违约后不得借款户占比" },
  description: {
    en: "Share of households that owe nothing and still may not borrow, because a loan of theirs was written off: defaults of the exclusion period, 36 months unless assumed otherwise.",
    zh: "已无欠款但因贷款被核销而仍不得借款的农户占比：即禁借期（默认36个月）内的违约户。",
  },
  unit: "share",
  better: "lower",
  min: 0,
  max: 1,
  reads: ["households.bankDebt", "households.fundDebt", "households.informalDebt", "households.arrearsMonths"],
  measure(view) {
    const { households: h, householdCount } = view.world;
    const informal = view.column("households", "informalDebt");
    if (householdCount === 0) return undefinedBecause("empty");
    let out = 0;
    for (let i = 0; i < householdCount; i++)
      if (h.arrearsMonths[i]! > 0 && h.bankDebt[i]! + h.fundDebt[i]! + (informal?.[i] ?? 0) === 0) out++;
    return defined(out / householdCount);
  },
});
