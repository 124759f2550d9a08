/** The chart.js configuration of curves with bands over ranks of people. */
import type { Path } from "#engine";
import type { ChartConfiguration } from "./chart-js.ts";
import { colour, faint } from "./palette.ts";

export interface Curve {
  readonly name: string;
  /** Colour token and dash. */
  readonly token: string;
  readonly dash: readonly number[];
  readonly x: readonly number[];
  readonly path: Path;
}

interface Axes {
  /** Titles of the axes; null for none. */
  readonly across: string;
  readonly up: string;
  readonly written: (y: number) => string;
  readonly writtenAcross: (x: number) => string;
  readonly most?: number;
}
type Dataset = ChartConfiguration<"line">["data"]["datasets"][number];

/** Lower edge, upper edge filled down to it, and the line. */
function datasetsOf({ name, token, dash, x, path }: Curve): Dataset[] {
  const ink = colour(token);
  const points = (values: readonly (number | null)[]) => values.map((y, k) => ({ x: x[k]!, y: y ?? NaN }));
  const edge: Dataset = { label: "", data: points(path.low), borderWidth: 0, pointRadius: 0, pointHitRadius: 0 };
  return [
    edge,
    { ...edge, data: points(path.high), fill: "-1", backgroundColor: faint(ink, 0.16) },
    {
      label: name,
      data: points(path.mean),
      borderColor: ink,
      backgroundColor: ink,
      borderDash: [...dash],
      borderWidth: 2.25,
      pointRadius: 0,
      pointHitRadius: 6,
    },
  ];
}

/** Curves over one axis, with tooltips for the lines alone. */
export function curvesConfig(
  curves: readonly Curve[],
  { across, up, written, writtenAcross, most }: Axes,
): ChartConfiguration<"line"> {
  const ink = colour("ink-soft");
  const grid = { color: colour("rule") };
  const ends = curves.flatMap(({ x }) => [x[0]!, x.at(-1)!]);
  return {
    type: "line",
    data: { datasets: curves.flatMap(datasetsOf) },
    options: {
      animation: false,
      maintainAspectRatio: false,
      parsing: false,
      normalized: true,
      interaction: { mode: "index", intersect: false },
      scales: {
        x: {
          type: "linear",
          min: Math.min(...ends),
          max: Math.max(...ends),
          grid,
          title: { display: true, text: across, color: ink },
          ticks: { color: ink, maxTicksLimit: 11, maxRotation: 0, callback: (x) => writtenAcross(Number(x)) },
        },
        y: {
          type: "linear",
          grid,
          ...(most !== undefined && { min: 0, max: most }),
          title: { display: up !== "", text: up, color: ink },
          ticks: { color: ink, maxTicksLimit: 6, callback: (y) => written(Number(y)) },
        },
      },
      plugins: {
        tooltip: {
          filter: ({ dataset }) => dataset.label !== "",
          callbacks: {
            title: ([item]) => (item ? writtenAcross(item.parsed.x ?? 0) : ""),
            label: ({ dataset, parsed }) => ` ${dataset.label}: ${written(parsed.y ?? 0)}`,
          },
        },
      },
    },
  };
}
