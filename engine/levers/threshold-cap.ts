import { lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** A limit on what new members must pay in. */
export const thresholdCap = lever({
  name: "thresholdCap",
  label: { en: "Cap on the entry share", zh: "入社股金上限" },
  description: {
    en: "The most a farm cooperative may ask a new member to pay in, however its rules drift.",
    zh: "无论规则如何漂移，农民合作社向新成员收取的股金不得超过此数。",
  },
  group: "cooperatives",
  setting: {
    kind: "number",
    dial: dial({
      label: { en: "cap", zh: "上限" },
      description: { en: "per new member", zh: "每个新成员" },
      unit: "nominal yuan",
      min: 0,
      max: 50000,
      default: 500,
      source: { tag: "ASSUMED", rows: ["M16"], note: "no figure" },
    }),
  },
  neutral: "unset",
  cost: {
    en: "None: cooperatives have less capital.",
    zh: "无：合作社资本减少。",
  },
  source: { tag: "STATED", rows: ["M16", "S25"], note: "thresholds exclude the poor" },
  acts: "yearly",
  flows: {},
  terms(value, terms) {
    terms.thresholdCap = value;
  },
});
