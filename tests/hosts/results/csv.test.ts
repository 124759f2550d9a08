import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Cell } from "#engine";
import { csv } from "../../../engine/hosts/results/csv-text.ts";
import { openCsv } from "../../../engine/hosts/results/csv.ts";
import type { TableColumn } from "../../../engine/hosts/results/table-column.ts";
import { writeTable } from "../../../engine/hosts/results/table-writer.ts";
import { anyColumns, anyRows, blocksOf, folder } from "./any-table.ts";
import { readCsv } from "./read-csv.ts";

const path = folder();
const file = join(path, "table.csv");

/** What a reader who knows the codebook makes of a field. */
function cellOf(field: { text: string; quoted: boolean }, { type }: TableColumn): Cell {
  if (field.text === "" && !field.quoted) return null;
  return type === "STRING" ? field.text : type === "BOOLEAN" ? field.text === "true" : Number(field.text);
}

test("any table comes back from CSV cell by cell, numbers to the bit", async () => {
  await fc.assert(
    fc.asyncProperty(anyRows, fc.integer({ min: 1, max: 70 }), async (rows, size) => {
      await writeTable(openCsv(file, anyColumns), blocksOf(rows, size));
      const [head, ...lines] = readCsv(readFileSync(file, "utf8"));
      expect(head!.map(({ text }) => text)).toEqual(anyColumns.map(({ name }) => name));
      expect(lines.map((line) => line.map((field, k) => cellOf(field, anyColumns[k]!)))).toEqual(rows);
    }),
  );
});

test("a cell that needs no quotes has none, and an empty text is told from a missing one", () => {
  const row = [1, "合作社", null, null, -0, 3, true, null];
  const quoted = [2, 'a "b", c', "", 1e21, 5e-324, null, false, true];
  expect([...csv(anyColumns, blocksOf([row, quoted], 2))]).toEqual([
    "run,policy,reason,share,yuan,months,failed,poor\n",
    '1,合作社,,,-0,3,true,\n2,"a ""b"", c","",1e+21,5e-324,,false,true\n',
  ]);
});

test("a table of many rows is written in pieces, and beside it stands its codebook", async () => {
  const rows = Array.from({ length: 2500 }, (_, row) => [row, "p", null, null, 0, null, true, null]);
  expect([...csv(anyColumns, blocksOf(rows, 2500))]).toHaveLength(1 + 3);
  await writeTable(openCsv(file, anyColumns), blocksOf(rows, 900));
  expect(readFileSync(file, "utf8").split("\n")).toHaveLength(1 + 2500 + 1);
  expect(readdirSync(path).sort()).toEqual(["table-codebook.csv", "table.csv"]);
});

test("an error leaves neither table nor codebook behind", () => {
  const empty = folder();
  const writer = openCsv(join(empty, "t.csv"), anyColumns);
  expect(() => writer.write({ run: [1] })).toThrow("expected a column policy; got run");
  expect(readdirSync(empty)).toEqual([]);
});
