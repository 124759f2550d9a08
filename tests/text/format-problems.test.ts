import { expect, test } from "vitest";
import { problemCodes, type Expectation, type Problem } from "../../engine/support/problem.ts";
import { expectationWords, formatProblems, problemSentence } from "../../engine/text/format-problems.ts";
import { LOCALES } from "../../engine/text/say.ts";

const problem = (given: Partial<Problem>): Problem => ({
  code: "wrongType",
  path: ["seed"],
  line: 1,
  column: 7,
  endColumn: 9,
  expected: { kind: "text", maximum: 200 },
  got: "42",
  nearest: null,
  arguments: {},
  ...given,
});

test("a message has the place, what was expected, what came, and the line with carets", () => {
  expect(formatProblems([problem({})], "seed: 42", "y1.yaml", "en")).toBe(
    "y1.yaml:1:7: seed: expected a text of at most 200 characters; got 42.\n1 | seed: 42\n  |       ^^",
  );
  expect(formatProblems([problem({})], "seed: 42", "y1.yaml", "zh")).toBe(
    "y1.yaml:1:7: seed：应为不超过200个字符的文字，实际为 42。\n1 | seed: 42\n  |       ^^",
  );
});

test("carets stand below words that follow Chinese characters, which are two columns wide", () => {
  const told = formatProblems([problem({ column: 11, endColumn: 13 })], "名: 额度, x: 42", "f", "en")
    .split("\n")
    .at(-1)!;
  expect(told.length - "  | ".length).toBe(2 + 2 + 4 + 5 + 2); // 名 + ": " + 额度 + ", x: " + carets; columns of a terminal
});

test("a long line is cut around what is wrong", () => {
  const line = `${"a".repeat(300)}: 42${" b".repeat(200)}`;
  const [, excerpt, carets] = formatProblems([problem({ column: 303, endColumn: 305 })], line, "f", "en").split("\n");
  expect(excerpt!.length).toBeLessThan(110);
  expect(excerpt!.slice(carets!.indexOf("^"), carets!.lastIndexOf("^") + 1)).toBe("42");
});

test("signs that steer a terminal or turn the writing round are shown as signs", () => {
  const told = formatProblems([problem({ got: "\u001b[31mred\u202e" })], "seed: \u001b[31mred\u202e", "f", "en");
  expect(told).not.toMatch(/[\u001b\u202e]/);
  expect(told).toContain("got �[31mred�.");
});

test("a problem of data without a text has no line", () => {
  expect(formatProblems([problem({ line: 0, column: 0, endColumn: 0 })], "", "settings", "en")).toBe(
    "settings: seed: expected a text of at most 200 characters; got 42.",
  );
});

test("nothing where something should be is called nothing", () => {
  expect(problemSentence(problem({ got: "" }), "en")).toBe(
    "seed: expected a text of at most 200 characters; got nothing.",
  );
  expect(problemSentence(problem({ got: "" }), "zh")).toBe("seed：应为不超过200个字符的文字，实际为 空。");
});

test("an unknown key is answered with the nearest name, or with those that are known", () => {
  const unknown = problem({ code: "unknownKey", got: "qouta", expected: null, arguments: { known: "quota, grant" } });
  expect(problemSentence({ ...unknown, nearest: "quota" }, "en")).toBe("seed: unknown key qouta. Did you mean quota?");
  expect(problemSentence(unknown, "en")).toBe("seed: unknown key qouta. Known here: quota, grant.");
  expect(problemSentence(unknown, "zh")).toBe("seed：未知的键 qouta。此处可用：quota, grant。");
});

const expectations: readonly (readonly [Expectation, en: string, zh: string])[] = [
  [
    { kind: "number", minimum: 0, maximum: 50000, unit: "nominal yuan/person/day", whole: false },
    "a number from 0 to 50,000 (yuan a person and day, nominal)",
    "从 0 到 50,000 的数（元/人·日，名义）",
  ],
  [
    { kind: "number", minimum: 1, maximum: 12, unit: "1", whole: true },
    "a whole number from 1 to 12",
    "从 1 到 12 的整数",
  ],
  [{ kind: "month", first: null, last: null }, "a month such as 2014-01", "月份，如 2014-01"],
  [
    { kind: "month", first: "2014-01", last: "2014-12" },
    "a month from 2014-01 to 2014-12",
    "从 2014-01 到 2014-12 的月份",
  ],
  [{ kind: "oneOf", names: ["all", "registered"] }, "one of all, registered", "下列之一：all、registered"],
  [
    { kind: "oneOf", names: Array.from({ length: 13 }, (_, k) => `m${k}`) },
    "one of m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, …",
    "下列之一：m0、m1、m2、m3、m4、m5、m6、m7、m8、m9、m10、m11、……",
  ],
  [
    { kind: "anyOf", of: [{ kind: "oneOf", names: ["official"] }, { kind: "flag" }] },
    "official or true or false",
    "official，或true 或 false",
  ],
];
for (const [expected, en, zh] of expectations)
  test(`expected: ${en}`, () => expect(LOCALES.map((locale) => expectationWords(expected, locale))).toEqual([en, zh]));

test("no message of any kind leaves a place unfilled", () => {
  const given = {
    key: "k",
    count: 2,
    maximum: 9,
    length: 10,
    high: 3,
    households: 4,
    column: "upTo",
    before: 5,
    cause: "BAD_INDENT",
    known: "a, b",
    wanted: "3",
    row: 1,
    came: "x",
    fields: "",
    parts: "a, b",
    methods: "calibrate",
    kind: "grid",
    lever: "quota",
    expectedCount: 3,
    characters: 500,
    words: 200,
    brackets: 20,
    value: "7",
    month: "2014-01",
    file: "mine.csv",
    line: "3",
    name: "land",
    needs: "table",
    size: 4,
    sum: "0.9",
    ways: "population + consumption",
  };
  for (const code of problemCodes)
    for (const locale of LOCALES)
      expect(problemSentence(problem({ code, arguments: given }), locale)).not.toMatch(/\{\w+\}/);
});
