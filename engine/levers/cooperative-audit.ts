import { lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** Auditors look at the books of cooperatives. */
export const cooperativeAudit = lever({
  name: "cooperativeAudit",
  label: { en: "Audit of cooperatives", zh: "合作社审计" },
  description: {
    en: "Each year this share of all cooperatives is drawn and audited. In that year the law on payment by members' trade is obeyed, the core diverts far less, and the rules drift towards the law; without further audits they drift back.",
    zh: "每年按此比例抽取合作社进行审计。审计当年依法按交易额返还，核心截留大减，规则趋向法定；此后若不再审计则逐步回落。",
  },
  group: "cooperatives",
  setting: {
    kind: "number",
    dial: dial({
      label: { en: "share audited", zh: "审计比例" },
      description: { en: "of all cooperatives, each year", zh: "占全部合作社比例，每年" },
      unit: "share",
      min: 0,
      max: 1,
      default: 0.3,
      source: { tag: "ASSUMED", rows: ["M24", "D6c"], note: "no figure" },
    }),
  },
  neutral: 0,
  size: "value",
  cost: {
    en: "A fixed sum for each audit, every December.",
    zh: "每次审计固定支出，每年十二月支付。",
  },
  source: { tag: "STATED", rows: ["M24", "D6c"], note: "third parties audit" },
  acts: "yearly",
  flows: {},
  terms(value, terms) {
    terms.auditRate = value;
  },
});
