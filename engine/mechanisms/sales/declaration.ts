/** What moves when goods are sold. */
import type { Flows } from "../../model/ledger.ts";
import type { Own } from "../../model/mechanism.ts";

// prettier-ignore
export const flows = {
  farmSales: { from: "outside", to: "households", label: { en: "sales of farm and business", zh: "农业与自营销售" }, income: "business" },
  cooperativeSales: { from: "outside", to: "households", label: { en: "sales through farm cooperatives", zh: "经农民合作社销售" }, income: "business" },
  inputsSaved: { from: "outside", to: "households", label: { en: "inputs saved by buying together", zh: "联合采购节省的投入品" }, income: "business" },
  memberCosts: { from: "households", to: "outside", label: { en: "members' cost of taking part", zh: "成员参与成本" }, income: "business", use: "inputs" },
  cooperativeMargins: { from: "outside", to: "cooperatives", label: { en: "margins of farm cooperatives", zh: "农民合作社销售毛利" } },
  cooperativeCosts: { from: "cooperatives", to: "outside", label: { en: "running costs of farm cooperatives", zh: "农民合作社经营成本" } },
} as const satisfies Flows;

export type SalesOwn = Own<Record<never, never>, typeof flows, Record<never, never>>;
