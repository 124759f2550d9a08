import { metric } from "../model/metric.ts";
import { defined } from "../support/outcome.ts";
import { sum } from "../support/statistics.ts";

/** Mutual-aid groups of border residents. */
export const tradeGroups = metric({
  name: "tradeGroups",
  label: { en: "Mutual-aid groups", zh: "互助组数" },
  description: { en: "Number of mutual-aid groups in all villages this month.", zh: "本月全部村庄的边民互助组数。" },
  unit: "groups",
  better: "neither",
  min: 0,
  max: 1e7,
  reads: ["cooperatives.groups"],
  measure: ({ world: { cooperatives } }) => defined(sum(cooperatives.groups)),
});
