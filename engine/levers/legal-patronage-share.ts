import { lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** What the law asks cooperatives to pay by trade. */
export const legalPatronageShare = lever({
  name: "legalPatronageShare",
  label: { en: "Legal share paid by members' trade", zh: "法定按交易额返还比例" },
  description: {
    en: "The least share of the surplus, after reserve and diversion, that the law wants paid by members' trade. It is practised only in a year of audit, or as far as rules have drifted towards the law because the core has no majority of votes; elsewhere practice is lower.",
    zh: "法律要求盈余提取公积金、扣除截留后按交易额返还的最低比例。只有在审计当年，或核心成员不占多数表决权、规则逐步趋向法定的合作社中才真正执行，其余低于此数。",
  },
  group: "cooperatives",
  setting: {
    kind: "number",
    dial: dial({
      label: { en: "legal share", zh: "法定比例" },
      description: { en: "least share by members' trade", zh: "按交易额返还的最低比例" },
      unit: "share",
      min: 0,
      max: 1,
      default: 0.6,
      source: { tag: "FOUND", rows: ["D6"], note: "statute of 2007, kept in the revision" },
    }),
  },
  neutral: "unset",
  cost: {
    en: "None by itself; enforcing it costs audits.",
    zh: "本身无支出；执行需要审计费用。",
  },
  source: { tag: "FOUND", rows: ["D6", "D6c", "M14"], note: "cooperative law" },
  acts: "yearly",
  flows: {},
  terms(value, terms) {
    terms.legalPatronage = value;
  },
});
