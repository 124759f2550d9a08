/** Columns that say why another column's value is undefined. */
import { reasonCodes, type Text } from "#engine";
import type { TableColumn } from "./table-column.ts";

/** What the cells of such a column mean. */
export const REASON_ABOUT: Text = {
  en: `empty where there is a value; else one of ${reasonCodes.join(", ")}`,
  zh: `有数值时为空；否则为下列代码之一：${reasonCodes.join("、")}`,
};

/**
 * The column beside `column` that says why its value is undefined.
 *
 * @example reasonColumn({ name: "gini", type: "DOUBLE", nullable: true, label: { en: "Gini", zh: "基尼系数" } }).name // => "gini_reason"
 */
export const reasonColumn = ({ name, label }: TableColumn): TableColumn => ({
  name: `${name}_reason`,
  type: "STRING",
  nullable: true,
  label: { en: `${label.en}: why undefined`, zh: `${label.zh}：无定义的原因` },
  about: REASON_ABOUT,
});
