import { lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** Public money for cooperatives that take poor members in. */
export const opennessSubsidy = lever({
  name: "opennessSubsidy",
  label: { en: "Subsidy for poor members", zh: "吸纳贫困成员补助" },
  description: {
    en: "Paid to farm cooperatives each year for every registered poor member. For it a cooperative takes registered poor first and beyond its usual size, waives as much of their threshold as it brings in over some years, and its rules no longer drift away from ordinary members.",
    zh: "每年按建档立卡成员户数补给农民合作社。合作社据此优先吸纳贫困户、不受通常规模所限，按若干年补助额减免其入社门槛，规则也不再背离普通成员。",
  },
  group: "cooperatives",
  setting: {
    kind: "number",
    dial: dial({
      label: { en: "subsidy", zh: "补助" },
      description: { en: "per registered poor member and year", zh: "每户建档立卡成员每年" },
      unit: "nominal yuan/household",
      min: 0,
      max: 5000,
      default: 500,
      source: { tag: "ASSUMED", rows: ["M16"], note: "no figure" },
    }),
  },
  neutral: 0,
  size: "value",
  cost: {
    en: "Yearly outlay of government to cooperatives.",
    zh: "每年由财政支付给合作社。",
  },
  source: { tag: "STATED", rows: ["M16", "D7"], note: "public money tied to openness" },
  acts: "yearly",
  flows: {},
  terms(value, terms) {
    terms.opennessSubsidy = value;
  },
});
