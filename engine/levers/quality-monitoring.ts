import { lever } from "../model/lever.ts";
import { cooperativeOf } from "../population/cooperatives.ts";
import { dialRow } from "../support/dial-row.ts";
import { dial } from "../support/quantity.ts";

/** Goods of nested markets are checked. */
export const qualityMonitoring = lever({
  name: "qualityMonitoring",
  label: { en: "Quality checks in nested markets", zh: "巢状市场质量检查" },
  description: {
    en: "A share of the sellers has its goods checked each month; the chance of being checked keeps as many from diluting. Where neighbours watch each other it adds less.",
    zh: "每月抽查部分卖户的产品；被查的可能性使同等比例的人不再掺杂。邻居互相看着的地方，额外作用较小。",
  },
  group: "nestedMarket",
  setting: {
    kind: "number",
    dial: dial({
      label: { en: "sellers checked a month", zh: "每月检查比例" },
      description: { en: "share of those who sell", zh: "占卖户比例" },
      unit: "share",
      min: 0,
      max: 1,
      default: 0.3,
      source: { tag: "ASSUMED", rows: ["M13"], note: "no figure" },
    }),
  },
  neutral: 0,
  size: "value",
  cost: {
    en: "Monthly outlay of government for each check (30 yuan, ASSUMED).",
    zh: "每次检查由财政支付（30元，假设）。",
  },
  source: { tag: "ASSUMED", rows: ["M13"], note: "mutual participation needs quality that can be seen" },
  acts: "monthly",
  flows: {
    qualityChecks: { from: "government", to: "outside", label: { en: "quality checks", zh: "质量检查支出" } },
  },
  // prettier-ignore
  parameters: {
    checkCost: dialRow("cost of a quality check", "每次质量检查成本", "nominal yuan", 30, 0, 1000, "ASSUMED", "no figure"),
  },
  reads: ["cooperatives.members"],
  terms(value, terms) {
    terms.nestedMonitoring = value;
  },
  act({ index }, value, { cooperatives: c, terms, ledger }, { p, flow }) {
    const sellers = c.members[cooperativeOf(index, "nestedMarket")]!;
    ledger.transfer(index, flow.qualityChecks, (value * sellers * p.checkCost) / terms.priceLevel);
  },
});
