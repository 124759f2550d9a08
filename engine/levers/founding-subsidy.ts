import { lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** Public money for registering a cooperative. */
export const foundingSubsidy = lever({
  name: "foundingSubsidy",
  label: { en: "Subsidy on registration", zh: "合作社登记补助" },
  description: {
    en: "Paid once to every farm cooperative on registration. It makes leaders found cooperatives that would not have paid otherwise; and since only registration is asked for, also cooperatives on paper, whose subsidy goes to elite households.",
    zh: "农民合作社登记时一次性发放。带头人因此创办原本不划算的合作社；但因只看登记，也催生空壳合作社，其补助归精英户。",
  },
  group: "cooperatives",
  setting: {
    kind: "number",
    dial: dial({
      label: { en: "subsidy", zh: "补助" },
      description: { en: "per registered cooperative, once", zh: "每个登记合作社一次性" },
      unit: "nominal yuan",
      min: 0,
      max: 200000,
      default: 20000,
      source: { tag: "ASSUMED", rows: ["D10"], note: "no figure" },
    }),
  },
  neutral: 0,
  size: "value",
  cost: {
    en: "An outlay of government for every registration, of a cooperative or of a shell.",
    zh: "每次登记（含空壳）由财政支付一次。",
  },
  source: { tag: "FOUND", rows: ["D10", "V19"], note: "subsidies tied to registration" },
  acts: "yearly",
  flows: {},
  terms(value, terms) {
    terms.foundingSubsidy = value;
  },
});
