import { expect, test } from "vitest";
import {
  isNumberField,
  scheduledAt,
  valueAt,
  type NumberField,
  type Resolved,
  type Setting,
} from "../../engine/model/setting.ts";

const text = { en: "x", zh: "某" };
const dial = (value: number): NumberField => ({
  label: text,
  description: text,
  unit: "yuan",
  min: 0,
  max: 1e6,
  default: value,
  source: { tag: "ASSUMED", rows: [], note: "for this test" },
});
const number: Setting = { kind: "number", dial: dial(5) };
const record: Setting = {
  kind: "record",
  fields: {
    members: dial(21),
    amount: dial(100),
    from: { kind: "date", label: text },
    eligible: { kind: "eligible", label: text, default: "all" },
  },
};

test("a number holds in every month", () => {
  expect(valueAt(number, 3000, -100)).toBe(3000);
});

test("a schedule begins at its first date and changes at each later one", () => {
  const schedule = { from: [10, 20], values: [1, 2] };
  expect([9, 10, 19, 20, 500].map((month) => scheduledAt(schedule, month))).toEqual([undefined, 1, 1, 2, 2]);
  expect(valueAt(number, schedule, 9)).toBeUndefined();
});

test("a record takes its defaults for what the scenario leaves out, zero included as given", () => {
  expect(valueAt(record, { amount: 0 }, 3)).toEqual({ members: 21, amount: 0, eligible: "all" });
});

test("a record is not in force before its date, and keeps the date from then on", () => {
  expect(valueAt(record, { from: 12, eligible: "registered" }, 11)).toBeUndefined();
  expect(valueAt(record, { from: 12, eligible: "registered" }, 12)).toEqual({
    members: 21,
    amount: 100,
    from: 12,
    eligible: "registered",
  });
});

test("a field of a record may be a schedule, with the field's default before its first date", () => {
  const given = { amount: { from: [24], values: [7] } };
  expect([23, 24].map((month) => (valueAt(record, given, month) as { amount: number }).amount)).toEqual([100, 7]);
});

test("a table is passed as it is", () => {
  const rows = [{ upTo: 2000, monthly: 0 }];
  const table: Setting = { kind: "table", row: { upTo: dial(0), monthly: dial(0) }, maximumRows: 9 };
  expect(valueAt(table, rows as Resolved, 0)).toBe(rows);
});

test("dates and eligibility are not numbers", () => {
  if (record.kind !== "record") throw new Error("unreachable");
  expect(Object.values(record.fields).map(isNumberField)).toEqual([true, true, false, false]);
});
