import { lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** Who pays for the goods: organisers, or banks with public help. */
export const goodsFinance = lever({
  name: "goodsFinance",
  label: { en: "Finance for goods", zh: "货款融资" },
  description: {
    en: "Organisers front a share of the goods they used to front; banks open a credit line per member, at the bank rate, of which government may pay a part. With less fronted and no credit, the groups' own money binds before the quota does. Goods a group pays for itself improve its bargaining and bear the month's prices.",
    zh: "组织者垫付原有垫付额的一定比例；银行按成员户授信，按银行利率计息，政府可贴息。垫付减少而无授信时，自有资金先于额度成为约束。自有货物提高议价能力，但承担当月价格波动。",
  },
  group: "borderTrade",
  setting: {
    kind: "record",
    fields: {
      organisers: dial({
        label: { en: "fronted by organisers", zh: "组织者垫付系数" },
        description: { en: "against what they are used to: 1 changes nothing", zh: "相对原有垫付：1为不变" },
        unit: "share",
        min: 0,
        max: 1,
        default: 1,
        source: { tag: "ASSUMED", rows: ["K44", "M3"], note: "finance is short" },
      }),
      credit: dial({
        label: { en: "credit line per member", zh: "每成员户授信" },
        description: { en: "drawn for goods within the month", zh: "当月用于货款" },
        unit: "nominal yuan/household",
        min: 0,
        max: 50000,
        default: 0,
        source: { tag: "ASSUMED", rows: ["M2", "M3"], note: "banks are a necessary condition; no figure" },
      }),
      subsidy: dial({
        label: { en: "interest paid by government", zh: "政府贴息比例" },
        description: { en: "share of the interest on that credit", zh: "占该授信利息的比例" },
        unit: "share",
        min: 0,
        max: 1,
        default: 0,
        source: { tag: "ASSUMED", rows: ["M2"], note: "no figure" },
      }),
    },
  },
  neutral: { organisers: 1, credit: 0, subsidy: 0 },
  size: "subsidy",
  cost: {
    en: "The subsidised part of the interest, paid to banks each month.",
    zh: "贴息部分，按月支付给银行。",
  },
  source: { tag: "STATED", rows: ["M2", "M3", "K44"], note: "finance short; banks as a condition" },
  acts: "monthly",
  flows: {},
  terms({ organisers, credit, subsidy }, terms) {
    terms.organiserFronting = organisers;
    terms.goodsCredit = credit;
    terms.goodsCreditSubsidy = subsidy;
  },
});
