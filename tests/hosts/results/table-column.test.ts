import { expect, test } from "vitest";
import { checkCell, checkColumns, rowsOf, type TableColumn } from "../../../engine/hosts/results/table-column.ts";

const column = (name: string, type: TableColumn["type"] = "DOUBLE", nullable = false): TableColumn => ({
  name,
  type,
  nullable,
  label: { en: name, zh: name },
});

test("a name has 1 to 40 letters, digits and underscores, a letter first", () => {
  const check = (name: string) => () => checkColumns([column(name)]);
  for (const name of ["a", "value_reason", "x".repeat(40)]) expect(check(name)).not.toThrow();
  for (const name of ["", "1a", "_a", "headcount@3650", "比例", "a b", "x".repeat(41)])
    expect(check(name), name).toThrow(`got "${name}"`);
});

test("a table has columns, whose names differ in more than capitals", () => {
  expect(() => checkColumns([])).toThrow("expected at least one column; got none");
  expect(() => checkColumns([column("gini"), column("Gini")])).toThrow("got Gini twice, whatever its capitals");
});

test("a block has the declared columns, all of one length, and no others", () => {
  const columns = [column("a"), column("b")];
  expect(rowsOf({ a: [1, 2], b: Float64Array.of(1, 2) }, columns)).toBe(2);
  expect(() => rowsOf({ a: [1] }, columns)).toThrow("expected a column b; got a");
  expect(() => rowsOf({ a: [1, 2], b: [1] }, columns)).toThrow("expected 2 cells in column b, as in a; got 1");
  expect(() => rowsOf({ a: [1], b: [1], c: [1] }, columns)).toThrow("column c is not declared");
});

test("a cell is of its column's type", () => {
  expect(checkCell(NaN, column("x", "DOUBLE", true))).toBeNull();
  expect(checkCell(-Infinity, column("x"))).toBe(-Infinity);
  const refused: [TableColumn, Parameters<typeof checkCell>[0], string][] = [
    [column("x"), NaN, "Column x: expected a number; got NaN."],
    [column("x"), null, "expected a number; got null"],
    [column("x"), "1", 'expected a number; got "1"'],
    [
      column("x", "INT32", true),
      2147483648,
      "expected a whole number from -2147483648 to 2147483647 or null; got 2147483648",
    ],
    [column("x", "INT32", true), NaN, "got NaN"],
    [column("x", "STRING"), 1, "expected a text; got 1"],
    [column("x", "BOOLEAN"), 1, "expected true or false; got 1"],
    [column("x", "STRING", true), undefined, "got undefined"],
  ];
  for (const [declared, cell, message] of refused) expect(() => checkCell(cell, declared)).toThrow(message);
});
