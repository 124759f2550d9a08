import { validationRow } from "../validation-row.ts";

/** What studies of farm cooperatives measured: members against matched non-members, in the cross-section. */
export const v5 = validationRow({
  id: "V5",
  kind: "independent",
  label: { en: "Membership of a farm cooperative", zh: "加入农民合作社" },
  published: {
    en: "Members against matched others: from no effect on income (rice) to about 5% (apples, recalled); not significant where income is low; yields rise more than profits. Publication bias is severe.",
    zh: "社员与匹配的非社员相比：收入从无影响（水稻）到约+5%（苹果，凭记忆）；低收入者不显著；产量增幅大于利润。发表偏倚严重。",
  },
  source: { tag: "FOUND", rows: ["V5", "D1", "D1b", "D2", "D3", "D5"] },
  experiments: {},
  checks: [
    {
      id: "income",
      label: { en: "income of members against matched others", zh: "社员与匹配非社员的收入差" },
      unit: "share",
      published: { en: "-2% to 8%", zh: "-2%至8%" },
      rule: { kind: "range", low: -0.02, high: 0.08, needs: "within" },
      needs: { en: "farm cooperatives with members who trade with them", zh: "有社员交易的农业合作社" },
    },
    {
      id: "poorest",
      label: { en: "the same in the poorest fifth", zh: "最低收入五分之一的收入差" },
      unit: "share",
      published: { en: "not told from 0", zh: "与0无显著差异" },
      rule: { kind: "range", low: -0.03, high: 0.03, needs: "overlap" },
      needs: { en: "farm cooperatives with members who trade with them", zh: "有社员交易的农业合作社" },
    },
    {
      id: "yieldOverProfit",
      label: { en: "gain of yield, then gain of profit", zh: "产量增幅、利润增幅" },
      unit: "share",
      published: { en: "yield above profit", zh: "产量高于利润" },
      rule: { kind: "order", share: 0.9 },
      needs: { en: "technique that members learn, with its costs", zh: "社员学习的技术及其成本" },
    },
  ],
});
