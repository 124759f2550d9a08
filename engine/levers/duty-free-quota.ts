import { lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** The value of goods a border resident may bring in each day free of duty and import tax. */
export const dutyFreeQuota = lever({
  name: "dutyFreeQuota",
  label: { en: "Duty-free quota", zh: "每日免税额度" },
  description: {
    en: "Goods up to this value are free of duty and import tax, per resident within the trade zone and day. Solo traders use as much of it as their own money buys; mutual-aid groups use nearly all of it. The amount is nominal: prices erode it.",
    zh: "边贸区内每位边民每天可免税进口的商品价值。独自互市者只能用到自有资金所及；互助组几乎用满额度。金额按名义值固定，随物价上涨而缩水。",
  },
  group: "borderTrade",
  setting: {
    kind: "number",
    dial: dial({
      label: { en: "quota", zh: "额度" },
      description: {
        en: "1,000 yuan in the rules of 1996, later 3,000 and 8,000",
        zh: "1996年规定为1000元，后提高到3000元、8000元",
      },
      unit: "nominal yuan/person/day",
      min: 0,
      max: 20000,
      default: 8000,
      source: { tag: "STATED", rows: ["S2", "S3", "S4", "E1"], note: "dates of 3,000 and 8,000 are disputed" },
    }),
  },
  neutral: "unset",
  cost: {
    en: "No outlay: duty and import tax forgone, shown as tax expenditure outside the accounts.",
    zh: "无财政支出：少征的关税和进口环节税，作为税收支出在账外列示。",
  },
  source: { tag: "STATED", rows: ["S2", "S3", "S4", "E1", "M5"], note: "exists" },
  acts: "monthly",
  flows: {},
  terms(value, terms) {
    terms.dutyFreeQuota = value;
  },
});
