import { validationRow } from "../validation-row.ts";

/** What the quota itself pays: days and take share their source with the calibration (K45); jobs must bring the rest. */
export const v14 = validationRow({
  id: "V14",
  kind: "sharesSource",
  label: { en: "What border trade pays a poor household", zh: "互市带给贫困户的收入" },
  published: {
    en: "Officials claim more than 25,000 yuan a poor household and year in 2019, likely an upper bound; a member's day pays about 50 yuan. Over 40 to 160 days (assumed) the quota alone would pay 2,000 to 8,000.",
    zh: "官方称2019年每户贫困户年增收2.5万元以上，应为上限；成员每日约50元。按每年40至160天（假设），仅额度分成为2000至8000元。",
  },
  source: { tag: "FOUND", rows: ["V14", "E8", "E9", "E10", "E7c", "E6b"] },
  experiments: {
    groups: {
      base: "GX14",
      villages: 10,
      households: 1000,
      months: 36,
      policies: { groups: { mutualAidGroups: { members: 21, poorMinimum: 1 } } },
      outcomes: ["groupMembers"],
      assumptions: { memberDays: { low: 3.3, high: 13.3 } },
    },
  },
  checks: [
    {
      id: "quota",
      label: { en: "quota take of a member household", zh: "成员户的额度分成" },
      unit: "yuan/household/year",
      published: { en: "2,000 to 8,000", zh: "2000至8000" },
      rule: { kind: "range", low: 2000, high: 8000, needs: "within" },
      experiment: "groups",
      measure({ at, flow, households }) {
        let memberYears = 0;
        for (let month = 1; month <= 36; month++)
          memberYears += (at("groups", "groupMembers", month) * households) / 12;
        return memberYears > 0 ? flow("groups", "quotaTake") / memberYears : NaN;
      },
    },
    {
      id: "household",
      label: {
        en: "trade, haulage and processing together, a poor member household",
        zh: "贫困成员户互市、搬运与加工收入合计",
      },
      unit: "yuan/household/year",
      published: { en: "up to 25,000", zh: "至多25000" },
      rule: { kind: "range", low: 10_000, high: 25_000, needs: "overlap" },
      needs: { en: "jobs of haulage and processing", zh: "搬运与加工岗位" },
    },
  ],
});
