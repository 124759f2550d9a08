/** Geometry of a chart over years that can be drawn on: numbers only. */

/** A line and how it is drawn. */
export interface YearLine {
  readonly id: string;
  readonly label: string;
  readonly values: readonly (number | null)[];
  /** Colour token and dash. */
  readonly token: string;
  readonly dash: readonly number[];
  /** Range of 8 of 10 runs. */
  readonly low?: readonly (number | null)[];
  readonly high?: readonly (number | null)[];
}

/** Round numbers on an axis, ends included where they are round. */
export function ticksOf(low: number, high: number): readonly number[] {
  const rough = (high - low) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((times) => times * power >= rough * 0.999)! * power;
  const first = Math.ceil(low / step - 1e-9);
  return Array.from({ length: Math.floor(high / step + 1e-9) - first + 1 }, (_, k) =>
    Number(((first + k) * step).toPrecision(10)),
  );
}

/** A place on the chart: a year (from 0) and a value. */
export interface Spot {
  readonly at: number;
  readonly value: number;
}

/** The line after the hand moved from one place to another: years in between are passed in a straight line. */
export function drawnThrough(line: readonly (number | null)[], from: Spot, to: Spot): readonly (number | null)[] {
  const [a, b] = from.at <= to.at ? [from, to] : [to, from];
  return line.map((value, at) => {
    if (at === to.at) return to.value;
    if (at < a.at || at > b.at) return value;
    return a.value + ((b.value - a.value) * (at - a.at)) / Math.max(1, b.at - a.at);
  });
}

/** The value of an arrow or page key; null for other keys. `now` is where the point stands. */
export function keyedValue(key: string, now: number, low: number, high: number, step: number): number | null {
  const to = {
    ArrowUp: now + step,
    ArrowDown: now - step,
    PageUp: now + 5 * step,
    PageDown: now - 5 * step,
    Home: low,
    End: high,
  }[key];
  return to === undefined ? null : Number(Math.min(high, Math.max(low, to)).toPrecision(10));
}

/** An SVG path through the values that are there; a gap where one is missing. */
export function pathOf(
  values: readonly (number | null)[],
  x: (at: number) => number,
  y: (value: number) => number,
): string {
  let pen = "M";
  return values
    .map((value, at) => {
      if (value === null) {
        pen = "M";
        return "";
      }
      const point = `${pen}${x(at).toFixed(1)},${y(value).toFixed(1)}`;
      pen = "L";
      return point;
    })
    .join("");
}

/** The outline of a range: along the upper edge and back along the lower one. */
export function bandOf(
  low: readonly (number | null)[],
  high: readonly (number | null)[],
  x: (at: number) => number,
  y: (value: number) => number,
): string {
  if (low.some((value) => value === null) || high.some((value) => value === null)) return "";
  const there = high.map((value, at) => `${x(at).toFixed(1)},${y(value!).toFixed(1)}`);
  const back = low.map((value, at) => `${x(at).toFixed(1)},${y(value!).toFixed(1)}`).reverse();
  return `M${[...there, ...back].join("L")}Z`;
}
