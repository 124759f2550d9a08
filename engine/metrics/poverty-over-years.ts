import { metric, type Metric, type View } from "../model/metric.ts";
import { YEARS_REMEMBERED } from "../population/remembered-years.ts";
import { defined, type Outcome, undefinedBecause } from "../support/outcome.ts";
import { chronicAndTransient, povertyTransitions, yearsPoor, type Panel } from "../support/poverty-dynamics.ts";
import { PANEL_READS, panelOf } from "./poverty-over-years/panel.ts";

/** Years of the panel behind K33 and F4. */
const THREE = 3;

const overYears = (
  name: string,
  label: Metric["label"],
  description: Metric["description"],
  better: Metric["better"],
  measure: (view: View) => Outcome,
  range: Partial<Metric> = {},
): Metric =>
  metric({
    name,
    label,
    description,
    unit: "share",
    better,
    min: 0,
    max: 1,
    byLine: true,
    reads: PANEL_READS,
    measure,
    ...range,
  });

/** Measures a panel of so many years, where the run is old enough. */
const of = (view: View, years: number, measure: (panel: Panel) => Outcome): Outcome => {
  const panel = panelOf(view, years);
  return panel ? measure(panel) : undefinedBecause("tooFewObservations");
};

/** The poor of one year who are no longer poor the next. */
export const povertyExit = overYears(
  "povertyExit",
  { en: "Exit from poverty", zh: "脱贫率" },
  {
    en: "Of the registered members of households that were poor in one calendar year, the share of those no longer poor in the next; the last two complete years. Households without anybody at home in either year are left out.",
    zh: "某自然年贫困户的户籍人口中，次年不再贫困者的占比；取最近两个完整年度。任一年度无人在家的农户不计。",
  },
  "higher",
  (view) =>
    of(view, 2, (panel) => {
      const found = povertyTransitions(panel, view.line);
      if (found.value === null) return found;
      return found.value.exit === null ? undefinedBecause("nobodyPoor") : defined(found.value.exit);
    }),
);

/** Those not poor one year who are poor the next. */
export const povertyEntry = overYears(
  "povertyEntry",
  { en: "Entry into poverty", zh: "返贫致贫率" },
  {
    en: "Of the registered members of households that were not poor in one calendar year, the share of those poor in the next; the last two complete years.",
    zh: "某自然年非贫困户的户籍人口中，次年陷入贫困者的占比；取最近两个完整年度。",
  },
  "lower",
  (view) =>
    of(view, 2, (panel) => {
      const found = povertyTransitions(panel, view.line);
      if (found.value === null) return found;
      return found.value.entry === null ? undefinedBecause("empty") : defined(found.value.entry);
    }),
);

/** Poor in at least one of three years. */
export const everPoor = overYears(
  "everPoor",
  { en: "Poor at least once in three years", zh: "三年内至少一年贫困" },
  {
    en: "Share of registered members whose household was poor in at least one of the last three complete calendar years.",
    zh: "最近三个完整年度中至少一年贫困的户籍人口占比。",
  },
  "lower",
  (view) =>
    of(view, THREE, (panel) => {
      const shares = yearsPoor(panel, view.line);
      return shares.value === null ? shares : defined(1 - shares.value[0]!);
    }),
);

/** Poor in all of three years. */
export const alwaysPoor = overYears(
  "alwaysPoor",
  { en: "Poor in all three years", zh: "三年持续贫困" },
  {
    en: "Share of registered members whose household was poor in each of the last three complete calendar years.",
    zh: "最近三个完整年度每年都贫困的户籍人口占比。",
  },
  "lower",
  (view) =>
    of(view, THREE, (panel) => {
      const shares = yearsPoor(panel, view.line);
      return shares.value === null ? shares : defined(shares.value[THREE]!);
    }),
);

/** How much poverty changes hands: poor at least once in three years, over poor in a year. */
export const povertyTurnover = overYears(
  "povertyTurnover",
  { en: "Poor at least once in three years, over poor in a year", zh: "三年内曾贫困与年均贫困之比" },
  {
    en: "Share poor in at least one of the last three complete years over the mean share poor in a year (K33): 1 if it is always the same people, 3 if it is never. Undefined if nobody is poor.",
    zh: "最近三个完整年度内至少一年贫困的占比，除以年均贫困占比（K33）：总是同一批人时为1，从不重复时为3。无人贫困时无定义。",
  },
  "neither",
  (view) =>
    of(view, THREE, (panel) => {
      const shares = yearsPoor(panel, view.line);
      if (shares.value === null) return shares;
      const yearly = shares.value.reduce((sum, share, years) => sum + share * years, 0) / THREE;
      return yearly > 0 ? defined((1 - shares.value[0]!) / yearly) : undefinedBecause("nobodyPoor");
    }),
  { unit: "1", max: THREE },
);

/** What part of poverty comes and goes. */
export const transientPoverty = overYears(
  "transientPoverty",
  { en: "Transient share of poverty", zh: "暂时性贫困占比" },
  {
    en: "Part of the mean squared poverty gap of the last three to six complete years that would vanish if everybody consumed their own mean in every year (Jalan and Ravallion; K32), registered members. More years make it larger. Undefined if nobody is poor.",
    zh: "最近三至六个完整年度的平方贫困缺口中，若每户每年都按自身均值消费便会消失的部分（Jalan与Ravallion方法；K32），按户籍人口。年数越多比例越高。无人贫困时无定义。",
  },
  "neither",
  (view) => {
    for (let years = YEARS_REMEMBERED; years >= THREE; years--) {
      const panel = panelOf(view, years);
      if (!panel) continue;
      const parts = chronicAndTransient(panel, view.line, 2);
      if (parts.value === null) return parts;
      return parts.value.total > 0
        ? defined(parts.value.transient / parts.value.total)
        : undefinedBecause("nobodyPoor");
    }
    return undefinedBecause("tooFewObservations");
  },
);
