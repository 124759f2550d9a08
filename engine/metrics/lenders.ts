import { metric, type Metric, type View } from "../model/metric.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";
import type { Text } from "../support/quantity.ts";

const debtTo = (name: string, column: string, label: Text, description: Text): Metric =>
  metric({
    name,
    label,
    description,
    unit: "yuan/household",
    better: "neither",
    min: 0,
    max: 1e7,
    reads: [`households.${column}`],
    measure: (view) => meanOf(view, column),
  });

function meanOf(view: View, column: string) {
  const debts = view.column("households", column);
  if (!debts || debts.length === 0) return undefinedBecause("empty");
  let sum = 0;
  for (let i = 0; i < debts.length; i++) sum += debts[i]!;
  return defined(sum / debts.length);
}

/** Loans of banks that households owe this month. */
export const bankLoans = debtTo(
  "bankLoans",
  "bankDebt",
  { en: "Bank loans", zh: "银行贷款余额" },
  {
    en: "Debt to banks at the end of the month, mean over all households.",
    zh: "月末银行贷款余额（全部农户户均）。",
  },
);

/** Loans of neighbours that households owe this month. */
export const informalLoans = debtTo(
  "informalLoans",
  "informalDebt",
  { en: "Loans from neighbours", zh: "民间借款余额" },
  {
    en: "Debt to neighbours at the end of the month, mean over all households; other households hold it as a claim.",
    zh: "月末民间借款余额（全部农户户均），其他农户持有相应债权。",
  },
);
