import { validationRow } from "../validation-row.ts";

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
      measure: ({ at }) =>
        [24, 36, 48, 60].reduce((sum, month) => sum + at("shares", "grantedShareDividend", month), 0) / 4,
    },
    {
      id: "failure",
      label: { en: "paid in cooperatives that failed, against solvent ones", zh: "倒闭合作社与正常合作社分红之比" },
      unit: "1",
      published: { en: "less", zh: "更少" },
      rule: { kind: "sign", side: "below", bound: 1, share: 0.9 },
      needs: { en: "exits of cooperatives and the order of claims", zh: "合作社退出与清偿顺序" },
    },
  ],
});
