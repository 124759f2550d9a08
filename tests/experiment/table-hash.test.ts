import { expect, test } from "vitest";
import { tableHash } from "../../engine/experiment/table-hash.ts";

const table = {
  run: [0, 1, 2],
  headcount: [0.1, 0.2, null],
  policy: ["status-quo", "quota-3000", "合作社"],
  failed: [false, false, true],
};

test("the order of rows and columns does not matter", () => {
  const shuffled = {
    policy: ["合作社", "status-quo", "quota-3000"],
    failed: [true, false, false],
    run: [2, 0, 1],
    headcount: [null, 0.1, 0.2],
  };
  expect(tableHash(shuffled)).toBe(tableHash(table));
});

test("how a row came about does not matter", () => {
  expect(tableHash({ ...table, attempt: [1, 3, 1], wallMs: [12, 14, 9], host: ["a", "b", "a"] })).toBe(
    tableHash(table),
  );
});

test("every cell matters, and so does the kind of a cell", () => {
  const hashes = [
    table,
    { ...table, headcount: [0.1, 0.2, 0] },
    { ...table, headcount: ["0.1", 0.2, null] },
    { ...table, failed: [false, false, false] },
    { ...table, policy: ["status-quo", "quota-3000", "合作"] },
    { ...table, gap: [1, 2, 3] },
  ].map((one) => tableHash(one));
  expect(new Set(hashes).size).toBe(hashes.length);
});

test("run ids are ordered as numbers", () => {
  expect(tableHash({ run: [10, 9], x: ["ten", "nine"] })).toBe(tableHash({ run: [9, 10], x: ["nine", "ten"] }));
});

test("a table without run ids, with the same id twice, or with ragged columns is refused", () => {
  expect(() => tableHash({ x: [1] })).toThrow("expected a column run");
  expect(() => tableHash({ run: [1, 1], x: [1, 2] })).toThrow("got 1 twice");
  expect(() => tableHash({ run: [1, 2], x: [1] })).toThrow("expected 2 cells in column x, as in run; got 1");
});
