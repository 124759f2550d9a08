import { lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** A world with and without farm cooperatives. */
export const farmMembership = lever({
  name: "farmMembership",
  label: { en: "Farm cooperatives open or shut", zh: "农民合作社开放或关闭" },
  description: {
    en: "Open (1) as in the status quo, or shut (0): members get their shares back as far as the till reaches and sell on their own; none is founded. Not a policy anyone proposes: it tells what membership causes, by comparison of the same households with and without.",
    zh: "开放（1，现状）或关闭（0）：成员在现金范围内收回股金、各自销售，也不再创办。这并非政策建议，而是用来比较同一批农户有无合作社时的差别，即成员身份的因果作用。",
  },
  group: "cooperatives",
  setting: {
    kind: "number",
    dial: dial({
      label: { en: "open", zh: "开放" },
      description: { en: "1: open, 0: shut", zh: "1为开放，0为关闭" },
      unit: "flag",
      min: 0,
      max: 1,
      default: 1,
      integer: true,
      source: { tag: "ASSUMED", rows: ["V5"], note: "a thought experiment" },
    }),
  },
  neutral: 1,
  cost: {
    en: "None.",
    zh: "无。",
  },
  source: { tag: "ASSUMED", rows: ["V5"], note: "for the paired effect of membership" },
  acts: "yearly",
  flows: {},
  terms(value, terms) {
    terms.farmMembership = value;
  },
});
