import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formulaAt } from "../../../engine/model/formula/evaluate.ts";
import { householdNames, monthNames } from "../../../engine/model/formula/names.ts";
import { functions, operatorOf, signs } from "../../../engine/model/formula/operators.ts";
import { FORMULA_LIMITS, readFormula, type Wanted } from "../../../engine/scenario/formula/read-formula.ts";
import { problemCodes } from "../../../engine/support/problem.ts";

const amount: Wanted = { kind: "number", perHousehold: true };
const condition: Wanted = { kind: "truth", perHousehold: true };
const ofMonth: Wanted = { kind: "number", perHousehold: false };

function valueOf(text: string, month = 564): number {
  const read = readFormula(text, ofMonth);
  if ("faults" in read) throw new Error(`${text}: ${JSON.stringify(read.faults)}`);
  return formulaAt(read.formula, month, 540);
}
const faultsOf = (text: string, wanted = amount): string[] => {
  const read = readFormula(text, wanted);
  return "faults" in read ? read.faults.map(({ code, from, to }) => `${code} ${text.slice(from, to)}`) : [];
};

test.each([
  ["8000", 8000],
  ["2 + 3 * 4", 14],
  ["(2 + 3) * 4", 20],
  ["-2 ^ 2", -4], // the power binds before the minus, as in mathematics
  ["2 ^ 3 ^ 2", 512], // from the right
  ["10 - 3 - 2", 5],
  ["12 / 4 / 3", 1],
  ["2 ^ -1", 0.5],
  ["calendarYear", 2017], // month 564 is January 2017
  ["yearsSinceStart", 2], // counted from January 2015
  ["monthOfYear", 1],
  ["calendarYear < 2016 ? 8000 : 3000", 3000],
  ["calendarYear < 2016 ? 1 : calendarYear < 2018 ? 2 : 3", 2],
  ["calendarYear == 2017 and not (monthOfYear > 6) ? 1 : 0", 1],
  ["calendarYear != 2017 or monthOfYear >= 1 ? 1 : 0", 1],
  ["min(3, 1, 2)", 1],
  ["max(3, 1, 2) + abs(-4)", 7],
  ["floor(2.7) + ceil(2.1) + round(2.5)", 8],
  ["sqrt(16) + exp(0) + log(1)", 5],
  ["1.5e2 + .5", 150.5],
])("%s is %d", (text, value) => expect(valueOf(text)).toBe(value));

test("growth compounds with the engine's own power", () => {
  expect(valueOf("8000 * 1.03 ^ yearsSinceStart")).toBeCloseTo(8487.2, 10); // 8000 × 1.0609
});

test("steps stand in postfix order", () => {
  const read = readFormula("registered and dependants >= 2", condition);
  expect(read).toEqual({
    formula: { formula: "registered and dependants >= 2", code: ["registered", "dependants", 2, ">=", "and"] },
  });
});

test.each([
  ["150 + 50 * childern", "formulaName childern"],
  ["elite ? 1 : 0", "formulaName elite"],
  ["kinOfLeader", "formulaName kinOfLeader"],
  ["toString", "formulaName toString"],
  ["constructor(1)", "formulaFunction constructor"],
  ["sin(children)", "formulaFunction sin"],
  ["import(1)", "formulaFunction import"],
  ["1e999", "formulaNumber 1e999"],
  ["children & 1", "formulaSign &"],
  ["'a'", "formulaSign '", "formulaName a", "formulaSign '"],
  ["[1]", "formulaSign [", "formulaSign ]"],
  ["children = 3", "formulaSign ="],
  ["size; land", "formulaSign ;"],
  ["50%", "formulaSign %"],
  ["size!", "formulaSign !"],
  ["5 +", "formulaEnds +"],
  ["(1 + 2", "formulaEnds 2"],
  ["1 2", "formulaSyntax 2"],
  ["2 children", "formulaTimes children"],
  ["1 : 3", "formulaSyntax 1 : 3"],
  ["or", "formulaSyntax or"],
  ["or(registered)", "formulaSyntax or"],
  ["min(1)", "formulaCount min(1"],
  ["abs(1, 2)", "formulaCount abs(1, 2"],
  ["1 < size < 4", "formulaChain 1 < size < 4"],
  ["registered + 1", "formulaNeedsNumber registered"],
  ["size > 2 > 1", "formulaChain size > 2 > 1"],
  ["size ? 1 : 2", "formulaNeedsTruth size"],
  ["not size", "formulaNeedsTruth size", "formulaNeedsNumber size"],
  ["size > 2", "formulaNeedsNumber size > 2"],
  ["registered ? 1 : registered", "formulaNeedsNumber registered"],
])("%s is refused where it is wrong: %s", (text, ...faults) => {
  expect(faultsOf(text)).toEqual(faults);
});

test("a condition must be true or false, and a number of the month may not speak of households", () => {
  expect(faultsOf("children", condition)).toEqual(["formulaNeedsTruth children"]);
  expect(faultsOf("size > 3 ? registered : elders > 0", condition)).toEqual([]);
  expect(faultsOf("100 + 10 * children", ofMonth)).toEqual(["formulaHousehold children"]);
});

test("every name is refused or read by what is declared of it, and is no operator", () => {
  for (const [name, { kind }] of Object.entries({ ...householdNames, ...monthNames })) {
    expect(operatorOf(name), name).toBeUndefined();
    expect(faultsOf(name, kind === "truth" ? condition : amount), name).toEqual([]);
  }
});

describe("limits", () => {
  test("too many characters, words or brackets are refused at once", () => {
    const { characters, words, brackets } = FORMULA_LIMITS;
    expect(faultsOf(" ".repeat(characters + 1))[0]).toMatch(/^formulaTooLong/);
    expect(faultsOf("-".repeat(words + 1))[0]).toMatch(/^formulaTooLong/);
    expect(faultsOf("(".repeat(brackets + 1))[0]).toMatch(/^formulaTooLong/);
  });

  test("the longest and deepest formulas are read", () => {
    expect(valueOf(`${"-".repeat(198)}1`)).toBe(1);
    expect(valueOf("(".repeat(20) + "1" + ")".repeat(20))).toBe(1);
    expect(valueOf(Array.from({ length: 100 }, () => "1").join("+"))).toBe(100);
    expect(valueOf(Array.from({ length: 100 }, () => "1").join("^"))).toBe(1);
  });
});

const pieces = [
  ...Object.keys(householdNames),
  ...Object.keys(monthNames),
  ...Object.keys(functions),
  ...Object.keys(signs),
  ..."()?:,=!;'\"[]{}.%#&|\\\n",
  "1",
  "2.5",
  "1e3",
  "0x1F",
  "mod",
  "to",
  "true",
  "null",
  "constructor",
  "__proto__",
  "收入",
  "\ud800",
];

test("whatever is written, it is read and can be computed, or its problems are placed within it", () => {
  let [read, refused] = [0, 0];
  const words = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((some) => some.join(" "));
  const glued = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((some) => some.join(""));
  // Formulas that are right, so that those that are not do not drown them.
  const { sum } = fc.letrec<{ sum: string }>((tie) => ({
    sum: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom("1", "size", "yearsSinceStart", "land"),
      fc
        .tuple(tie("sum"), fc.constantFrom("+", "-", "*", "/", "^"), tie("sum"))
        .map(([a, sign, b]) => `(${a} ${sign} ${b})`),
      fc.tuple(tie("sum"), tie("sum")).map(([a, b]) => `max(${a}, ${b} > 1 ? ${a} : 2)`),
    ),
  }));
  fc.assert(
    fc.property(
      fc.oneof(words, glued, fc.string({ unit: "binary" }), sum),
      fc.constantFrom(amount, condition, ofMonth),
      (text, wanted) => {
        const answer = readFormula(text, wanted);
        if ("formula" in answer) {
          read++;
          // Every step is a number, a name or an operator, and one value is left.
          const left = answer.formula.code.reduce<number>(
            (depth, step) => depth + 1 - (typeof step === "number" ? 0 : (operatorOf(step)?.takes.length ?? 0)),
            0,
          );
          expect(left).toBe(1);
          if (wanted === ofMonth) expect(formulaAt(answer.formula, 560, 540)).toBeTypeOf("number");
          return;
        }
        refused++;
        expect(answer.faults.length).toBeGreaterThan(0);
        for (const { code, from, to } of answer.faults) {
          expect(problemCodes).toContain(code);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(Math.max(1, text.length));
          expect(to).toBeGreaterThanOrEqual(from);
        }
      },
    ),
    { numRuns: 1000, seed: 20150101 },
  );
  expect(read).toBeGreaterThan(100);
  expect(refused).toBeGreaterThan(300);
});
