/** Outcomes of an experiment file, with those that its targets and its goal need: names looked up, defaults in place. */
import { formatMonth } from "../../model/clock.ts";
import type { Fault } from "../../scenario/fault.ts";
import type { Known } from "../../scenario/known.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Path } from "../../support/problem.ts";
import type { Base, Target } from "../../population/base.ts";
import type { ExperimentOutcome, ExperimentTarget, Moment } from "../experiment.ts";
import type { Columns } from "./column-names.ts";
import { MAXIMUM_NAME } from "./experiment-schema.ts";

/** Something to be read from every run, as a file asks for it. */
export interface Wanted {
  readonly metric: string;
  readonly at: Moment;
  readonly line?: number | "official" | undefined;
  readonly name?: string | undefined;
}

/** Outcomes as they are collected. */
export interface Outcomes {
  readonly list: readonly ExperimentOutcome[];
  /** Adds an outcome, or finds the one that reads the same. */
  want(wanted: Wanted, path: Path): ExperimentOutcome;
  readonly faults: readonly Fault[];
}

/** @param columns Names that are taken already. */
export function openOutcomes({ model }: Known, scenario: Scenario, base: Base, columns: Columns): Outcomes {
  const list: ExperimentOutcome[] = [];
  const faults: Fault[] = [];
  const own = scenario.report.lines[0] ?? base.line;
  return {
    list,
    faults,
    want({ metric: wanted, at, line: asked, name: given }, path) {
      const metric = model.metrics.find(({ name }) => name === wanted)!;
      if (metric.ratio) {
        const parts = [metric.ratio.change, metric.ratio.perFall].join(", ");
        faults.push({ code: "comparedOnly", path, at: "value", arguments: { parts } });
      }
      const line = metric.byLine ? (asked === undefined ? own : asked === "official" ? base.line : asked) : null;
      const same = list.find((one) => one.metric === wanted && one.line === line && one.at === at);
      if (same && (given === undefined || given === same.name)) return same;
      const name = given ?? nameOf(wanted, at, line === null || line === own ? null : line);
      faults.push(...columns.take(name, path));
      const outcome = { name, metric: wanted, line, at };
      list.push(outcome);
      return outcome;
    },
  };
}

/** `headcount`, `headcount_l3650_mean`, `gini_2016_12`; cut where it would be too long for a column. */
function nameOf(metric: string, at: Moment, line: number | null): string {
  const when = at === "end" ? "" : `_${typeof at === "number" ? formatMonth(at).replace("-", "_") : at}`;
  const tail = (line === null ? "" : `_l${String(line).replace(/\W/g, "_")}`) + when;
  return metric.slice(0, MAXIMUM_NAME - tail.length) + tail;
}

/** A figure that a file aims at: a row of the base population, or one of its own. */
export type WantedTarget =
  | string
  | (Wanted & {
      readonly name: string;
      readonly value: number;
      readonly tolerance: number;
      readonly discrepancy: number;
    });

/** A target, its outcome among those collected. */
export function targetOf(wanted: WantedTarget, path: Path, outcomes: Outcomes, { targets }: Base): ExperimentTarget {
  if (typeof wanted === "string") {
    const { row, value, tolerance, source, metric, line }: Target = targets.find((one) => one.row === wanted)!;
    const { name: outcome } = outcomes.want({ metric, at: "start", line }, path);
    return { name: row, outcome, value, tolerance, discrepancy: 0, source };
  }
  const { name, value, tolerance, discrepancy, metric, at, line } = wanted;
  const { name: outcome } = outcomes.want({ metric, at, line }, [...path, "metric"]);
  return {
    name,
    outcome,
    value,
    tolerance,
    discrepancy,
    source: { tag: "ASSUMED", note: "given in the experiment file" },
  };
}
