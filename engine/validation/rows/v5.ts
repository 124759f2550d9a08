import type { Reading } from "../reading.ts";
import { validationRow } from "../validation-row.ts";

/** Three years after farm cooperatives were shut, so that what membership brings can fade. */
const MONTHS = 36;

/** Mean over the ends of years, since incomes of one year hold much luck. */
const meanOfYears = ({ at }: Reading, outcome: string): number =>
  [12, 24, 36].reduce((sum, month) => sum + at("open", outcome, month), 0) / 3;

/** Income of the last year of those who are members then, against the same households' without cooperatives, less one. */
function paired({ column, households }: Reading): number {
  const member = column("open", 3, "farmMember");
  const [open, shut] = ["open", "shut"].map((policy) => column(policy, 3, "incomeOfYear"));
  let [within, without] = [0, 0];
  for (let i = 0; i < households; i++) {
    within += member[i]! * open![i]!;
    without += member[i]! * shut![i]!;
  }
  return without > 0 ? within / without - 1 : NaN;
}

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
  experiments: {
    membership: {
      base: "R13",
      villages: 10,
      households: 1000,
      months: MONTHS,
      policies: { open: {}, shut: { farmMembership: 0 } },
      outcomes: ["memberGap", "memberGapPoorest", "yieldEffect", "profitEffect"],
      columns: ["farmMember", "incomeOfYear"],
    },
  },
  checks: [
    {
      id: "income",
      label: { en: "income of members against matched others", zh: "社员与匹配非社员的收入差" },
      unit: "share",
      published: { en: "-2% to 8%", zh: "-2%至8%" },
      rule: { kind: "range", low: -0.02, high: 0.08, needs: "within" },
      experiment: "membership",
      measure: (reading) => meanOfYears(reading, "memberGap"),
    },
    {
      id: "poorest",
      label: { en: "the same in the poorest fifth", zh: "最低收入五分之一的收入差" },
      unit: "share",
      published: { en: "not told from 0", zh: "与0无显著差异" },
      rule: { kind: "range", low: -0.03, high: 0.03, needs: "overlap" },
      experiment: "membership",
      measure: (reading) => meanOfYears(reading, "memberGapPoorest"),
    },
    {
      id: "paired",
      label: {
        en: "income of members against the same households without cooperatives",
        zh: "社员与同一农户无合作社时的收入差",
      },
      unit: "share",
      published: { en: "-2% to 8%", zh: "-2%至8%" },
      rule: { kind: "range", low: -0.02, high: 0.08, needs: "within" },
      experiment: "membership",
      measure: paired,
    },
    {
      id: "yieldOverProfit",
      label: { en: "gain of yield, then gain of profit", zh: "产量增幅、利润增幅" },
      unit: "share",
      published: { en: "yield above profit", zh: "产量高于利润" },
      rule: { kind: "order", share: 0.9 },
      experiment: "membership",
      measure: ({ change }) => ["yieldEffect", "profitEffect"].map((name) => -change("shut", name, MONTHS)),
    },
  ],
});
