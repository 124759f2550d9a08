import { metric } from "../model/metric.ts";
import { gini } from "../support/gini.ts";

/** Gini coefficient of income per registered member, person-weighted. */
export const incomeGini = metric({
  name: "incomeGini",
  label: { en: "Gini of income", zh: "收入基尼系数" },
  description: {
    en: "As the Gini of consumption, for the income of twelve months per registered member. Losses count as they are, so that it can exceed 1.",
    zh: "近十二个月户籍人均收入的基尼系数；亏损按实计入，因此可能大于1。",
  },
  unit: "1",
  better: "lower",
  min: 0,
  max: 10,
  measure: (view) => gini(view.income()),
});
