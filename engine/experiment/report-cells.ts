/** Parts of reports that several analyses have in common. */
import { dialRow } from "../support/dial-row.ts";
import { meanInterval } from "../support/interval.ts";
import type { Dial, Text, Unit } from "../support/quantity.ts";
import { mean } from "../support/statistics.ts";
import type { ReportColumn } from "./analysis.ts";
import type { Experiment } from "./experiment.ts";
import { settingAt } from "./setting-at.ts";

/** The confidence of an analysis's intervals, as an option. */
export const confidenceOption: Dial = dialRow(
  "confidence of intervals",
  "区间的置信水平",
  "share",
  0.95,
  0.5,
  0.999,
  "ASSUMED",
  "usual level",
);

/** A column of a report. */
export const column = (key: string, en: string, zh: string, unit: Unit | null = null): ReportColumn => ({
  key,
  label: { en, zh },
  unit,
});

/** Columns for a mean over replicates and its interval. */
export const intervalColumns = (key: string, label: Text, unit: Unit | null): readonly ReportColumn[] => [
  { key, label, unit },
  column(`${key}Low`, `${label.en}, low`, `${label.zh}（下限）`, unit),
  column(`${key}High`, `${label.en}, high`, `${label.zh}（上限）`, unit),
];

/**
 * The cells of `intervalColumns`.
 *
 * @param values One a replicate. Shape: [replicates].
 * @returns Mean, low, high; null where there are too few replicates.
 * @example intervalCells(Float64Array.of(1, 1, 1), 0.95) // => [1, 1, 1]
 * @example intervalCells(Float64Array.of(2), 0.95) // => [2, null, null]
 */
export function intervalCells(
  values: Float64Array,
  level: number,
): readonly [number | null, number | null, number | null] {
  const { value } = meanInterval(values, level);
  return [mean(values).value, value?.low ?? null, value?.high ?? null];
}

/** A column for every factor. */
export const factorColumns = ({ factors }: Pick<Experiment, "factors">): readonly ReportColumn[] =>
  factors.map(({ name, label, unit }) => ({ key: name, label, unit }));

/** What a point sets every factor to, in the words of the file. */
export const factorCells = (
  { factors }: Pick<Experiment, "factors">,
  unit: readonly number[],
): readonly (string | number)[] => factors.map((factor, k) => settingAt(factor, unit[k]!));
