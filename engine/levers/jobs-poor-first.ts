import { lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** Day jobs go to the registered poor first. */
export const jobsPoorFirst = lever({
  name: "jobsPoorFirst",
  label: { en: "Day jobs for the poor first", zh: "岗位优先安排贫困户" },
  description: {
    en: "Seekers of porters', processing, tourism and service jobs draw lots between 0 and 1; this much is taken from the lot of registered households, and the lowest lots win. At 1 all registered seekers come first. Nobody who has a job loses it.",
    zh: "求职搬运、加工、旅游与服务岗位者抽取0至1之间的签号，建档立卡户减去该值，签小者得岗。取1时登记贫困户全部优先。已在岗者不受影响。",
  },
  group: "settlement",
  setting: {
    kind: "number",
    dial: dial({
      label: { en: "weight of the register", zh: "名册优先程度" },
      description: { en: "0: lots alone; 1: registered poor first", zh: "0为纯抽签；1为登记贫困户优先" },
      unit: "share",
      min: 0,
      max: 1,
      default: 1,
      source: { tag: "ASSUMED", rows: ["E10"], note: "1,100 and more poor employed directly; rule not found" },
    }),
  },
  neutral: 0,
  cost: { en: "No outlay.", zh: "无财政支出。" },
  source: { tag: "FOUND", rows: ["E10", "M1"], note: "poor residents employed directly in border trade" },
  acts: "monthly",
  flows: {},
  terms(value, terms) {
    terms.jobsPoorFirst = value;
  },
});
