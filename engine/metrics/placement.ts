import { metric, type Metric } from "../model/metric.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";
import { sum } from "../support/statistics.ts";

/** Workers placed away by a programme in a year. */
export const placedWorkers: Metric = metric({
  name: "placedWorkers",
  label: { en: "Workers placed away", zh: "转移就业人数占比" },
  description: {
    en: "Workers whom a programme placed away in the last twelve months, over all workers.",
    zh: "近十二个月由项目转移就业的劳动力占全部劳动力的比例。",
  },
  unit: "share",
  better: "neither",
  min: 0,
  max: 1,
  reads: ["villages.placed", "households.workers"],
  measure(view) {
    const workers = sum(view.world.households.workers);
    return workers > 0 ? defined(sum(view.column("villages", "placed") ?? []) / workers) : undefinedBecause("empty");
  },
});

/** How many of those placed are from registered households. */
export const placedPoor: Metric = metric({
  name: "placedPoor",
  label: { en: "Registered poor among those placed", zh: "转移就业者中建档立卡户占比" },
  description: {
    en: "Of the workers placed away in the last twelve months, the share from households on the register of the poor. Undefined where nobody was placed.",
    zh: "近十二个月转移就业者中来自建档立卡户的比例。无人转移时无定义。",
  },
  unit: "share",
  better: "neither",
  min: 0,
  max: 1,
  reads: ["villages.placed", "villages.placedPoor"],
  measure(view) {
    const placed = sum(view.column("villages", "placed") ?? []);
    return placed > 0 ? defined(sum(view.column("villages", "placedPoor") ?? []) / placed) : undefinedBecause("empty");
  },
});
