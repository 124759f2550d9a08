import { lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** Managers of cooperatives learn. */
export const managementTraining = lever({
  name: "managementTraining",
  label: { en: "Training of managers", zh: "合作社管理培训" },
  description: {
    en: "Each year this share of farm and asset-income cooperatives has its managers trained, by exchange of cadres for example. Better management lowers running costs, diversion and the chance of an end; it fades when people leave.",
    zh: "每年按此比例对农民合作社与资产收益合作社的管理者进行培训（如干部交流）。管理改善降低经营成本、截留与退出概率；人员流动使其逐步消退。",
  },
  group: "cooperatives",
  setting: {
    kind: "number",
    dial: dial({
      label: { en: "share trained", zh: "培训比例" },
      description: { en: "of cooperatives, each year", zh: "占合作社比例，每年" },
      unit: "share",
      min: 0,
      max: 1,
      default: 0.5,
      source: { tag: "ASSUMED", rows: ["S34", "M26"], note: "scaled; no figure" },
    }),
  },
  neutral: 0,
  size: "value",
  cost: {
    en: "A fixed sum for each cooperative trained, every December.",
    zh: "每个受训合作社固定支出，每年十二月支付。",
  },
  source: { tag: "STATED", rows: ["M26", "S34", "D11c"], note: "cadre training and exchange" },
  acts: "yearly",
  flows: {},
  terms(value, terms) {
    terms.managementTraining = value;
  },
});
