/**
 * Sets rows of cells in columns: the first to the left, the others to the right.
 *
 * @example table([["a", "10"], ["bcd", "2"]]) // => ["a    10", "bcd   2"]
 */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join("  "),
  );
}
