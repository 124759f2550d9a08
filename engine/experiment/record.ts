/** What is read from a run: the reported series month by month, and its households. */
import type { Metric } from "../model/metric.ts";
import type { Model } from "../model/model.ts";
import { openView, type OpenView } from "../model/view.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { reasonCodes } from "../support/outcome.ts";
import { SECTORS, type Ledger } from "../model/ledger.ts";
import type { World } from "../model/world.ts";
import type { Chunk, ChunkResult, RunResult } from "./chunk.ts";
import type { Run } from "./simulate.ts";
import { openTrace } from "./trace/record-trace.ts";

/** Months between two pictures of the households. */
const YEAR = 12;

/** The series a scenario reports, in order: each outcome with the parts of its ratio, at each line where it needs one. */
export function seriesOf(
  scenario: Scenario,
  model: Pick<Model, "metrics">,
): readonly { readonly metric: string; readonly line: number | null }[] {
  const metricOf = (name: string): Metric => model.metrics.find((one) => one.name === name)!;
  const withParts = scenario.report.outcomes.flatMap(
    (name) => [name, ...Object.values(metricOf(name).ratio ?? {})] as string[],
  );
  return [...new Set(withParts)].flatMap((name): { metric: string; line: number | null }[] => {
    const metric = metricOf(name);
    return metric.byLine
      ? scenario.report.lines.map((line) => ({ metric: name, line }))
      : [{ metric: name, line: null }];
  });
}

/** Measures every reported series in the month just simulated; the caller says where each value goes. */
function openGauges(
  run: Run,
  scenario: Scenario,
): {
  readonly count: number;
  readonly view: OpenView;
  read(values: Float64Array, reasons: Uint8Array, first: number, stride: number): void;
} {
  const { model, base } = run.plan;
  const reported = seriesOf(scenario, model).map(({ metric, line }) => ({
    metric: model.metrics.find((one) => one.name === metric)!,
    line: line ?? scenario.report.lines[0] ?? base.line,
  }));
  const view = openView(run.world);
  return {
    count: reported.length,
    view,
    read(values, reasons, first, stride) {
      view.newMonth();
      reported.forEach(({ metric, line }, s) => {
        const outcome = metric.measure(view.at(line));
        const at = first + s * stride;
        if (outcome.value === null) reasons[at] = 1 + reasonCodes.indexOf(outcome.reason);
        else values[at] = outcome.value;
      });
    },
  };
}

/** Reads the reported series and how households stand at the end of burn-in. */
export function readStart(run: Run, scenario: Scenario): Omit<ChunkResult, "replicate" | "runs"> {
  const gauges = openGauges(run, scenario);
  const start = new Float64Array(gauges.count).fill(NaN);
  const startReasons = new Uint8Array(gauges.count);
  gauges.read(start, startReasons, 0, 1);
  const view = gauges.view.at(run.plan.base.line);
  const { values, weights } = view.welfareOf();
  return {
    start,
    startReasons,
    startWelfare: values.slice(),
    startWeights: weights.slice(),
    elite: run.world.households.elite.slice(),
    persons: view.persons(),
  };
}

/** Reads the reported series of a run month by month, its households every year where asked, and at the end; all of it, where a trace is asked for. */
export function openRecord(
  run: Run,
  { scenario, households: columns = [], trace: traced = false }: Chunk,
): { read(step: number): void; result(): RunResult } {
  const { months } = scenario;
  const { view, ...gauges } = openGauges(run, scenario);
  const series = new Float64Array(gauges.count * months).fill(NaN);
  const reasons = new Uint8Array(series.length);
  const count = run.world.householdCount;
  const pictures = columns.length === 0 ? 0 : Math.floor(months / YEAR);
  const households = new Float64Array(pictures * (2 + columns.length) * count);
  const welfareOf = () => view.at(run.plan.base.line).welfareOf();
  const trace = traced ? openTrace(run, months, welfareOf) : null;

  function picture(year: number): void {
    const { values, weights } = welfareOf();
    const frame = run.world.frames.households.columns;
    [values, weights, ...columns.map((name) => frame[name]!)].forEach((column, c) =>
      households.set(column, (year * (2 + columns.length) + c) * count),
    );
  }

  return {
    read(step) {
      gauges.read(series, reasons, step, months);
      trace?.read(step);
      if (pictures > 0 && (step + 1) % YEAR === 0) picture((step + 1) / YEAR - 1);
    },
    result() {
      view.newMonth();
      const { values, weights } = welfareOf();
      return {
        series,
        reasons,
        welfare: values.slice(),
        weights: weights.slice(),
        flows: run.world.ledger.sinceStart.slice(),
        flowsOfYear: Float64Array.from(run.world.ledger.names, (name) => view.at(run.plan.base.line).flowOfYear(name)),
        support: supportSinceStart(run.world),
        publicMoney: publicMoneyOf(run.world.ledger),
        households,
        ...(trace && { trace: trace.trace }),
      };
    },
  };
}

/** What levers paid to each household since the first policy month; the yearbook has taken over years that are complete. */
function supportSinceStart({ households, householdCount, frames, clock }: World): Float64Array {
  const before = frames.households.columns["supportBefore"];
  const support = new Float64Array(householdCount);
  for (let i = 0; i < householdCount; i++)
    support[i] = (before?.[i] ?? 0) + (before && clock.monthOfYear === 12 ? 0 : households.supportOfYear[i]!);
  return support;
}

/** Public money since the first policy month, by the sector that got it. */
function publicMoneyOf({ flows, sinceStart }: Ledger): Float64Array {
  const money = new Float64Array(SECTORS.length);
  flows.forEach(({ from, to }, flow) => {
    if (from === "government") money[SECTORS.indexOf(to)]! += sinceStart[flow]!;
  });
  return money;
}
