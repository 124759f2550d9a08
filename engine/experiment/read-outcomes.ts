/** The numbers an experiment reads from a run. */
import type { Model } from "../model/model.ts";
import { reasonCodes, type ReasonCode } from "../support/outcome.ts";
import { sum } from "../support/statistics.ts";
import type { ChunkResult } from "./chunk.ts";
import type { Experiment } from "./experiment.ts";
import { seriesOf } from "./record.ts";
import { reportOf } from "./trials.ts";

/** One number of one run: null with a reason where it is undefined. */
export interface Reading {
  readonly value: number | null;
  readonly reason: ReasonCode | null;
}

/**
 * Prepares the reading of an experiment's outcomes.
 *
 * @returns For a result of one of its trials and a policy of the chunk, one reading per outcome, in their order. A mean
 *   over months is undefined if any month is, for the reason of the first such month.
 */
export function outcomeReader(
  experiment: Pick<Experiment, "scenario" | "outcomes">,
  model: Pick<Model, "metrics">,
): (result: ChunkResult, policy: number) => readonly Reading[] {
  const { scenario, outcomes } = experiment;
  const { months, start } = scenario;
  const rows = seriesOf({ ...scenario, report: reportOf(experiment) }, model);
  const read = (values: Float64Array, reasons: Uint8Array, at: number): Reading =>
    reasons[at] === 0 ? { value: values[at]!, reason: null } : { value: null, reason: reasonCodes[reasons[at]! - 1]! };
  return (result, policy) =>
    outcomes.map(({ metric, line, at }) => {
      const row = rows.findIndex((one) => one.metric === metric && one.line === line);
      const { series, reasons } = result.runs[policy]!;
      if (at === "start") return read(result.start, result.startReasons, row);
      if (at === "end") return read(series, reasons, row * months + months - 1);
      if (at !== "mean") return read(series, reasons, row * months + at - start);
      const own = reasons.subarray(row * months, (row + 1) * months);
      const gap = own.findIndex((reason) => reason !== 0);
      if (gap >= 0) return read(series, reasons, row * months + gap);
      return { value: sum(series.subarray(row * months, (row + 1) * months)) / months, reason: null };
    });
}
