import { lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** What the village fund asks for its loans: the larger the loan, the dearer. */
export const fundRates = lever({
  name: "fundRates",
  label: { en: "Rate ladder of the village fund", zh: "互助资金分档费率" },
  description: {
    en: "Monthly rate by size of loan; the last step is the largest loan. Laddered rates favour small borrowers, who are poorer. Loans at a rate of zero run three months. Without a fund it changes nothing.",
    zh: "按借款额分档的月费率，最高档为最大借款额。分档有利于较穷的小额借款者。免息借款期限三个月。没有互助资金时不起作用。",
  },
  group: "credit",
  setting: {
    kind: "table",
    maximumRows: 8,
    row: {
      upTo: dial({
        label: { en: "loans up to", zh: "借款不超过" },
        description: { en: "upper end of the step", zh: "该档上限" },
        unit: "nominal yuan",
        min: 100,
        max: 200000,
        default: 10000,
        source: { tag: "STATED", rows: ["S26"], note: "mistranslated in the text; see the evidence" },
      }),
      monthly: dial({
        label: { en: "rate a month", zh: "月费率" },
        description: {
          en: "0, 0.5, 0.8, 1.3 and 1.5% by size; the text prints 1% for the top",
          zh: "按额度依次为0、0.5%、0.8%、1.3%、1.5%；原文最高档印作1%",
        },
        unit: "1/month",
        min: 0,
        max: 0.05,
        default: 0.008,
        source: { tag: "STATED", rows: ["S26"], note: "reading of 8 li, 5 li and 1 fen 3 li" },
      }),
    },
  },
  neutral: "unset",
  cost: { en: "None: the fund and its members bear it.", zh: "无：由互助资金及其成员承担。" },
  source: { tag: "STATED", rows: ["S26", "M20"], note: "Puhan cooperative" },
  acts: "monthly",
  flows: {},
  terms(value, terms) {
    terms.fundRates = value;
  },
});
