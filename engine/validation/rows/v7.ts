import type { Reading } from "../reading.ts";
import { validationRow } from "../validation-row.ts";

/** Years in which a grant of the first month can have paid. */
const YEARS = [2, 3, 4, 5];

/** Mean of the years in which anybody still holds granted shares; NaN if nobody does in any. */
function paidOnShares({ at }: Reading): number {
  const paid = YEARS.map((year) => at("shares", "grantedShareDividend", 12 * year)).filter((value) => value === value);
  return paid.length === 0 ? NaN : paid.reduce((sum, value) => sum + value, 0) / paid.length;
}

/**
 * What the grant brought in the last year to households whose cooperative stands, then to those whose cooperative failed
 * in an earlier year: their income against the same households' without the grant. NaN without both kinds.
 */
function inLastYear({ column, households }: Reading): readonly [standing: number, failed: number] {
  const [first, before, last] = [1, 4, 5].map((year) => column("shares", year, "grantedShares"));
  const [granted, without] = ["shares", "status-quo"].map((policy) => column(policy, 5, "incomeOfYear"));
  const [sums, counts] = [
    [0, 0],
    [0, 0],
  ];
  for (let i = 0; i < households; i++) {
    // Those whose cooperative fails within the first year, or in this one, belong to neither group.
    if (!(first![i]! > 0) || before![i]! > 0 !== last![i]! > 0) continue;
    const group = last![i]! > 0 ? 0 : 1;
    sums[group]! += granted![i]! - without![i]!;
    counts[group]!++;
  }
  return [sums[0]! / counts[0]!, sums[1]! / counts[1]!];
}

/** What a granted share pays in a year: read back from the cooperative's return, the floor and the rule of surplus. */
export const v7 = validationRow({
  id: "V7",
  kind: "builtIn",
  label: { en: "Dividend of an equity grant", zh: "量化股份的年分红" },
  published: {
    en: "A grant of 7,246 yuan a poor household with a floor of 5%, then a share in the surplus, was to pay about 362 to 572 yuan a household and year. One case; the upper end is arithmetic.",
    zh: "每户贫困户量化股份7246元、保底5%并参与盈余分配，每户每年约362至572元。仅一例；上限为推算。",
  },
  source: { tag: "FOUND", rows: ["V7", "D12", "D12b", "D11b"] },
  experiments: {
    grant: {
      base: "R13",
      villages: 10,
      households: 1000,
      months: 60,
      policies: {
        "status-quo": {},
        shares: { equityGrant: { on: "2014-01", amount: 7246, floor: 0.05, eligible: "registered" } },
      },
      outcomes: ["grantedShareDividend"],
      columns: ["grantedShares", "incomeOfYear"],
      assumptions: { assetRisk: { low: 0.01, high: 0.05 } },
    },
  },
  checks: [
    {
      id: "dividend",
      label: { en: "paid on granted shares, years 2 to 5", zh: "第2至5年量化股份分红" },
      unit: "yuan/household/year",
      published: { en: "300 to 700", zh: "300至700" },
      rule: { kind: "range", low: 300, high: 700, needs: "within" },
      experiment: "grant",
      measure: paidOnShares,
    },
    {
      id: "failure",
      label: {
        en: "income the grant brings in year 5: cooperative stands, cooperative failed before",
        zh: "第5年因量化股份增加的收入：合作社存续、此前已倒闭",
      },
      unit: "yuan/household/year",
      published: { en: "less where it failed", zh: "倒闭者更少" },
      rule: { kind: "order", share: 0.9 },
      experiment: "grant",
      measure: inLastYear,
    },
  ],
});
