import { lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** Public money for the entry shares of the poor. */
export const shareMatching = lever({
  name: "shareMatching",
  label: { en: "Entry shares paid for the poor", zh: "代缴贫困户入社股金" },
  description: {
    en: "Government pays this part of the entry share of registered poor who want to join a farm cooperative. The share is theirs, and is paid back to them if they leave.",
    zh: "财政为愿意加入农民合作社的建档立卡户代缴入社股金的这一部分。股金归农户，退社时退还本人。",
  },
  group: "cooperatives",
  setting: {
    kind: "number",
    dial: dial({
      label: { en: "part paid", zh: "代缴比例" },
      description: { en: "of the entry share of registered poor", zh: "占建档立卡户入社股金" },
      unit: "share",
      min: 0,
      max: 1,
      default: 0.5,
      source: { tag: "STATED", rows: ["S25"], note: "given to the poor, matched for others, in village funds" },
    }),
  },
  neutral: 0,
  size: "value",
  cost: {
    en: "An outlay of government to cooperatives for each poor member who joins.",
    zh: "每有一户贫困户入社，由财政支付给合作社一次。",
  },
  source: { tag: "STATED", rows: ["S25", "M16"], note: "Yilong, taken over from village funds" },
  acts: "yearly",
  flows: {},
  terms(value, terms) {
    terms.shareMatching = value;
  },
});
