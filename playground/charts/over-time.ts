/** The chart.js configuration of lines and bands over the policy months. */
import type { Comparison, Path, SeriesName, Text } from "#engine";
import { axisNumber, monthName } from "../text/numbers.ts";
import type { Words } from "../text/en.ts";
import type { ChartConfiguration } from "./chart-js.ts";
import { colour, faint, lineOf } from "./palette.ts";

interface Drawing {
  readonly comparison: Comparison;
  readonly series: SeriesName;
  readonly place: number;
  readonly dates: readonly number[];
  /** The baseline under the file's own assumptions; null where the user has no others. */
  readonly reference: Path | null;
  readonly words: Words;
  /** Language tag for numbers and dates. */
  readonly tag: string;
  say(text: Text): string;
}
type Dataset = ChartConfiguration<"line">["data"]["datasets"][number];

/** Months that close a year, and the last: the rows of the table. */
export function yearEnds({ start, months }: Comparison, tag: string): { at: number; label: string }[] {
  const ends: { at: number; label: string }[] = [];
  for (let at = 0; at < months; at++)
    if ((at + 1) % 12 === 0 || at === months - 1) ends.push({ at, label: monthName(start, at, tag) });
  return ends;
}

const points = (values: readonly (number | null)[]) => values.map((y, x) => ({ x, y: y ?? NaN }));

/** Lower edge, upper edge filled down to it, and the line; policies beside the one shown are thin lines without a band. */
function datasetsOf(path: Path, at: number, { comparison, place, say }: Drawing): Dataset[] {
  const { token, dash } = lineOf(at, place);
  const ink = colour(token);
  const main = at === 0 || at === place;
  const name = say(comparison.policies[at]!.name);
  const line: Dataset = {
    label: name,
    data: points(path.mean),
    borderColor: ink,
    backgroundColor: ink,
    borderDash: [...dash],
    borderWidth: main ? 2.5 : 1.25,
    pointRadius: 0,
    pointHitRadius: 6,
  };
  const edge: Dataset = { label: "", data: points(path.low), borderWidth: 0, pointRadius: 0, pointHitRadius: 0 };
  if (!main) return [line];
  return [edge, { ...edge, data: points(path.high), fill: "-1", backgroundColor: faint(ink, 0.16) }, line];
}

/** How the baseline under the file's own assumptions is drawn. */
export const REFERENCE = { token: "ink-soft", dash: [1, 4] } as const;

/** A line of dots without a band: it says where the world was before the user's assumptions. */
function referenceOf(path: Path, { words }: Drawing): Dataset {
  const ink = colour(REFERENCE.token);
  return {
    label: words.defaultBaseline,
    data: points(path.mean),
    borderColor: ink,
    backgroundColor: ink,
    borderDash: [...REFERENCE.dash],
    borderWidth: 2.5,
    pointRadius: 0,
    pointHitRadius: 6,
  };
}

/** Lines with their bands. */
export function overTimeConfig(drawing: Drawing): ChartConfiguration<"line"> {
  const { comparison, series, dates, words, tag } = drawing;
  const ink = colour("ink-soft");
  const rule = colour("rule");
  const paths = comparison.policies.map(({ path }) => path[series.key]);
  return {
    type: "line",
    data: {
      datasets: [
        ...paths.flatMap((path, at) => (path ? datasetsOf(path, at, drawing) : [])),
        ...(drawing.reference ? [referenceOf(drawing.reference, drawing)] : []),
      ],
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
          max: comparison.months - 1,
          grid: { color: rule, drawTicks: true },
          ticks: {
            color: ink,
            stepSize: 12,
            includeBounds: false,
            autoSkip: true,
            maxRotation: 0,
            callback: (at) => monthName(comparison.start, Number(at), tag, "year"),
          },
        },
        y: {
          type: "linear",
          beginAtZero: series.unit === "share",
          grid: { color: rule },
          ticks: { color: ink, maxTicksLimit: 6, callback: (y) => axisNumber(Number(y), series.unit, tag) },
        },
      },
      plugins: {
        tooltip: {
          filter: ({ dataset }) => dataset.label !== "",
          callbacks: {
            title: ([item]) => (item ? monthName(comparison.start, item.parsed.x ?? 0, tag) : ""),
            label: ({ dataset, parsed }) => ` ${dataset.label}: ${axisNumber(parsed.y ?? 0, series.unit, tag)}`,
          },
        },
        annotation: { annotations: Object.fromEntries(dates.map((at) => [`date-${at}`, startLine(at)])) },
      },
    },
  };

  function startLine(at: number) {
    const label = words.policyChanges(monthName(comparison.start, at, tag));
    return {
      type: "line" as const,
      scaleID: "x",
      value: at,
      borderColor: colour("rule-strong"),
      borderWidth: 1.5,
      borderDash: [3, 3],
      label: {
        display: true,
        content: label,
        position: "start" as const,
        backgroundColor: colour("surface"),
        color: ink,
        font: { size: 11, weight: "normal" as const },
        xAdjust: at < comparison.months / 2 ? 4 : -4,
        padding: 3,
      },
    };
  }
}
