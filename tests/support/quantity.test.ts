import { expect, test } from "vitest";
import { type Dial, dial, units } from "../../engine/support/quantity.ts";

const declared: Dial = {
  label: { en: "wage", zh: "工资" },
  description: { en: "What a day of work pays.", zh: "一天工作的报酬。" },
  unit: "nominal yuan/person/day",
  min: 20,
  max: 400,
  default: 120,
  source: { tag: "ASSUMED" },
};

test("every unit has a name in both languages, and no two units share one", () => {
  for (const language of ["en", "zh"] as const) {
    const names = Object.entries(units).map(([unit, text]) => (unit === "1" ? "a plain number" : text[language]));
    expect(names.every((name) => name.trim() === name && name !== "")).toBe(true);
    expect(new Set(names).size).toBe(names.length);
  }
});

test("a dial keeps what was declared and cannot be changed", () => {
  expect(dial(declared)).toEqual(declared);
  expect(Object.isFrozen(dial(declared))).toBe(true);
});

test("a dial whose default lies outside its range is refused by name", () => {
  const refused = "dial wage: expected a default from 20 to 400; got 500.";
  expect(() => dial({ ...declared, default: 500 })).toThrow(refused);
  expect(() => dial({ ...declared, default: NaN })).toThrow(RangeError);
  expect(() => dial({ ...declared, min: 400, max: 20 })).toThrow(RangeError);
});

test("a unit that is not declared does not compile", () => {
  // @ts-expect-error: "furlongs" is no unit of ours.
  const wrong: Dial = { ...declared, unit: "furlongs" };
  expect(wrong.unit in units).toBe(false);
});
