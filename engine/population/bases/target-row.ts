/** One row of a table of targets. */
import type { Tag } from "../../support/quantity.ts";
import type { Target } from "../base.ts";

/**
 * Declares a figure that a base population is checked against.
 *
 * @param row Evidence row; where a row has several figures, a hyphen and which one.
 * @param metric The metric that measures it. @param value In the metric's unit. @param tolerance Around the value.
 * @param rows Rows beside its own.
 * @example targetRow("K28-wages", "wageShareOfIncome", "wages in income", "工资性收入占比", 0.42, 0.03, "FOUND", "of 2023", "A5d").source.rows // => ["K28", "A5d"]
 */
export const targetRow = (
  row: string,
  metric: string,
  en: string,
  zh: string,
  value: number,
  tolerance: number,
  tag: Tag,
  note: string,
  ...rows: string[]
): Target => ({
  row,
  metric,
  label: { en, zh },
  value,
  tolerance,
  source: { tag, rows: [row.split("-")[0]!, ...rows], note },
});
