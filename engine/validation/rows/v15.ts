import { validationRow, type ValidationExperiment } from "../validation-row.ts";
import type { Reading } from "../reading.ts";

const groups = { mutualAidGroups: { members: 21, poorMinimum: 1 } };
/** The border is shut from the 25th month on, for 29 months: 875 days. */
const BEFORE = 24;
const SHUT = BEFORE + 29;

const closure: ValidationExperiment = {
  base: "GX14",
  villages: 10,
  households: 1000,
  months: SHUT + 12,
  policies: {
    open: groups,
    alone: {},
    shut: { ...groups, borderOpenness: { "2017-01": 0, "2019-06": 1 } },
  },
  outcomes: ["awayHouseholds", "tradeOfMonth"],
  assumptions: { portRecovery: { low: 2.5, high: 5 } },
};

/** Goods left to imitation, or chosen to differ. More households and smaller groups, since few groups fail. */
const many = { mutualAidGroups: { members: 10, poorMinimum: 1 }, borderOpenness: { "2017-01": 0 } };
const goods: ValidationExperiment = {
  base: "GX14",
  villages: 20,
  households: 2000,
  months: BEFORE + 25,
  policies: { alike: many, varied: { ...many, goodsDifferentiation: 1 } },
  outcomes: ["tradeGroupExits"],
};

/**
 * Months from the reopening until the value traded in a month is back at half of its mean of the year before; 13 if it
 * is not within a year.
 */
function halfLife({ at }: Reading): number {
  let half = 0;
  for (let month = BEFORE - 11; month <= BEFORE; month++) half += at("shut", "tradeOfMonth", month) / 24;
  for (let month = 1; month <= 12; month++) if (at("shut", "tradeOfMonth", SHUT + month) >= half) return month;
  return 13;
}

/** Share of groups that failed in a January while the border was shut, mean of three. */
const failed = ({ at }: Reading, policy: string): number =>
  [1, 13, 25].reduce((sum, january) => sum + at(policy, "tradeGroupExits", BEFORE + january) / 3, 0);

/** A border shut for 875 days and opened again. The recovery of trade is close to a parameter; what people do is not. */
export const v15 = validationRow({
  id: "V15",
  kind: "independent",
  label: { en: "A border shut for 875 days", zh: "边境关闭875天" },
  published: {
    en: "One wharf stood still for 875 days; about six months after reopening trade was back at its former level; many had left meanwhile. One port: others stayed open, and the province's trade rose.",
    zh: "某货场停摆875天；重开约6个月后贸易恢复到以前水平，其间许多人离开。仅一个口岸：其他口岸仍开放，全区贸易上升。",
  },
  source: { tag: "FOUND", rows: ["V15", "E14", "E14c", "E2", "M4"] },
  experiments: { closure, goods },
  checks: [
    {
      id: "halfLife",
      label: {
        en: "months until trade is back at half; 13: not within a year",
        zh: "贸易恢复一半所需月数；13为一年内未恢复",
      },
      unit: "months",
      published: { en: "2 to 5", zh: "2至5" },
      rule: { kind: "range", low: 2, high: 5, needs: "within" },
      experiment: "closure",
      measure: halfLife,
    },
    {
      id: "overshoot",
      label: { en: "away at the end: shut; open, alone; open, groups", zh: "期末有人外出：关闭、开放独自、开放互助组" },
      unit: "share",
      published: { en: "more than had there been no groups", zh: "多于从无互助组时" },
      rule: { kind: "order", share: 0.9 },
      experiment: "closure",
      measure: ({ at }) => ["shut", "alone", "open"].map((policy) => at(policy, "awayHouseholds", SHUT)),
    },
    {
      id: "goods",
      label: {
        en: "failures of groups whose goods are alike, against groups whose goods differ",
        zh: "商品雷同与商品多样互助组的解散率之比",
      },
      unit: "1",
      published: { en: "more", zh: "更多" },
      rule: { kind: "sign", side: "above", bound: 1, share: 0.9 },
      experiment: "goods",
      measure: (reading) => failed(reading, "alike") / failed(reading, "varied"),
    },
  ],
});
