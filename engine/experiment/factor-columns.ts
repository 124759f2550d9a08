import type { ReportCell, ReportColumn } from "./analysis.ts";
import type { Factor } from "./experiment.ts";

/** The columns that tell which factor a row is about. */
export const factorColumns: readonly ReportColumn[] = [
  { key: "factor", label: { en: "factor", zh: "因素" }, unit: null },
  { key: "label", label: { en: "what it is", zh: "含义" }, unit: null },
];

/** Their cells. */
export const factorCells = ({ name, label }: Pick<Factor, "name" | "label">): readonly ReportCell[] => [name, label];
