import type { Range } from "../support/statistics.ts";
import type { Text, Unit } from "../support/quantity.ts";
import type { ReportCell, ReportColumn } from "./analysis.ts";

/** The columns of a number with its interval. */
export const intervalColumns = (key: string, label: Text, unit: Unit | null): readonly ReportColumn[] => [
  { key, label, unit },
  { key: `${key}Low`, label: { en: `${label.en}, from`, zh: `${label.zh}，下限` }, unit },
  { key: `${key}High`, label: { en: `${label.en}, to`, zh: `${label.zh}，上限` }, unit },
];

/** Their cells; null where there is no number or no interval. */
export const intervalCells = (value: number | null, range: Range | null | undefined): readonly ReportCell[] => [
  value === null || value !== value ? null : value,
  range?.low ?? null,
  range?.high ?? null,
];
