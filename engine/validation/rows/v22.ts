import { validationRow } from "../validation-row.ts";

const groups = { mutualAidGroups: { members: 21, poorMinimum: 1, threshold: 0 } };
/** A single organiser, and ten of equal size. */
const [few, many] = [{ organiserConcentration: 1 }, { organiserConcentration: 0.1 }];
/** End of the third year. */
const MONTHS = 36;

/**
 * Who keeps the margin of the quota: organisers where they are few, members where they have a say. Both signs are those
 * of weights of the bargaining that have no other source; what is checked is that markets, stages and lending of quotas
 * do not undo them.
 */
export const v22 = validationRow({
  id: "V22",
  kind: "builtIn",
  label: { en: "Organisers who keep the margin", zh: "组织者截留差价" },
  published: {
    en: "Traders use residents' quotas, and authorities act against it; organisers keep most of the margin. Told, not counted; the model has the signs of bargaining from here.",
    zh: "商人借用边民额度，主管部门予以查处；差价多归组织者。只有叙述，没有统计；模型议价的方向即取自此。",
  },
  source: { tag: "FOUND", rows: ["V22", "E17", "M3"] },
  experiments: {
    bargaining: {
      base: "GX14",
      villages: 6,
      households: 600,
      months: MONTHS,
      policies: {
        usual: groups,
        few: { ...groups, ...few },
        many: { ...groups, ...many },
        voice: { ...groups, memberGovernance: 1 },
        "few-voice": { ...groups, ...few, memberGovernance: 1 },
      },
      outcomes: ["organiserCapture"],
    },
  },
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
      experiment: "bargaining",
      measure: ({ at }) => [at("few", "organiserCapture", MONTHS), at("many", "organiserCapture", MONTHS)],
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
      experiment: "bargaining",
      measure: ({ at }) => [at("usual", "organiserCapture", MONTHS), at("voice", "organiserCapture", MONTHS)],
    },
    {
      id: "voiceAgainstOne",
      label: {
        en: "the same under a single organiser: without, then with members' vote",
        zh: "单一组织者下组织者所占差价：成员无表决、有表决",
      },
      unit: "share",
      published: { en: "less where members vote", zh: "成员表决则更少" },
      rule: { kind: "order", share: 0.9 },
      experiment: "bargaining",
      measure: ({ at }) => [at("few", "organiserCapture", MONTHS), at("few-voice", "organiserCapture", MONTHS)],
    },
  ],
});
