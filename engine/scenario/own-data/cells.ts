/** Cells of a table as numbers, and what is wrong with those that are none. */
import type { Fault } from "../fault.ts";
import type { Range } from "../declared.ts";
import type { TableCell, TableFile } from "./table-file.ts";
import type { Path } from "../../support/problem.ts";

/** A table, where the scenario names it, and what it is called there. */
export interface Source {
  readonly file: string;
  readonly path: Path;
  readonly table: TableFile;
}

/** Row and line of a row of data, as messages say them; a dash where a file has no lines. */
export const placeOf = ({ file, table }: Source, row: number): Record<string, string> => ({
  file,
  row: String(row + 1),
  line: String(table.lines?.[row] ?? "–"),
});

/** Whether a cell is empty: nothing, or how statistical programs write nothing. */
export const isEmpty = (cell: TableCell): boolean =>
  cell === null || (typeof cell === "number" ? Number.isNaN(cell) : /^(|NA|NaN|[.])$/.test(String(cell).trim()));

const NUMBER = /^[-+]?(?:\d+[.]?\d*|[.]\d+)(?:[eE][-+]?\d+)?$/;

/**
 * A column as numbers.
 *
 * @param required An empty cell is a fault too.
 * @returns Null for empty cells and for those that are at fault.
 */
export function numbersOf(
  source: Source,
  column: number,
  { min, max, unit, integer = false }: Range,
  required: boolean,
): { readonly values: (number | null)[]; readonly faults: Fault[] } {
  const faults: Fault[] = [];
  const expected = { kind: "number", minimum: min, maximum: max, unit, whole: integer } as const;
  const name = source.table.names[column]!;
  const blame = (code: "tableCell" | "tableCellEmpty", row: number, came = ""): null => {
    const given = { ...placeOf(source, row), column: name, came };
    faults.push({ code, path: source.path, at: "value", expected, arguments: given });
    return null;
  };
  const values = source.table.rows.map((cells, row) => {
    const cell = cells[column] ?? null;
    if (isEmpty(cell)) return required ? blame("tableCellEmpty", row) : null;
    const written = String(cell).trim();
    const value = typeof cell === "number" ? cell : NUMBER.test(written) ? Number(written) : NaN;
    const right = value >= min && value <= max && (!integer || Number.isInteger(value));
    return right ? value : blame("tableCell", row, written.slice(0, 40));
  });
  return { values, faults };
}

/** What is wrong with a file as a whole; nothing of it can be read then. */
export function fileFaults({ file, path, table }: Source, rows: number): readonly Fault[] {
  const fault = (code: Fault["code"], given: Fault["arguments"] = {}): readonly Fault[] => [
    { code, path, at: "value", arguments: { file, ...given } },
  ];
  if (table.broken !== undefined) return fault("tableBroken", { line: String(table.broken) });
  const twice = table.names.find((name, k) => table.names.indexOf(name) < k);
  if (twice !== undefined) return fault("tableColumnTwice", { column: twice });
  if (table.rows.length < 1 || table.rows.length > rows)
    return fault("tableRows", { count: table.rows.length, maximum: rows });
  return [];
}
