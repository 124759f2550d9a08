/** Columns of result tables from the engine's own declarations: name, label and unit are written once. */
import type { Model, Text, Unit } from "#engine";
import { reasonColumn } from "./reason-column.ts";
import type { TableColumn } from "./table-column.ts";

type Declared = Model["tables"]["households"][string];

/**
 * The column of a result table for a column of agents.
 *
 * @param declared One value an agent; a ring of months has no single column.
 * @throws RangeError for a column of several values an agent.
 * @example agentColumn("away", { kind: "u8", label: { en: "away", zh: "外出" }, unit: "flag", min: 0, max: 1, width: 1 }).about.en // => "1 yes, 0 no"
 */
export function agentColumn(name: string, { kind, label, unit, width }: Declared): TableColumn {
  if (width !== 1) throw new RangeError(`agentColumn ${name}: expected one value an agent; got ${width}.`);
  return {
    name,
    type: kind === "f64" ? "DOUBLE" : "INT32",
    // A column of real numbers marks what is undefined by NaN, which is an empty cell here.
    nullable: kind === "f64",
    label,
    unit,
    ...(unit === "flag" ? { about: { en: "1 yes, 0 no", zh: "1为是，0为否" } } : {}),
  };
}

/**
 * The two columns of an outcome: its value, and why it is undefined where it is.
 *
 * @param name Name of the outcome's column.
 * @param declared Label and unit of a metric, or of a series of a comparison.
 */
export function outcomeColumns(
  name: string,
  { label, unit }: { readonly label: Text; readonly unit: Unit },
): [value: TableColumn, reason: TableColumn] {
  const value = { name, type: "DOUBLE", nullable: true, label, unit } as const;
  return [value, reasonColumn(value)];
}
