import { validationRow } from "../validation-row.ts";

/** What a migrant's pay leaves at home: a parameter read back. */
export const v17 = validationRow({
  id: "V17",
  kind: "builtIn",
  label: { en: "What migrants send home", zh: "外出者寄回的收入" },
  published: {
    en: "About 150,000 workers placed in Guangdong in 2010 brought 5,000 yuan each: a quarter of a year's migrant pay (recalled at 1,690 yuan a month).",
    zh: "2010年向广东输送约15万人，人均净收入5000元，约为全年外出工资的四分之一（月工资1690元，凭记忆）。",
  },
  source: { tag: "FOUND", rows: ["V17", "E19", "E19b", "B9c"] },
  experiments: {
    pay: {
      base: "R13",
      villages: 10,
      households: 1000,
      months: 12,
      policies: { "status-quo": {} },
      outcomes: ["awayHouseholds"],
      assumptions: { remittedShare: { low: 0.3, high: 0.4 } },
    },
  },
  checks: [
    {
      id: "remitted",
      label: { en: "part of migrants' pay that arrives at home", zh: "外出工资寄回家的比例" },
      unit: "share",
      published: { en: "20 to 50%", zh: "20%至50%" },
      rule: { kind: "range", low: 0.2, high: 0.5, needs: "within" },
      experiment: "pay",
      measure({ flow }) {
        const sent = flow("status-quo", "remittances");
        return sent / (sent + flow("status-quo", "migrantPayKept"));
      },
    },
  ],
});
