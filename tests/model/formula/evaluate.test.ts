import { expect, test } from "vitest";
import { bindFormula, formulaAt, TRUTH } from "../../../engine/model/formula/evaluate.ts";
import { householdNames, isPerHousehold, monthNames } from "../../../engine/model/formula/names.ts";
import { observedIncome } from "../../../engine/population/register.ts";
import { units } from "../../../engine/support/quantity.ts";
import { expectLabel } from "../../contracts/texts.ts";
import { handMade } from "../hand-made-world.ts";

const all = { ...householdNames, ...monthNames };
const wide = { min: -1e9, max: 1e9 };

/** Three households in two villages. */
const world = () =>
  handMade(
    [
      { size: 5, children: 2, elders: 1, workers: 2, land: 3.5, registered: 1, incomeOfYear: 20_000, village: 0 },
      { size: 3, children: 0, elders: 1, workers: 2, awayWorkers: 1, land: 0, incomeOfYear: 30_000, village: 0 },
      { size: 1, workers: 1, incomeOfYear: 0, village: 1 },
    ],
    { villages: [{ kmToBorder: 5, kmToTown: 12 }, { kmToBorder: 30 }] },
  );
const valuesOf = (code: (number | string)[], bounds = wide) => {
  const amount = bindFormula({ formula: "", code }, world(), bounds);
  return [0, 1, 2].map((i) => amount.of(i));
};

test.each(Object.entries(all))("%s says what it is, in both languages, with a unit", (_, { label, unit, kind }) => {
  expectLabel(label);
  expect(units).toHaveProperty([unit]);
  expect(["number", "truth"]).toContain(kind);
});

test("names of households read what officials know of each", () => {
  const read = (name: string) => valuesOf([name]);
  expect(read("registered")).toEqual([1, 0, 0]);
  expect(read("size")).toEqual([5, 3, 1]);
  expect(read("children")).toEqual([2, 0, 0]);
  expect(read("elders")).toEqual([1, 1, 0]);
  expect(read("dependants")).toEqual([3, 1, 0]);
  expect(read("workers")).toEqual([2, 2, 1]);
  expect(read("awayMembers")).toEqual([0, 1, 0]);
  expect(read("land")).toEqual([3.5, 0, 0]);
  expect(read("kmToBorder")).toEqual([5, 5, 30]);
  expect(read("kmToTown")).toEqual([12, 12, 0]);
});

test("names of the month read the calendar", () => {
  // Eleven months after January 2015.
  expect(valuesOf(["calendarYear"])[0]).toBe(2015);
  expect(valuesOf(["monthOfYear"])[0]).toBe(12);
  expect(valuesOf(["yearsSinceStart"])[0]).toBe(0);
});

test("observed income is the true one under perfect information, and errs lastingly without", () => {
  const seen = world();
  const factor = [0, 1].map(
    (i) => observedIncome(seen, i) / (seen.households.incomeOfYear[i]! / seen.households.size[i]!),
  );
  expect(factor[0]).not.toBe(1);
  expect(factor[0]).not.toBe(factor[1]);
  expect(observedIncome(seen, 2)).toBe(0);
  expect([0, 1].map((i) => observedIncome({ ...seen, perfectInformation: true }, i))).toEqual([4000, 10_000]);
});

test("values beyond the range are moved to its end, undefined ones to the lower end, fractions rounded where asked", () => {
  expect(valuesOf([100, "children", "*"], { min: 0, max: 150 })).toEqual([150, 0, 0]);
  expect(valuesOf(["children", "children", "/"], { min: 2, max: 9 })).toEqual([2, 2, 2]); // 1, 0/0, 0/0
  expect(bindFormula({ formula: "", code: ["land"] }, world(), { ...wide, integer: true }).of(0)).toBe(4);
});

test("a condition is 0 or 1", () => {
  expect(valuesOf(["registered", "dependants", 2, ">=", "and"], TRUTH)).toEqual([1, 0, 0]);
  expect(valuesOf(["registered", "not"], TRUTH)).toEqual([0, 1, 1]);
});

test("a formula that speaks of households has no value of its own", () => {
  const formula = { formula: "children", code: ["children"] };
  expect(isPerHousehold(formula.code)).toBe(true);
  expect(() => formulaAt(formula, 540, 540)).toThrow("Formula children: children is no name of the month.");
});
