/** Tables for tests: columns of every type, with the cells that formats get wrong. */
import fc from "fast-check";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Cell } from "#engine";
import type { Block, TableColumn } from "../../../engine/hosts/results/table-column.ts";

export const folder = (): string => mkdtempSync(join(tmpdir(), "coopolis-"));

const label = { en: "column", zh: "列" };

export const anyColumns = [
  { name: "run", type: "INT32", nullable: false, label },
  { name: "policy", type: "STRING", nullable: false, label },
  { name: "reason", type: "STRING", nullable: true, label },
  { name: "share", type: "DOUBLE", nullable: true, label, unit: "share" },
  { name: "yuan", type: "DOUBLE", nullable: false, label, unit: "yuan" },
  { name: "months", type: "INT32", nullable: true, label, unit: "months" },
  { name: "failed", type: "BOOLEAN", nullable: false, label },
  { name: "poor", type: "BOOLEAN", nullable: true, label },
] as const satisfies readonly TableColumn[];

export type Row = readonly Cell[];

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("", '"', 'a "b", c', "a\nb\r\nc", "合作社，额度3000元", " ", "NULL", "\ufeffmark", "0", "😀"),
);
const whole = fc.oneof(fc.integer(), fc.constantFrom(-2147483648, 2147483647, 0));
const number = fc.oneof(
  fc.double({ noNaN: true }),
  fc.constantFrom(-0, 0, 5e-324, -5e-324, 1.7976931348623157e308, 1e21, 1e-7, 1 / 3, Infinity, -Infinity),
);
const orNull = <T>(cell: fc.Arbitrary<T>) => fc.option(cell, { freq: 3 });

export const anyRows: fc.Arbitrary<Row[]> = fc.array(
  fc.tuple(whole, text, orNull(text), orNull(number), number, orNull(whole), fc.boolean(), orNull(fc.boolean())),
  { maxLength: 60 },
);

/** Rows as blocks of so many rows; every other block has typed arrays where it can. */
export function* blocksOf(
  rows: readonly Row[],
  size: number,
  columns: readonly TableColumn[] = anyColumns,
): Generator<Block> {
  for (let from = 0, typed = false; from < rows.length; from += size, typed = !typed) {
    const part = rows.slice(from, from + size);
    yield Object.fromEntries(
      columns.map(({ name, type, nullable }, k) => {
        const cells = part.map((row) => row[k]!);
        if (typed && type === "DOUBLE") return [name, Float64Array.from(cells, (cell) => (cell as number) ?? NaN)];
        if (typed && type === "INT32" && !nullable) return [name, Int32Array.from(cells as number[])];
        return [name, cells];
      }),
    );
  }
}

/** All that an asynchronous source gives. */
export async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of source) found.push(one);
  return found;
}

/** Blocks as rows again; NaN is null. */
export const rowsIn = (blocks: readonly Block[], columns: readonly TableColumn[] = anyColumns): Cell[][] =>
  blocks.flatMap((block) =>
    Array.from(block[columns[0]!.name]!, (_, row) =>
      columns.map(({ name }) => {
        const cell = block[name]![row]!;
        return cell === cell ? cell : null;
      }),
    ),
  );
