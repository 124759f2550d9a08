import { metric, type Metric } from "../model/metric.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";
import type { Text } from "../support/quantity.ts";

const earningsOf = (name: string, flow: string, label: Text, description: Text): Metric =>
  metric({
    name,
    label,
    description,
    unit: "yuan/person/year",
    better: "higher",
    min: 0,
    max: 1e7,
    measure: (view) =>
      view.persons() === 0 ? undefinedBecause("empty") : defined(view.flowOfYear(flow) / view.persons()),
  });

/** What projects on the farm brought in twelve months. */
export const farmProjectIncome = earningsOf(
  "farmProjectIncome",
  "farmProjectEarnings",
  { en: "Income from farm projects", zh: "农业项目收入" },
  {
    en: "Earnings of farm projects over twelve months, per registered member, before interest and wear; part of income from farm and business.",
    zh: "近十二个月农业项目收入（户籍人均，未扣利息与折旧），属经营净收入的一部分。",
  },
);

/** What projects off the farm brought in twelve months. */
export const offFarmProjectIncome = earningsOf(
  "offFarmProjectIncome",
  "offFarmProjectEarnings",
  { en: "Income from off-farm projects", zh: "非农项目收入" },
  {
    en: "Earnings of off-farm projects over twelve months, per registered member, before interest and wear. Its change against the change of both kinds is the off-farm share of a policy's effect.",
    zh: "近十二个月非农项目收入（户籍人均，未扣利息与折旧）。其变化占两类项目收入变化之和的比例，即政策效果中的非农份额。",
  },
);
