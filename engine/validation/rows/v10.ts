import type { Tag } from "../../support/quantity.ts";
import type { Reading } from "../reading.ts";
import { targetedSupport } from "../targeted-support.ts";
import { validationRow } from "../validation-row.ts";

/** Rural headcount of Guangxi by year (A11): lowest and highest published figure, and how firm it is. */
const published: readonly (readonly [year: number, low: number, high: number, tag: Tag])[] = [
  [2015, 0.105, 0.105, "FOUND"],
  [2016, 0.079, 0.079, "DERIVED"],
  [2017, 0.057, 0.057, "FOUND"],
  [2018, 0.033, 0.033, "RECALLED"],
  [2019, 0.006, 0.012, "FOUND"],
];
const TOLERANCE = 0.02;

const percent = (share: number): string => (100 * share).toFixed(1);

/** The province's decline. Its start, 12.6% in 2014, is calibrated (K40); what follows is not. */
export const v10 = validationRow({
  id: "V10",
  kind: "independent",
  label: { en: "Guangxi headcount, 2015 to 2019", zh: "2015至2019年广西贫困发生率" },
  published: {
    en: "Rural headcount of the province: 10.5, 7.9, 5.7, about 3.3, then 0.6% by the register and about 1.2% by survey. Concepts mix; border counties were poorer. The model's border villages stand for the province.",
    zh: "全区农村贫困发生率：10.5、7.9、5.7、约3.3%，2019年按建档立卡为0.6%、按调查约1.2%。口径混杂，边境县更高；模型的边境村代表全区。",
  },
  source: { tag: "FOUND", rows: ["V10", "A11d", "A11e", "A11f", "A11g", "A11h"] },
  experiments: {
    growth: {
      base: "GX14",
      villages: 20,
      households: 2000,
      months: 60,
      policies: { growth: {} },
      outcomes: ["headcount"],
    },
    support: {
      base: "GX14",
      villages: 10,
      households: 1000,
      months: 60,
      policies: targetedSupport(0.126, "2015-01", "2015-01"),
      outcomes: ["headcount", "reportedPoverty"],
    },
  },
  checks: (
    [
      ["growth", "growth", "headcount", "headcount", "growth alone", "仅靠增长"],
      ["support", "audited", "headcount", "checked", "checked support", "有核查的帮扶"],
      ["support", "audited", "reportedPoverty", "reported", "checked support, as reported", "有核查的帮扶，上报数"],
    ] as const
  ).flatMap(([experiment, policy, outcome, id, en, zh]) =>
    published.map(([year, low, high, tag]) => ({
      id: `${id}${year}`,
      label: { en: `poverty of ${year}, ${en}`, zh: `${year}年贫困发生率，${zh}` },
      unit: "share" as const,
      published: {
        en: `${low === high ? percent(low) : `${percent(low)} to ${percent(high)}`}%, give or take 2 points`,
        zh: `${low === high ? percent(low) : `${percent(low)}至${percent(high)}`}%，上下2个百分点`,
      },
      tag,
      rule: {
        kind: "range" as const,
        low: Math.max(0, low - TOLERANCE),
        high: high + TOLERANCE,
        needs: "within" as const,
      },
      experiment,
      measure: ({ at }: Reading) => at(policy, outcome, 12 * (year - 2014)),
    })),
  ),
});
