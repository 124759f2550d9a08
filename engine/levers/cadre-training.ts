import { lever } from "../model/lever.ts";
import { dialRow } from "../support/dial-row.ts";
import { dial } from "../support/quantity.ts";

/** Courses and exchange for cadres and managers of the paired villages. */
export const cadreTraining = lever({
  name: "cadreTraining",
  label: { en: "Training and exchange of cadres", zh: "干部培训与交流" },
  description: {
    en: "Each January this share of cadres who are not trained yet is trained or exchanged; some of the trained leave their posts. Where more are trained, enterprises of the village add more value, and farm and asset-income cooperatives are managed better.",
    zh: "每年一月对尚未受训的干部按该比例培训或交流，部分受训者离岗。受训干部越多，本村企业增值越高，农民合作社与资产收益合作社管理越好。",
  },
  group: "pairedSupport",
  setting: {
    kind: "number",
    dial: dial({
      label: { en: "trained a year", zh: "每年培训比例" },
      description: { en: "share of cadres not trained yet", zh: "占尚未受训干部的比例" },
      unit: "1/year",
      min: 0,
      max: 1,
      default: 0.2,
      source: {
        tag: "ASSUMED",
        rows: ["S34", "S35"],
        note: "200 people in two courses; how many cadres there were is not said",
      },
    }),
  },
  neutral: 0,
  size: "value",
  cost: {
    en: "Yearly outlay of government for each village, in proportion to those trained.",
    zh: "每年按培训人数由财政支出。",
  },
  source: { tag: "STATED", rows: ["M26", "S34", "S35"], note: "courses, delegations and exchange visits" },
  acts: "yearly",
  flows: {
    cadreCourses: {
      from: "government",
      to: "outside",
      label: { en: "courses and exchange of cadres", zh: "干部培训与交流支出" },
    },
  },
  // prettier-ignore
  parameters: {
    courseCost: dialRow("cost of training all cadres of a village", "培训一村全部干部的费用", "yuan", 50000, 0, 1e6, "ASSUMED", "ten people at 5,000 yuan; no figure"),
    cadreTurnover: dialRow("trained cadres who leave their posts a year", "受训干部年离岗率", "1/year", 0.15, 0, 1, "ASSUMED", "terms of office; no figure"),
  },
  reads: ["villages.cadreTraining"],
  writes: ["villages.cadreTraining"],
  act({ index }, value, { villages: v, ledger }, { p, flow }) {
    if (value === 0) return;
    const stayed = v.cadreTraining[index]! * (1 - p.cadreTurnover);
    const trained = value * (1 - stayed);
    v.cadreTraining[index] = stayed + trained;
    ledger.transfer(index, flow.cadreCourses, p.courseCost * trained);
  },
});
