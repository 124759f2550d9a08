import { lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** How much cooperatives save. */
export const reserveRate = lever({
  name: "reserveRate",
  label: { en: "Reserve rate", zh: "公积金提取比例" },
  description: {
    en: "Share of what is left of a surplus, after floors and rents, that every cooperative keeps as reserve. A reserve pays floors in bad years, takes losses first and makes an end less likely; members get less now.",
    zh: "盈余支付保底与租金后提取公积金的比例。公积金可在歉年支付保底、先行承担亏损、降低退出概率，但成员当期所得减少。",
  },
  group: "cooperatives",
  setting: {
    kind: "number",
    dial: dial({
      label: { en: "reserve rate", zh: "提取比例" },
      description: { en: "of the surplus after floors", zh: "占支付保底后盈余" },
      unit: "share",
      min: 0,
      max: 0.6,
      default: 0.2,
      source: { tag: "ASSUMED", rows: ["D6b"], note: "the law leaves it to the statutes" },
    }),
  },
  neutral: "unset",
  cost: {
    en: "None.",
    zh: "无。",
  },
  source: { tag: "FOUND", rows: ["D6b"], note: "cooperative law" },
  acts: "yearly",
  flows: {},
  terms(value, terms) {
    terms.reserveRate = value;
  },
});
