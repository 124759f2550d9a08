/** The life of one household, as codes with their numbers: what happened in which month, and how each year ended. */
import { HOUSEHOLD_STATES, hasState, STANDINGS, type HouseholdState, type Standing } from "./columns.ts";
import { villageSeries, type Trace } from "./trace.ts";

/** Something that happened in a month. `row` counts from 1, the first policy month. */
export type DiaryEvent =
  | { readonly row: number; readonly code: "began" | "ended"; readonly state: HouseholdState }
  /** Members working away, before and after; `whole` where nobody is left at home. */
  | { readonly row: number; readonly code: "away"; readonly from: number; readonly to: number; readonly whole: boolean }
  /** Welfare of the last twelve months crossed the poverty line. */
  | { readonly row: number; readonly code: "belowLine" | "aboveLine" };

/** How a calendar year went, up to its last simulated month. Money in base-year yuan. */
export interface DiaryYear {
  readonly year: number;
  /** Row of its last month. */
  readonly row: number;
  readonly standing: Standing;
  /** Yuan per person and year; null with nobody at home. */
  readonly welfare: number | null;
  /** Income of the last twelve months, yuan. */
  readonly income: number;
  readonly away: number;
  /** Months in which it took turns at the port for its group, turns in such a month, and what they brought, yuan. */
  readonly tradeMonths: number;
  readonly turnsAMonth: number;
  readonly take: number;
  /** Months in which it traded alone, and in which it sold in the nested market. */
  readonly soloMonths: number;
  readonly nestedMonths: number;
  readonly support: number;
  readonly bills: number;
  /** Months short of subsistence. */
  readonly shortMonths: number;
  readonly events: readonly DiaryEvent[];
}

/** States told month by month; the others come and go with the season and are told by the year. */
const TOLD = HOUSEHOLD_STATES.filter((state) => !["tookTurn", "soldNested", "tradesAlone"].includes(state));

/**
 * Events of one month of household i.
 *
 * @param row From 1; compared with the row before.
 */
function eventsOf(trace: Trace, i: number, row: number): DiaryEvent[] {
  const [now, before] = [row * trace.households + i, (row - 1) * trace.households + i];
  const events: DiaryEvent[] = [];
  const changed = trace.states[now]! ^ trace.states[before]!;
  if (changed !== 0)
    for (const state of TOLD)
      if (hasState(changed, state))
        events.push({ row, code: hasState(trace.states[now]!, state) ? "began" : "ended", state });
  const [from, to] = [trace.away[before]!, trace.away[now]!];
  if (from !== to) events.push({ row, code: "away", from, to, whole: to === trace.size[i] });
  const [is, was] = [trace.welfare[now]!, trace.welfare[before]!];
  if (is < trace.line && was >= trace.line) events.push({ row, code: "belowLine" });
  if (is >= trace.line && was < trace.line) events.push({ row, code: "aboveLine" });
  return events;
}

/** Village of a household. */
export function villageOf({ first }: Pick<Trace, "first">, household: number): number {
  let village = 0;
  while (village + 2 < first.length && first[village + 1]! <= household) village++;
  return village;
}

/**
 * The diary of household i, year by year.
 *
 * @returns One entry a calendar year; empty without policy months.
 */
export function diaryOf(trace: Trace, i: number): readonly DiaryYear[] {
  const village = villageOf(trace, i);
  const turnsEach = villageSeries(trace, village, "turnsEach");
  const takeEach = villageSeries(trace, village, "takeEach");
  const firstYear = Math.floor(trace.start / 12);
  return Array.from({ length: trace.rows > 1 ? trace.years : 0 }, (_, year): DiaryYear => {
    const begin = Math.max(1, 12 * (firstYear + year) - trace.start + 1);
    const end = Math.min(trace.rows - 1, 12 * (firstYear + year + 1) - trace.start);
    const events: DiaryEvent[] = [];
    let [tradeMonths, turns, take, soloMonths, nestedMonths] = [0, 0, 0, 0, 0];
    for (let row = begin; row <= end; row++) {
      events.push(...eventsOf(trace, i, row));
      const states = trace.states[row * trace.households + i]!;
      if (hasState(states, "tookTurn")) {
        tradeMonths++;
        turns += turnsEach[row]!;
        take += takeEach[row]!;
      }
      if (hasState(states, "tradesAlone")) soloMonths++;
      if (hasState(states, "soldNested")) nestedMonths++;
    }
    const [last, ofYear] = [end * trace.households + i, year * trace.households + i];
    const welfare = trace.welfare[last]!;
    return {
      year: 1970 + firstYear + year,
      row: end,
      standing: STANDINGS[trace.standing[last]!]!,
      welfare: welfare === welfare ? welfare : null,
      income: trace.income[last]!,
      away: trace.away[last]!,
      tradeMonths,
      turnsAMonth: tradeMonths > 0 ? turns / tradeMonths : 0,
      take,
      soloMonths,
      nestedMonths,
      support: trace.supportOfYear[ofYear]!,
      bills: trace.billsOfYear[ofYear]!,
      shortMonths: trace.shortMonths[ofYear]!,
      events,
    };
  });
}
