import { lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** What banks ask of households; below the market rate government pays the difference. */
export const bankRate = lever({
  name: "bankRate",
  label: { en: "Bank rate", zh: "银行月利率" },
  description: {
    en: "Interest on bank loans. A lower rate helps those whom banks serve: access and the smallest loan stay as they are, so poorer households gain little.",
    zh: "银行贷款利率。降低利率只惠及能获得银行贷款者：可得性与最低贷款额不变，较穷农户受益有限。",
  },
  group: "credit",
  setting: {
    kind: "number",
    dial: dial({
      label: { en: "rate a month", zh: "月利率" },
      description: { en: "0.0058 is about 7% a year", zh: "0.0058约合年利率7%" },
      unit: "1/month",
      min: 0,
      max: 0.03,
      default: 0.0058,
      source: { tag: "ASSUMED", rows: ["C1", "K10"], note: "market rate; no figure in the evidence" },
    }),
  },
  neutral: "unset",
  cost: {
    en: "Below the market rate, government pays banks the difference on all loans running.",
    zh: "低于市场利率时，政府就全部存量贷款向银行支付差额（贴息）。",
  },
  source: { tag: "STATED", rows: ["M2", "M26"], note: "subsidised loans" },
  acts: "monthly",
  flows: {},
  terms(value, terms) {
    terms.bankRate = value;
  },
});
