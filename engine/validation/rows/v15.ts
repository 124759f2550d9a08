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
  months: 72,
  policies: {
    open: groups,
    alone: {},
    shut: { ...groups, borderOpenness: { "2017-01": 0, "2019-06": 1 } },
  },
  outcomes: ["awayHouseholds", "taxExpenditure"],
  assumptions: { portRecovery: { low: 2.5, high: 5 } },
};

/**
 * Months from the reopening until trade of a month is back at half of what it was; 13 if it is not within a year. What was
 * published is value; tax expenditure is in proportion to it, while income would weigh those who trade alone too much.
 */
function halfLife({ at }: Reading): number {
  const half = at("shut", "taxExpenditure", BEFORE) / 12 / 2;
  // Sums of twelve months: while a shut month drops out, what is added is the trade of this month.
  for (let month = 1; month <= 12; month++)
    if (at("shut", "taxExpenditure", SHUT + month) - at("shut", "taxExpenditure", SHUT + month - 1) >= half)
      return month;
  return 13;
}

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
  experiments: { closure },
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
        en: "failures of groups with one kind of goods, against several",
        zh: "单一商品与多种商品互助组的倒闭之比",
      },
      unit: "1",
      published: { en: "more", zh: "更多" },
      rule: { kind: "sign", side: "above", bound: 1, share: 0.9 },
      needs: { en: "goods categories and exits of cooperatives", zh: "商品类别与合作社退出" },
    },
  ],
});
