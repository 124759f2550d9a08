/** Writes the trace of a run down, month by month. It only reads: a run that is traced goes as any other. */
import { NEAR_POOR } from "../people/groups.ts";
import { clockAt } from "../../model/clock.ts";
import type { World } from "../../model/world.ts";
import type { Run } from "../simulate.ts";
import { COOPERATIVE_TRACE, STANDINGS, VILLAGE_TRACE } from "./columns.ts";
import { readCooperatives } from "./read-cooperatives.ts";
import { statesOf } from "./states.ts";
import { yearsOf, type Trace } from "./trace.ts";
import { readVillages } from "./read-villages.ts";

const [POOR, NEAR, NOT_POOR, NOBODY] = STANDINGS.map((_, place) => place) as [number, number, number, number];

/** A trace being written; the end of burn-in is its first row, read at once. */
export interface OpenTrace {
  /** Reads the policy month just simulated, counted from 0. */
  read(step: number): void;
  readonly trace: Trace;
}

/**
 * Opens a trace.
 *
 * @param months Policy months that will be read.
 * @param welfareOf Headline welfare of the last twelve months and its weight, of the moment it is called.
 */
export function openTrace(
  run: Run,
  months: number,
  welfareOf: () => { readonly values: Float64Array; readonly weights: Float64Array },
): OpenTrace {
  const { world, plan } = run;
  const { households: h, householdCount: count, blocks } = world;
  const [rows, villages] = [months + 1, blocks.length];
  const years = yearsOf(plan.start, months);
  const trace: Trace = {
    rows,
    households: count,
    start: plan.start,
    line: plan.base.line,
    near: NEAR_POOR,
    first: Int32Array.from([...blocks.map(({ first }) => first), count]),
    kmToBorder: Float32Array.from(world.villages.kmToBorder),
    size: h.size.slice(),
    workers: h.workers.slice(),
    children: h.children.slice(),
    elders: h.elders.slice(),
    elite: h.elite.slice(),
    standing: new Uint8Array(rows * count),
    away: new Uint8Array(rows * count),
    states: new Uint32Array(rows * count),
    welfare: new Float32Array(rows * count),
    income: new Float32Array(rows * count),
    years,
    supportOfYear: new Float32Array(years * count),
    billsOfYear: new Float32Array(years * count),
    shortMonths: new Uint8Array(years * count),
    villages: new Float32Array(VILLAGE_TRACE.length * rows * villages),
    cooperatives: new Float32Array(COOPERATIVE_TRACE.length * rows * world.frames.cooperatives.count),
  };

  function row(at: number): void {
    const { values, weights } = welfareOf();
    const from = at * count;
    for (let i = 0; i < count; i++) {
      const welfare = weights[i]! > 0 ? values[i]! : NaN;
      trace.welfare[from + i] = welfare;
      trace.standing[from + i] = standingOf(welfare, trace);
      trace.income[from + i] = h.incomeOfYear[i]!;
    }
    trace.away.set(h.awayWorkers, from);
    statesOf(world, trace.states.subarray(from, from + count));
    readVillages(world, trace.villages, at, rows);
    readCooperatives(world, trace.cooperatives, at, rows);
  }
  row(0);
  return {
    trace,
    read(step) {
      row(step + 1);
      readYear(world, trace, clockAt(plan.start, step).calendarYear - clockAt(plan.start, 0).calendarYear);
    },
  };
}

const standingOf = (welfare: number, { line, near }: Trace): number =>
  welfare < line ? POOR : welfare < near * line ? NEAR : welfare >= near * line ? NOT_POOR : NOBODY;

/** The year so far; the last month of it that is read stays. */
function readYear({ households: h, frames }: World, trace: Trace, year: number): void {
  const from = year * trace.households;
  trace.supportOfYear.set(h.supportOfYear, from);
  trace.billsOfYear.set(h.billsOfYear, from);
  const short = frames.households.columns["deprivedMonths"];
  if (short) trace.shortMonths.set(short, from);
}
