import { lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** Rules of origin: how much of the usual trade may pass. */
export const sourceOfGoods = lever({
  name: "sourceOfGoods",
  label: { en: "Source-of-goods rules", zh: "货源管理" },
  description: {
    en: "Share of the usual goods whose origin is accepted. Tighter rules cut what solo traders and groups may bring, at once; they do not close the border to people.",
    zh: "货源被认可的商品比例。规定收紧时，独自互市者与互市组织可带入的货物立即减少；人员往来不受影响。",
  },
  group: "borderTrade",
  setting: {
    kind: "number",
    dial: dial({
      label: { en: "goods accepted", zh: "获准货物比例" },
      description: { en: "1: no tighter than usual; 0: none passes", zh: "1为与平常相同，0为全部不得通过" },
      unit: "share",
      min: 0,
      max: 1,
      default: 1,
      source: { tag: "ASSUMED", rows: ["M8"], note: "no figure" },
    }),
  },
  neutral: 1,
  cost: {
    en: "No outlay; what does not pass forgoes no tax.",
    zh: "无财政支出；未通过的货物不产生税收减免。",
  },
  source: { tag: "STATED", rows: ["M7", "M8"], note: "tighter rules stop folk trade" },
  acts: "monthly",
  flows: {},
  terms(value, terms) {
    terms.goodsPassing = value;
  },
});
