import { validationRow } from "../validation-row.ts";

/** Who keeps the margin of the quota: organisers where they are few, members where they have a say. */
export const v22 = validationRow({
  id: "V22",
  kind: "independent",
  label: { en: "Organisers who keep the margin", zh: "组织者截留差价" },
  published: {
    en: "Traders use residents' quotas, and authorities act against it; organisers keep most of the margin. Told, not counted.",
    zh: "商人借用边民额度，主管部门予以查处；差价多归组织者。只有叙述，没有统计。",
  },
  source: { tag: "FOUND", rows: ["V22", "E17", "M3"] },
  experiments: {},
  checks: [
    {
      id: "concentration",
      label: {
        en: "organisers' part of the margin: few organisers, then many",
        zh: "组织者所占差价：组织者少、组织者多",
      },
      unit: "share",
      published: { en: "more where they are few", zh: "越集中越多" },
      rule: { kind: "order", share: 0.9 },
      needs: { en: "bargaining between groups and enterprises", zh: "互助组与企业的议价" },
    },
    {
      id: "voice",
      label: {
        en: "organisers' part of the margin: without, then with members' vote",
        zh: "组织者所占差价：成员无表决、有表决",
      },
      unit: "share",
      published: { en: "less where members vote", zh: "成员表决则更少" },
      rule: { kind: "order", share: 0.9 },
      needs: { en: "bargaining, and votes of members", zh: "议价与成员表决" },
    },
  ],
});
