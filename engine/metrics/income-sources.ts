import { INCOME_SOURCES, type IncomeSource } from "../model/ledger.ts";
import { metric, type Metric } from "../model/metric.ts";
import { defined } from "../support/outcome.ts";
import type { Text } from "../support/quantity.ts";

/** What each source of income holds. */
const SOURCES: Readonly<Record<IncomeSource, { readonly name: string; readonly label: Text; readonly holds: Text }>> = {
  wages: {
    name: "incomeFromWages",
    label: { en: "Income from wages", zh: "工资性收入" },
    holds: { en: "pay of local jobs and what migrants send home", zh: "本地工资与外出者寄回收入" },
  },
  business: {
    name: "incomeFromBusiness",
    label: { en: "Income from farm and business", zh: "经营净收入" },
    holds: {
      en: "crops, livestock and own business net of inputs, own produce eaten at home included",
      zh: "种养与自营扣除投入后的净额，含自产自用",
    },
  },
  trade: {
    name: "incomeFromTrade",
    label: { en: "Income from border trade", zh: "边民互市收入" },
    holds: {
      en: "the quota take of groups, solo trade net of its costs, refunds by trade",
      zh: "互助组额度分成、独自互市净收入、按交易额返还",
    },
  },
  property: {
    name: "incomeFromProperty",
    label: { en: "Income from property", zh: "财产净收入" },
    holds: { en: "interest, rent, dividends and floors on shares", zh: "利息、租金、分红与股份保底" },
  },
  transfers: {
    name: "incomeFromTransfers",
    label: { en: "Income from transfers", zh: "转移净收入" },
    holds: { en: "pensions, allowances, grants and subsidies", zh: "养老金、低保、补助与补贴" },
  },
};

/** One metric per source of income; together they are mean income. */
export const incomeSources: readonly Metric[] = INCOME_SOURCES.map((source) => {
  const { name, label, holds } = SOURCES[source];
  return metric({
    name,
    label,
    description: {
      en: `Per registered member over twelve months: ${holds.en}. The five sources add up to mean income.`,
      zh: `近十二个月户籍人均：${holds.zh}。五项之和为人均收入。`,
    },
    unit: "yuan/person/year",
    better: "neither",
    min: -1e7,
    max: 1e7,
    measure: (view) => defined(view.incomeFrom(source)),
  });
});
