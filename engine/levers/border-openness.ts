import { lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** How far the border is open to residents' trade. */
export const borderOpenness = lever({
  name: "borderOpenness",
  label: { en: "Openness of the border", zh: "边境开放度" },
  description: {
    en: "Share of the usual trade that may pass; a dated schedule closes and reopens the border. A closure takes effect at once; after a reopening ports recover over months.",
    zh: "允许通过的正常贸易比例；可用带日期的设置关闭与重开边境。关闭立即生效，重开后口岸在数月内恢复。",
  },
  group: "borderTrade",
  setting: {
    kind: "number",
    dial: dial({
      label: { en: "openness", zh: "开放度" },
      description: { en: "1 is open, 0 is shut", zh: "1为开放，0为关闭" },
      unit: "share",
      min: 0,
      max: 1,
      default: 1,
      source: { tag: "STATED", rows: ["M7", "M8", "E14"], note: "one wharf shut for 875 days" },
    }),
  },
  neutral: 1,
  cost: { en: "No outlay; a shut border forgoes no tax.", zh: "无财政支出；关闭期间也不产生税收减免。" },
  source: { tag: "STATED", rows: ["M7", "M8", "E14"], note: "closure shock" },
  acts: "monthly",
  flows: {},
  terms(value, terms) {
    terms.borderOpenness *= value;
  },
});
