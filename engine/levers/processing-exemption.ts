import { lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** New processing enterprises near the border are exempt from part of profit tax. */
export const processingExemption = lever({
  name: "processingExemption",
  label: { en: "Tax exemption for processing near the border", zh: "沿边加工企业所得税减免" },
  description: {
    en: "Investors look at villages within a distance from the border; new enterprises there are exempt from the local share of profit tax for some years. That raises the return after tax, so that more of the projects they look at go ahead.",
    zh: "投资者考察边境一定距离内的村庄；在此新办企业若干年内免征企业所得税地方分享部分，税后回报提高，更多项目落地。",
  },
  group: "settlement",
  setting: {
    kind: "record",
    fields: {
      share: dial({
        label: { en: "share of profit tax", zh: "减免比例" },
        description: { en: "share of profit tax that new enterprises are exempt from", zh: "新办企业减免的所得税比例" },
        unit: "share",
        min: 0,
        max: 1,
        default: 0.4,
        source: { tag: "RECALLED", rows: ["S5"], note: "the local share of enterprise income tax is 40%" },
      }),
      years: dial({
        label: { en: "years", zh: "年限" },
        description: { en: "years of exemption from founding on", zh: "自设立起的免税年数" },
        unit: "years",
        min: 1,
        max: 20,
        default: 5,
        integer: true,
        source: { tag: "STATED", rows: ["S5"] },
      }),
      km: dial({
        label: { en: "distance", zh: "距离" },
        description: { en: "how far from the border it holds", zh: "适用的边境距离" },
        unit: "km",
        min: 0,
        max: 200,
        default: 20,
        source: { tag: "STATED", rows: ["S5"] },
      }),
      projects: dial({
        label: { en: "projects looked at", zh: "考察项目数" },
        description: { en: "projects investors consider in a village a year", zh: "投资者每年在每村考察的项目数" },
        unit: "1/year",
        min: 0,
        max: 6,
        default: 1,
        source: { tag: "ASSUMED", rows: ["E15"], note: "more than 200 firms in the province by 2025" },
      }),
      from: { kind: "date", label: { en: "first month", zh: "开始月份" } },
    },
  },
  neutral: "unset",
  cost: {
    en: "No outlay: tax forgone. Enterprises pay the rest of profit tax to government by transfer; what is forgone is a memo item, shown by its own outcome.",
    zh: "无支出，为少收税款。企业按减免后的税额向财政转移；减免部分为备忘项，另有指标显示。",
  },
  source: { tag: "STATED", rows: ["S5", "M10"], note: "Guangxi 2015" },
  acts: "monthly",
  flows: {},
  terms(value, terms) {
    terms.exemptShare = value.share;
    terms.exemptYears = value.years;
    terms.projectsKm = value.km;
    terms.localProjects = value.projects;
  },
});
