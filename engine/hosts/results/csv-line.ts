import type { Cell } from "#engine";

/**
 * One line of a CSV file after RFC 4180; an empty cell is null.
 *
 * @example csvLine(["a \"b\"", 0.1, null, "", -0]) // => '"a ""b""",0.1,,"",-0\n'
 */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(field).join(",")}\n`;

function field(cell: Cell): string {
  if (cell === null) return "";
  if (Object.is(cell, -0)) return "-0"; // String(-0) is "0", which is another number
  const text = String(cell);
  // An empty text is no null, so it stands in quotes.
  return text === "" || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
