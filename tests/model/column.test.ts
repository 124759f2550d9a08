import fc from "fast-check";
import { expect, test } from "vitest";
import { allocate, bytesPerAgent, index, real, small } from "../../engine/population/column.ts";

const table = {
  flag: small("flag", "标志", "flag", 0, 1),
  cash: real("cash", "现金", "yuan", 0, 1e9),
  village: index("village", "村", "index", 0, 1e6),
  ring: real("ring", "十二个月", "yuan", 0, 1e9, 12),
};

test("an agent takes eight bytes a real number, four an index, one a flag, twelvefold for a ring", () => {
  expect(bytesPerAgent(table)).toBe(8 + 4 + 1 + 12 * 8); // 109
});

test("columns have the declared type, one value an agent, twelve for a ring, all zero", () => {
  const { columns, count } = allocate(table, 5);
  expect(count).toBe(5);
  expect(columns.cash).toEqual(new Float64Array(5));
  expect(columns.village).toEqual(new Int32Array(5));
  expect(columns.flag).toEqual(new Uint8Array(5));
  expect(columns.ring).toEqual(new Float64Array(60));
});

test("columns of one kind of agent share one buffer without overlapping", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40 }), (count) => {
      const { buffer, columns } = allocate(table, count);
      Object.values(columns).forEach((column, k) => column.fill(k + 1));
      Object.values(columns).forEach((column, k) => expect([...column].every((value) => value === k + 1)).toBe(true));
      expect(buffer.byteLength).toBe(count * bytesPerAgent(table));
    }),
  );
});

test("a copy of the buffer, viewed again, holds the same values", () => {
  const first = allocate(table, 3);
  (first.columns.cash as Float64Array)[2] = 1234.5;
  (first.columns.flag as Uint8Array)[1] = 1;
  const second = allocate(table, 3, first.buffer.slice(0));
  expect(second.columns).toEqual(first.columns);
});

test("a buffer of another size is refused with both sizes", () => {
  expect(() => allocate(table, 3, new ArrayBuffer(100))).toThrow(
    "allocate: expected a buffer of 327 bytes for 3 agents; got 100.",
  );
});
