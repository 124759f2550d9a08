import { meanIncomeOfFifths } from "../model/income-of-fifths.ts";
import { metric, type Metric } from "../model/metric.ts";
import { defined, undefinedBecause, type Outcome } from "../support/outcome.ts";

const NAMES = [
  { en: "poorest fifth", zh: "最低五分之一" },
  { en: "second fifth", zh: "次低五分之一" },
  { en: "middle fifth", zh: "中间五分之一" },
  { en: "fourth fifth", zh: "次高五分之一" },
  { en: "richest fifth", zh: "最高五分之一" },
] as const;

/** One metric per fifth of households, as the official tables print income: together they are one. */
export const incomeFifths: readonly Metric[] = NAMES.map(({ en, zh }, q) =>
  metric({
    name: `incomeShareFifth${q + 1}`,
    label: { en: `Income share of the ${en}`, zh: `${zh}户的收入份额` },
    description: {
      en: `Households ranked by income per registered member and cut into fifths; mean income per person of the ${en} over the sum of the five means, as official tables print group means.`,
      zh: `按户籍人均收入排序分为五等份；${zh}户的人均收入占五组人均收入之和的比例，与官方分组表口径一致。`,
    },
    unit: "share",
    better: q < 2 ? "higher" : "neither",
    min: -10,
    max: 10,
    reads: ["households.size", "households.incomeRing"],
    measure: (view): Outcome => {
      const means = meanIncomeOfFifths(view);
      const sum = means.reduce((total, mean) => total + mean, 0);
      return sum > 0 ? defined(means[q]! / sum) : undefinedBecause("nonPositiveMean");
    },
  }),
);
