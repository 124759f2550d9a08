import { lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** A higher share of medical bills is paid by the public. */
export const medicalReimbursement = lever({
  name: "medicalReimbursement",
  label: { en: "Reimbursement of medical bills", zh: "医疗费报销" },
  description: {
    en: "The share of every medical bill that is reimbursed at once is raised to this, for everyone, for the registered poor, or for whom a formula names. It never falls below what the scheme already pays. Fewer bills eat up consumption, cash and capital; who could not pay is treated in full more often.",
    zh: "医疗费即时报销比例提高到该水平，对象为所有农户、建档立卡户或公式所指的农户；不低于制度已有的比例。因病挤占消费、现金与生产资本的情形减少，无力支付者更多得到足额治疗。",
  },
  group: "safetyNet",
  setting: {
    kind: "record",
    fields: {
      rate: dial({
        label: { en: "share reimbursed", zh: "报销比例" },
        description: { en: "of every bill", zh: "占每次医疗费" },
        unit: "share",
        min: 0,
        max: 1,
        default: 0.9,
        source: { tag: "ASSUMED", rows: ["F10e", "F11"], note: "near what programmes for registered poor promised" },
      }),
      eligible: { kind: "eligible", label: { en: "for", zh: "对象" }, default: "registered" },
      from: { kind: "date", label: { en: "first month", zh: "开始月份" } },
    },
  },
  neutral: "unset",
  size: "rate",
  cost: {
    en: "Government pays the reimbursed part of every bill, month by month.",
    zh: "政府逐月支付每笔医疗费中的报销部分。",
  },
  source: { tag: "FOUND", rows: ["F10", "F10e", "F11", "D15b"], note: "health as the largest cause of poverty" },
  acts: "monthly",
  flows: {},
  terms(value, terms) {
    const { rate, eligible } = value;
    if (eligible === "registered") terms.reimbursedRegistered = rate;
    else terms.reimbursedAll = eligible === "all" ? rate : { of: (household) => rate * eligible.of(household) };
  },
});
