/** The years households remember, as a panel: what outcomes over several years are computed from. */
import type { View } from "../../model/metric.ts";
import { YEARS_REMEMBERED, yearSlot } from "../../population/remembered-years.ts";
import type { Panel } from "../../support/poverty-dynamics.ts";

/** Columns that `panelOf` looks at. */
export const PANEL_READS = ["households.welfareOfYears", "households.size"] as const;

/**
 * Welfare of the last complete calendar years, by household, weighted by registered size.
 *
 * @param years How many, from 1 to 6.
 * @returns Shape: [years][households], earliest first, NaN where there is none; null if a year is nobody's, because the
 *   run is not that old.
 */
export function panelOf(view: View, years: number): Panel | null {
  const { clock, householdCount, households } = view.world;
  const remembered = view.column("households", "welfareOfYears");
  if (!remembered) return null;
  const last = clock.monthOfYear === 12 ? clock.calendarYear : clock.calendarYear - 1;
  const columns: Float64Array[] = [];
  for (let year = last - years + 1; year <= last; year++) {
    const slot = yearSlot(year);
    const column = new Float64Array(householdCount);
    let known = false;
    for (let i = 0; i < householdCount; i++) {
      const welfare = remembered[YEARS_REMEMBERED * i + slot]!;
      known ||= welfare >= 0;
      column[i] = welfare < 0 ? NaN : welfare;
    }
    if (!known) return null;
    columns.push(column);
  }
  return { years: columns, weights: Float64Array.from(households.size) };
}
