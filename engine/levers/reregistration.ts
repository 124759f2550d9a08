import { lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** The poor are registered anew, every so many years. */
export const reregistration = lever({
  name: "reregistration",
  label: { en: "Registration of the poor anew", zh: "重新建档立卡" },
  description: {
    en: "In the first January and then every so many years, each village registers its neediest anew by income or living standard of the last year, as its judges see it, up to its places. Without it the register of the base stays, however fortunes change.",
    zh: "自首个一月起每隔若干年，各村按上年收入或生活水平（以评定者所见）重新登记最困难的农户，直至名额用完。不设此项则沿用起始名册，不随境况变化。",
  },
  group: "targeting",
  setting: {
    kind: "record",
    fields: {
      years: dial({
        label: { en: "years between registrations", zh: "建档间隔" },
        description: { en: "1 is every year; 20 is once", zh: "1为每年；20为仅一次" },
        unit: "years",
        min: 1,
        max: 20,
        default: 1,
        integer: true,
        source: { tag: "FOUND", rows: ["D14", "M24"], note: "yearly dynamic adjustment" },
      }),
      quota: dial({
        label: { en: "places on the register", zh: "建档名额" },
        description: { en: "share of persons; 0 keeps the base's", zh: "占人口比例；0为沿用基年比例" },
        unit: "share",
        min: 0,
        max: 0.5,
        default: 0,
        source: { tag: "ASSUMED", rows: ["A8"], note: "near the official rate where it is set" },
      }),
      living: dial({
        label: { en: "weight of the living standard", zh: "生活水平的权重" },
        description: {
          en: "0 judges by last year's income, 1 by how the household lives (consumption at home)",
          zh: "0按上年收入评定，1按生活水平（在家消费）评定",
        },
        unit: "share",
        min: 0,
        max: 1,
        default: 0,
        source: { tag: "ASSUMED", rows: ["D13", "M24"], note: "assistance fits other dimensions better than income" },
      }),
      from: { kind: "date", label: { en: "first month", zh: "开始月份" } },
    },
  },
  neutral: "unset",
  cost: {
    en: "Officials' work, not costed; what the register pays is counted where it is paid.",
    zh: "干部工作量，未计成本；按名册发放的支出在发放处计入。",
  },
  source: { tag: "STATED", rows: ["M24", "D14"], note: "identify, help, let exit" },
  acts: "monthly",
  flows: {},
  terms(value, terms) {
    terms.registerEvery = value.years;
    terms.registerQuota = value.quota;
    terms.registerLiving = value.living;
  },
});
