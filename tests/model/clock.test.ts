import fc from "fast-check";
import { expect, test } from "vitest";
import { clockAt, formatMonth, parseMonth } from "../../engine/model/clock.ts";

test("months count from January 1970", () => {
  expect(parseMonth("1970-01")).toBe(0);
  expect(parseMonth("2014-01")).toBe(528); // 44 × 12
  expect(parseMonth("1969-12")).toBe(-1);
});

test.each(["2014", "2014-1", "2014-00", "2014-13", "2014-01-01", "", "14-01"])("%j is not a month", (text) => {
  expect(parseMonth(text)).toBeNull();
});

test("writing and reading a month gives it back", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1970 * 12, max: 8000 * 12 }), (month) => parseMonth(formatMonth(month)) === month),
  );
});

test("the month before the start is burn-in, of the calendar year before", () => {
  expect(clockAt(528, -1)).toEqual({
    step: -1,
    month: 527,
    calendarYear: 2013,
    monthOfYear: 12,
    yearsSinceStart: 0,
    burnIn: true,
    ring: 11,
    key: 527 + 2 ** 20,
    yearKey: 43 * 12 + 2 ** 20,
  });
});

test("a run that starts in May counts years since start from May and calendar years from January", () => {
  const start = parseMonth("2015-05")!;
  const at = clockAt(start, 11);
  expect([at.calendarYear, at.monthOfYear, at.yearsSinceStart]).toEqual([2016, 4, 0]);
  expect(clockAt(start, 12).yearsSinceStart).toBe(1);
});

test("random keys of all months from year 1 to 9999 are distinct unsigned 32-bit integers, and the year's key is its January's", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1969 * 12, max: 8029 * 12 }), (month) => {
      const { key, yearKey, monthOfYear, ring } = clockAt(0, month);
      expect(key >>> 0).toBe(key);
      expect(key - yearKey).toBe(monthOfYear - 1);
      expect(ring).toBe(monthOfYear - 1);
    }),
  );
});
