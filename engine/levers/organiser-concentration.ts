import { lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** How few enterprises organise the trade of border residents. */
export const organiserConcentration = lever({
  name: "organiserConcentration",
  label: { en: "Concentration of organisers", zh: "组织者集中度" },
  description: {
    en: "Herfindahl index of the enterprises that front goods and buy them. Where they are few, residents bargain worse and more quotas are lent out.",
    zh: "垫付货款并收购货物的企业的赫芬达尔指数。企业越少，居民议价越弱，额度出借越多。",
  },
  group: "borderTrade",
  setting: {
    kind: "number",
    dial: dial({
      label: { en: "concentration", zh: "集中度" },
      description: {
        en: "1: a single organiser; 0.5: two of equal size; 0.1: ten",
        zh: "1为单一组织者，0.5为两家均等，0.1为十家",
      },
      unit: "index",
      min: 0.05,
      max: 1,
      default: 0.5,
      source: { tag: "ASSUMED", rows: ["M3"], note: "no figure" },
    }),
  },
  neutral: 0.5,
  cost: {
    en: "No outlay in the model: licensing more enterprises is not costed.",
    zh: "模型中无财政支出：引入更多企业的成本未计。",
  },
  source: { tag: "ASSUMED", rows: ["M3", "E17", "V22"], note: "conflict of interest between enterprise and residents" },
  acts: "monthly",
  flows: {},
  terms(value, terms) {
    terms.organiserConcentration = value;
  },
});
