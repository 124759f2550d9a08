/** The chart.js configuration of a few plain lines over the months of one run. */
import { axisNumber, monthName } from "../text/numbers.ts";
import type { Unit } from "#engine";
import type { ChartConfiguration } from "./chart-js.ts";
import { colour } from "./palette.ts";

export interface PlainLine {
  readonly label: string;
  /** Colour token and dash. */
  readonly token: string;
  readonly dash: readonly number[];
  /** One a month; NaN is a gap. */
  readonly values: ArrayLike<number>;
}

/**
 * Lines over months.
 *
 * @param start Month of the first value, `YYYY-MM`.
 * @param tag Language tag for numbers and dates.
 */
export function linesConfig(
  lines: readonly PlainLine[],
  start: string,
  unit: Unit,
  tag: string,
): ChartConfiguration<"line"> {
  const [ink, rule] = [colour("ink-soft"), colour("rule")];
  return {
    type: "line",
    data: {
      datasets: lines.map(({ label, token, dash, values }) => ({
        label,
        data: Array.from(values, (y, x) => ({ x, y })),
        borderColor: colour(token),
        backgroundColor: colour(token),
        borderDash: [...dash],
        borderWidth: 2.25,
        pointRadius: 0,
        pointHitRadius: 6,
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      parsing: false,
      normalized: true,
      interaction: { mode: "index", intersect: false },
      scales: {
        x: {
          type: "linear",
          min: 0,
          max: Math.max(1, (lines[0]?.values.length ?? 1) - 1),
          grid: { color: rule },
          ticks: {
            color: ink,
            stepSize: 12,
            includeBounds: false,
            maxRotation: 0,
            callback: (at) => monthName(start, Number(at), tag, "year"),
          },
        },
        y: {
          type: "linear",
          beginAtZero: true,
          grid: { color: rule },
          ticks: { color: ink, maxTicksLimit: 6, callback: (y) => axisNumber(Number(y), unit, tag) },
        },
      },
      plugins: {
        tooltip: {
          callbacks: {
            title: ([item]) => (item ? monthName(start, item.parsed.x ?? 0, tag) : ""),
            label: ({ dataset, parsed }) => ` ${dataset.label}: ${axisNumber(parsed.y ?? 0, unit, tag)}`,
          },
        },
      },
    },
  };
}
