import type { Tag } from "../../support/quantity.ts";
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
        measure: ({ at }: { at(policy: string, outcome: string, month: number): number }) =>
          at("growth", "headcount", 12 * (year - 2013)),
      };
    }),
    {
      id: "supported",
      label: { en: "farthest from the official series, with targeted support", zh: "有精准帮扶时与官方数据的最大差距" },
      unit: "share",
      published: { en: "within 1 point", zh: "1个百分点以内" },
      rule: { kind: "range", low: 0, high: 0.01, needs: "within" },
      needs: {
        en: "yearly registration with support up to the line, and the process that reports poverty",
        zh: "每年重新建档并补足到贫困线，以及贫困上报过程",
      },
    },
  ],
});
