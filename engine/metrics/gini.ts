import { metric } from "../model/metric.ts";
import { gini as giniOf } from "../support/gini.ts";

/** Gini coefficient of headline welfare, person-weighted. */
export const gini = metric({
  name: "gini",
  label: { en: "Gini of consumption", zh: "消费基尼系数" },
  description: {
    en: "Half the mean difference in consumption at home between two persons drawn at random, relative to the mean: 0 when all are equal, near 1 when one has all.",
    zh: "随机两人在家消费平均差距的一半与均值之比：完全平等为0，一人独占近于1。",
  },
  unit: "1",
  better: "lower",
  min: 0,
  max: 1,
  measure: (view) => giniOf(view.welfare()),
});
