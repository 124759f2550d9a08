/**
 * What a chart is: one Svelte file that draws a Comparison, with its description beside it. To add one, write that
 * file and add one line to `index.ts`.
 */
import type { Comparison, Text } from "#engine";
import type { Component } from "svelte";

export interface ChartProps {
  readonly comparison: Comparison;
  /** Place of the policy shown beside the baseline. */
  readonly place: number;
  /** The drawing, or the numbers behind it. */
  readonly view: "chart" | "table";
  /** The result under the file's own assumptions, where the user has others. */
  readonly reference?: Comparison | null;
  /** Months (from 0) in which the shown policy's dated settings change. */
  readonly dates: readonly number[];
  /** Moves what begins in one month to another; absent where dates cannot be moved. */
  readonly onmove?: ((from: number, to: number, done: boolean) => void) | undefined;
}

/** Where a chart's plot lies in its frame, pixels. */
export interface Area {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

export interface ChartDescription {
  readonly id: string;
  readonly title: Text;
  /** How to read it. */
  readonly reading: Text;
  /** How the measure is made, and after whom. */
  readonly sources: Text;
  /** Takes the whole width. */
  readonly wide?: boolean;
}

export interface Chart extends ChartDescription {
  readonly component: Component<ChartProps>;
}
