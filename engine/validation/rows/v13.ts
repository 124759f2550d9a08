import { validationRow, type ValidationExperiment } from "../validation-row.ts";

const groups = { members: 21, poorMinimum: 1 };

const quota: ValidationExperiment = {
  base: "GX14",
  villages: 10,
  households: 1000,
  months: 36,
  policies: {
    "alone-8000": {},
    "alone-3000": { dutyFreeQuota: 3000 },
    "groups-8000": { mutualAidGroups: groups },
    "groups-3000": { dutyFreeQuota: 3000, mutualAidGroups: groups },
  },
  outcomes: ["quotaUsed", "soloQuotaUsed"],
  assumptions: { soloCapitalMonths: { low: 0.25, high: 1 }, soloMargin: { low: 0.015, high: 0.045 } },
};

/** The quota binds where an organiser pays for the goods: its fill shares the three ratios that calibrate it (K44). */
export const v13 = validationRow({
  id: "V13",
  kind: "sharesSource",
  label: { en: "A higher quota is used where goods are fronted", zh: "有人垫付货款时额度被用满" },
  published: {
    en: "After the limit rose from 3,000 to 8,000 yuan, trade per person and day stood at 7,804 to 8,118 yuan: at the limit, with importers fronting the goods. Three ratios of totals.",
    zh: "额度由3000元升至8000元后，人次交易额为7804至8118元，即达到上限，货款由进口商垫付。由三组总量之比得出。",
  },
  source: { tag: "DERIVED", rows: ["V13", "E3", "S3", "S4"] },
  experiments: { quota },
  checks: [
    ...([3000, 8000] as const).map((limit) => ({
      id: `pooled${limit}`,
      label: {
        en: `used of ${limit === 3000 ? "3,000" : "8,000"} yuan in groups`,
        zh: `互助组对${limit}元额度的使用率`,
      },
      unit: "share" as const,
      published: { en: "at least 90%", zh: "至少90%" },
      rule: { kind: "range" as const, low: 0.9, high: 1.02, needs: "within" as const },
      experiment: "quota" as const,
      measure: ({ at }: { at(policy: string, outcome: string, month: number): number }) =>
        at(`groups-${limit}`, "quotaUsed", 36),
    })),
    {
      id: "pooling",
      label: { en: "used of 8,000 yuan: in groups, then alone", zh: "8000元额度使用率：互助组、独自" },
      unit: "share",
      published: { en: "far lower without pooling", zh: "不合作则低得多" },
      rule: { kind: "order", share: 0.9 },
      experiment: "quota",
      measure: ({ at }) => [at("groups-8000", "quotaUsed", 36), at("alone-8000", "soloQuotaUsed", 36)],
    },
  ],
});
