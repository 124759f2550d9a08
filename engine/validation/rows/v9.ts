import type { Tag } from "../../support/quantity.ts";
import type { Reading } from "../reading.ts";
import { targetedSupport } from "../targeted-support.ts";
import { validationRow } from "../validation-row.ts";

/** Official headcount by year (A8), and how firm it is. */
const official: readonly (readonly [year: number, headcount: number, tag: Tag])[] = [
  [2014, 0.072, "RECALLED"],
  [2015, 0.057, "FOUND"],
  [2016, 0.045, "FOUND"],
  [2017, 0.031, "DERIVED"],
  [2018, 0.017, "FOUND"],
  [2019, 0.006, "FOUND"],
];
/** The year until which growth alone is to explain the official fall. */
const GROWTH_EXPLAINS = 2016;

const percent = (share: number): string => (100 * share).toFixed(1);

/** Policies, outcomes and years of support that are held against the official series: the checked one every year. */
const supported = official
  .filter(([year]) => year >= 2015)
  .flatMap(([year, headcount, tag]) => [
    {
      year,
      headcount,
      tag,
      policy: "audited",
      outcome: "headcount",
      id: "checked",
      en: "checked support",
      zh: "有核查的帮扶",
    },
    {
      year,
      headcount,
      tag,
      policy: "audited",
      outcome: "reportedPoverty",
      id: "checkedReported",
      en: "checked support, as reported",
      zh: "有核查的帮扶，上报数",
    },
    {
      year,
      headcount,
      tag,
      policy: "top-up",
      outcome: "headcount",
      id: "toppedUp",
      en: "top-up without checks",
      zh: "兜底、无核查",
    },
    {
      year,
      headcount,
      tag,
      policy: "top-up",
      outcome: "reportedPoverty",
      id: "toppedUpReported",
      en: "top-up without checks, as reported",
      zh: "兜底、无核查，上报数",
    },
  ])
  .filter(({ year, policy }) => policy === "audited" || year === 2019);

/** The national decline: growth alone explains it to 2016, and is to leave a gap to the official series afterwards. */
export const v9 = validationRow({
  id: "V9",
  kind: "independent",
  label: { en: "National headcount, 2014 to 2019", zh: "2014至2019年全国贫困发生率" },
  published: {
    en: "Official rural headcount: 7.2, 5.7, 4.5, 3.1, 1.7, 0.6% from 2014 to 2019. Growth with the published distribution alone gives 3.2% in 2016 and 1.4% in 2019. The official series is a product of the programme it measures; most of its lines are recalled. Here the line is that of 2013 at constant prices.",
    zh: "官方农村贫困发生率2014至2019年为7.2、5.7、4.5、3.1、1.7、0.6%。仅按公布分布随增长推算，2016年为3.2%、2019年为1.4%。官方数据是被评价项目自身的产物，贫困线多为凭记忆。此处贫困线为2013年线的不变价。",
  },
  source: { tag: "FOUND", rows: ["V9", "A8"] },
  experiments: {
    growth: {
      base: "R13",
      villages: 20,
      households: 2000,
      months: 72,
      policies: { growth: {} },
      outcomes: ["headcount"],
    },
    support: {
      base: "R13",
      villages: 10,
      households: 1000,
      months: 72,
      policies: targetedSupport(0.085, "2014-01", "2015-01"),
      outcomes: ["headcount", "reportedPoverty"],
    },
  },
  checks: [
    ...official.map(([year, headcount, tag]) => {
      const [low, high] =
        year <= GROWTH_EXPLAINS ? [headcount - 0.015, headcount + 0.015] : [headcount + 0.005, headcount + 0.02];
      return {
        id: `growth${year}`,
        label: { en: `headcount of ${year}, growth alone`, zh: `${year}年贫困发生率，仅靠增长` },
        unit: "share" as const,
        published: {
          en: `${percent(low)} to ${percent(high)}% (official ${percent(headcount)})`,
          zh: `${percent(low)}至${percent(high)}%（官方${percent(headcount)}）`,
        },
        tag,
        rule: { kind: "range" as const, low, high, needs: "within" as const },
        experiment: "growth" as const,
        measure: ({ at }: Reading) => at("growth", "headcount", 12 * (year - 2013)),
      };
    }),
    ...supported.map(({ year, headcount, tag, policy, outcome, id, en, zh }) => ({
      id: `${id}${year}`,
      label: { en: `poverty of ${year}, ${en}`, zh: `${year}年贫困发生率，${zh}` },
      unit: "share" as const,
      published: { en: `${percent(headcount)}%, give or take 1 point`, zh: `${percent(headcount)}%，上下1个百分点` },
      tag,
      rule: {
        kind: "range" as const,
        low: Math.max(0, headcount - 0.01),
        high: headcount + 0.01,
        needs: "within" as const,
      },
      experiment: "support" as const,
      measure: ({ at }: Reading) => at(policy, outcome, 12 * (year - 2013)),
    })),
  ],
});
