import fc from "fast-check";
import { expect, test } from "vitest";
import { openTableHash, type Cell } from "../../engine/experiment/open-table-hash.ts";
import { tableHash } from "../../engine/experiment/table-hash.ts";

const table = {
  run: [0, 1, 2],
  headcount: [0.1, 0.2, null],
  policy: ["status-quo", "quota-3000", "合作社"],
  failed: [false, false, true],
};

test("the digest of a table does not change from one version to the next", () => {
  // Taken from the form that hashed whole tables cell by cell, before there was a streaming one.
  expect(tableHash(table)).toBe("cae17d507a3b07228a68cdcd92bb11a9468908205d053117e3cda96d05a63e0a");
  const long = { run: [10, 9, 11], x: ["ten", "nine", "e".repeat(70_000)], z: [-0, 0, NaN] };
  expect(tableHash(long)).toBe("fbf911673d276f47e9c4718a423f287d3c5b94fb1fb61b15a4cc31c0b854fa58");
});

const cell = fc.oneof(fc.string({ unit: "binary" }), fc.double(), fc.boolean(), fc.constant(null));

test("a table that passes by in blocks of any size has the hash of the whole table", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell), { maxLength: 40 }),
      fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 40, maxLength: 40 }),
      (rows, sizes) => {
        const hash = openTableHash(["x", "run", "y"]);
        const block = (from: number, to: number) => ({
          run: Int32Array.from(rows.slice(from, to), (_, row) => from + row),
          x: rows.slice(from, to).map(([x]) => x),
          y: rows.slice(from, to).map(([, y]) => y),
        });
        let from = 0;
        for (const size of sizes) hash.add(block(from, (from = Math.min(rows.length, from + size))));
        hash.add(block(from, rows.length));
        expect(hash.digest()).toBe(tableHash(block(0, rows.length)));
      },
    ),
  );
});

test("a typed column hashes as the same numbers in a list", () => {
  const typed = { run: Int32Array.of(1, 2), x: Float64Array.of(0.1, NaN) };
  expect(tableHash(typed)).toBe(tableHash({ run: [1, 2], x: [0.1, null] }));
});

test("how a row came about is left out, the stack of a failure included", () => {
  const circumstances = {
    attempt: [1, 2, 1],
    wallMs: [1, 2, 3],
    engineVersion: ["1", "1", "2"],
    nodeVersion: ["20", "20", "22"],
    host: ["a", "b", "a"],
    failureStack: [null, null, "at x"],
  };
  expect(tableHash({ ...table, ...circumstances })).toBe(tableHash(table));
});

const add = (columns: readonly string[], ...blocks: Record<string, Cell[]>[]) => {
  const hash = openTableHash(columns);
  for (const block of blocks) hash.add(block);
};

test("run ids that repeat or descend are refused, across blocks too", () => {
  expect(() => add(["run"], { run: [1] }, { run: [1] })).toThrow("expected run ids that differ; got 1 twice");
  expect(() => add(["run"], { run: [10, 9] })).toThrow("expected run ids that ascend; got 9 after 10");
  expect(() => add(["run"], { run: [9, 10] }, { run: [11] })).not.toThrow();
});

test("a table without run ids, and a block that lacks a column or is ragged, are refused", () => {
  expect(() => openTableHash(["x"])).toThrow("expected a column run that numbers the rows; got x");
  expect(() => add(["run", "x"], { run: [1] })).toThrow("expected 1 cells in column x, as in run; got no such column");
  expect(() => add(["run", "x"], { run: [1], x: [1, 2] })).toThrow("expected 1 cells in column x, as in run; got 2");
  expect(() => add(["run", "x"], { x: [1, 2] })).toThrow("in column run");
});
