import type { IncomeSource } from "../model/ledger.ts";
import { metric, type Metric } from "../model/metric.ts";
import { finiteOr, undefinedBecause } from "../support/outcome.ts";
import type { Text } from "../support/quantity.ts";

/** The four categories of the national statistics: border trade is own business; pensions are transfers. */
const CATEGORIES: readonly { readonly name: string; readonly label: Text; readonly of: readonly IncomeSource[] }[] = [
  { name: "wageShareOfIncome", label: { en: "wages", zh: "工资性收入" }, of: ["wages"] },
  { name: "businessShareOfIncome", label: { en: "own business", zh: "经营净收入" }, of: ["business", "trade"] },
  { name: "propertyShareOfIncome", label: { en: "property", zh: "财产净收入" }, of: ["property"] },
  { name: "transferShareOfIncome", label: { en: "transfers", zh: "转移净收入" }, of: ["transfers"] },
];

/** One metric per category of income in the national statistics; together they are one. */
export const incomeComposition: readonly Metric[] = CATEGORIES.map(({ name, label, of }) =>
  metric({
    name,
    label: { en: `Share of income from ${label.en}`, zh: `${label.zh}占比` },
    description: {
      en: `Share of the income of twelve months that comes from ${label.en}, in the four categories of the national statistics: border trade counts as own business, pensions as transfers, remittances as wages.`,
      zh: `近十二个月收入中${label.zh}的比例，按国家统计四分类：边民互市计入经营净收入，养老金计入转移净收入，寄回收入计入工资性收入。`,
    },
    unit: "share",
    better: "neither",
    min: -10,
    max: 10,
    measure: (view) => {
      const { mean, reason } = view.income();
      const from = of.reduce((sum, source) => sum + view.incomeFrom(source), 0);
      return mean > 0 ? finiteOr("nonPositiveMean", from / mean) : undefinedBecause(reason ?? "nonPositiveMean");
    },
  }),
);
