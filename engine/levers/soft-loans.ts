import { lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** Subsidised loans for leading firms that invest in paired villages. */
export const softLoans = lever({
  name: "softLoans",
  label: { en: "Soft loans to leading firms", zh: "龙头企业贴息贷款" },
  description: {
    en: "Leading firms of the paired region consider processing projects in every village; a bank loan at a low rate pays part of the project and is repaid in five years. Government pays the bank what the rate is below the market's.",
    zh: "帮扶方龙头企业到各村考察加工项目；银行以低息贷款承担部分投资，五年还清，财政补贴与市场利率之差。",
  },
  group: "pairedSupport",
  setting: {
    kind: "record",
    fields: {
      share: dial({
        label: { en: "share of the project", zh: "贷款占项目比例" },
        description: { en: "share of a project that the loan pays", zh: "贷款承担的项目投资比例" },
        unit: "share",
        min: 0,
        max: 0.8,
        default: 0.5,
        source: { tag: "ASSUMED", rows: ["M26"], note: "no figure" },
      }),
      rate: dial({
        label: { en: "interest the firm pays", zh: "企业承担利率" },
        description: { en: "a month", zh: "每月" },
        unit: "1/month",
        min: 0,
        max: 0.01,
        default: 0.0025,
        source: {
          tag: "ASSUMED",
          rows: ["M26"],
          note: "some 3% a year, the usual rate of subsidised loans; no figure for the pairing",
        },
      }),
      projects: dial({
        label: { en: "projects looked at", zh: "考察项目数" },
        description: {
          en: "projects leading firms consider in a village a year",
          zh: "龙头企业每年在每村考察的项目数",
        },
        unit: "1/year",
        min: 0,
        max: 6,
        default: 0.5,
        source: { tag: "ASSUMED", rows: ["S32"], note: "contracts are counted, projects that went ahead are not" },
      }),
      from: { kind: "date", label: { en: "first month", zh: "开始月份" } },
    },
  },
  neutral: "unset",
  size: "share",
  cost: {
    en: "Monthly outlay of government to banks: the rate below the market's, on what firms owe. Loans of failed firms are the banks' loss.",
    zh: "每月财政支付给银行：按企业欠款乘以与市场利率之差。倒闭企业的贷款由银行承担损失。",
  },
  source: { tag: "STATED", rows: ["M26", "S32"], note: "priority of subsidised loans for leading firms" },
  acts: "monthly",
  flows: {},
  terms(value, terms) {
    terms.softLoanShare = value.share;
    terms.softLoanRate = value.rate;
    terms.partnerProjects = value.projects;
  },
});
