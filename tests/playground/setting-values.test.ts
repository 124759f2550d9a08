import { expect, test } from "vitest";
import { model } from "#engine";
import { firstValue, isDated, stepOf } from "../../playground/state/setting-values.ts";

test("a slider has about 200 steps, at round numbers", () => {
  expect(stepOf({ min: 0, max: 20000 })).toBe(100);
  expect(stepOf({ min: 0, max: 1 })).toBe(0.005);
  expect(stepOf({ min: 0.5, max: 3 })).toBe(0.02); // 125 steps
});

test("what only makes sense as a whole number steps by whole numbers", () => {
  expect(stepOf({ min: 5, max: 100, integer: true })).toBe(1);
});

test("a range of one point has a step that a slider accepts", () => {
  expect(stepOf({ min: 3, max: 3 })).toBe(1);
});

test("every lever can be taken into use, with dates at the start", () => {
  for (const lever of model.levers) {
    const value = firstValue(lever, 540);
    const fields = lever.setting.kind === "record" ? lever.setting.fields : {};
    for (const [name, field] of Object.entries(fields))
      expect((value as Record<string, unknown>)[name], `${lever.name}.${name}`).toEqual(
        "kind" in field && field.kind === "date" ? "2015-01" : field.default,
      );
  }
});

test("a schedule is told from a record by its keys", () => {
  expect(isDated({ "2014-01": 0, "2016-01": 200 })).toBe(true);
  expect(isDated({ amount: 200 })).toBe(false);
  expect(isDated({})).toBe(false);
  expect(isDated(200)).toBe(false);
});
