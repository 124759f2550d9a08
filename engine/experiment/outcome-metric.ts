import { metrics } from "../metrics/index.ts";
import type { Metric } from "../model/metric.ts";
import type { Experiment } from "./experiment.ts";

/** The metric behind an outcome, for its unit and its good direction; undefined for an unknown name. */
export function metricOf({ outcomes }: Pick<Experiment, "outcomes">, outcome: string): Metric | undefined {
  const read = outcomes.find(({ name }) => name === outcome);
  return metrics.find(({ name }) => name === read?.metric);
}
