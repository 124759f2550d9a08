import { expect, test } from "vitest";
import { parse } from "yaml";
import { LIMITS } from "../../engine/scenario/known.ts";
import { readScenario } from "../../engine/scenario/read.ts";
import type { Scenario } from "../../engine/scenario/scenario.ts";
import type { ProblemCode } from "../../engine/support/problem.ts";
import { changed, goodFile, known } from "./test-model.ts";

const scenarioOf = (text: string): Scenario => {
  const read = readScenario(text, known);
  if ("problems" in read) throw new RangeError(JSON.stringify(read.problems));
  return read.scenario;
};
/** Code and offending words of every problem, the words read at the position given. */
const problemsOf = (text: string): string[] => {
  const read = readScenario(text, known);
  if ("scenario" in read) return [];
  const lines = text.split("\n");
  return read.problems.map(
    ({ code, line, column, endColumn }) => `${code} ${lines[line - 1]!.slice(column - 1, endColumn - 1)}`,
  );
};

test("a file without mistakes becomes a scenario with dates as months and schedules as two lists", () => {
  const scenario = scenarioOf(goodFile);
  expect(scenario.start).toBe(528); // 44 years after January 1970
  expect(scenario.policies[1]!.settings).toEqual({
    quota: { from: [528, 545], values: [1000, 3000] },
    grant: { on: 540, amount: 7246, eligible: "registered" },
    groups: { members: 21, from: 534 },
    ladder: [
      { upTo: 2000, monthly: 0 },
      { upTo: 5000, monthly: 0.005 },
    ],
  });
  expect(scenario.assumptions).toEqual({ grantDelay: 3, labourBeta: { low: 1.5, high: 2.5 } });
  expect(scenario.report).toEqual({ lines: [2736, 3650], outcomes: ["headcount", "gini"] }); // 2736: the base's official line
});

test("what a file may leave out has defaults", () => {
  const scenario = scenarioOf(
    "{ schema: 1, id: T2, title: { en: a, zh: 甲 }, population: { base: T13, villages: 1, households: 5 }, months: 12, seed: s, policies: [{ id: p, name: { en: a, zh: 甲 } }] }",
  );
  expect(scenario).toMatchObject({
    start: 528,
    burnIn: 36,
    replicates: 30,
    perfectInformation: false,
    assumptions: {},
    sources: [],
  });
  expect(scenario.limits).toEqual({ en: "", zh: "" });
  expect(scenario.policies[0]!.settings).toEqual({});
  expect(scenario.report).toEqual({ lines: [2736], outcomes: ["headcount", "gini"] });
});

test("a schedule may be written in any order", () => {
  expect(scenarioOf(changed("{ 2014-01: 1000, 2015-06: 3000 }", "{ 2015-06: 3000, 2014-01: 1000 }"))).toEqual(
    scenarioOf(goodFile),
  );
});

const mistakes: readonly (readonly [part: string, by: string, ...problems: `${ProblemCode} ${string}`[]])[] = [
  ["schema: 1", "schema: 2", "wrongSchema 2"],
  ["schema: 1\n", "", "missing i"],
  ["id: T1", "id: T 1", "badIdentifier T 1"],
  ["id: T1", "id: 7", "needsQuotes 7"],
  ["id: T1", `id: ${"x".repeat(41)}`, `textTooLong ${"x".repeat(41)}`],
  ["zh: 测试 }", 'zh: "" }', 'emptyText ""'],
  ["zh: 测试 }", 'zh: "\\uD800" }', 'brokenText "\\uD800"'],
  [", zh: 测试 }", " }", "missingLanguage title"],
  ["title: { en: A test, zh: 测试 }", "title: A test", "wrongType A test"],
  ["base: T13", "base: T14", "unknownName T14"],
  ["base: T13,", "table: mine.csv,", "missing population", "attachmentMissing mine.csv"],
  ["villages: 2", "villages: 41", "moreVillagesThanHouseholds 41"],
  ["villages: 2", "villages: 2.5", "notWhole 2.5"],
  ["households: 40", "households: .inf", "notFinite .inf"],
  ["households: 40", "households: .nan", "notFinite .nan"],
  ["households: 40", "households: 10000001", "outOfRange 10000001"],
  ["start: 2014-01", "start: 2014-13", "badMonth 2014-13"],
  ["start: 2014-01", "start: 2014", "wrongType 2014"],
  ["months: 36", "months: 11", "outOfRange 11"],
  ["seed: a phrase", "seed: 42", "needsQuotes 42"],
  ["seed: a phrase", "seed:", "wrongType seed"],
  ["perfectInformation: false", "perfectInformation: no", "wrongType no"],
  ["  grantDelay: 3", "  grantDellay: 3", "unknownKey grantDellay"],
  ["  grantDelay: 3", "  grantDelay: 0.5", "notWhole 0.5"],
  ["  grantDelay: 3", "  grantDelay: { low: 1 }", "missing grantDelay"],
  ["  grantDelay: 3", "  constructor: 3", "unknownKey constructor"],
  ["  grantDelay: 3", "  __proto__: { grantDelay: 3 }", "unknownKey __proto__"],
  ["low: 1.5", "low: 2.6", "lowAboveHigh 2.6"],
  ["low: 1.5", "low: 0.1", "outOfRange 0.1"],
  ["id: reform", "id: status-quo", "duplicatePolicy status-quo"],
  ["id: reform", "id: constructor", "badIdentifier constructor"],
  ["quota: { 2014-01: 1000, 2015-06: 3000 }", "qouta: 3000", "unknownKey qouta"],
  ["quota: { 2014-01: 1000, 2015-06: 3000 }", "quota: 20001", "outOfRange 20001"],
  ["quota: { 2014-01: 1000, 2015-06: 3000 }", "quota: 8,000", "wrongType 8,000"],
  ["quota: { 2014-01: 1000, 2015-06: 3000 }", "quota: 8000 * 1.03 ^ yearsSinceSart", "formulaName yearsSinceSart"],
  ["quota: { 2014-01: 1000, 2015-06: 3000 }", "quota: {}", "wrongCount {}"],
  ["quota: { 2014-01: 1000, 2015-06: 3000 }", "quota: [1]", "wrongType [1]"],
  ["2015-06: 3000", "2013-12: 3000", "outsideRun 2013-12"],
  ["2015-06: 3000", "2017-01: 3000", "outsideRun 2017-01"],
  ["2015-06: 3000", "2015-6: 3000", "badMonth 2015-6"],
  ["2015-06: 3000", "2014-01: 3000", "duplicateKey 2014-01"],
  ["2015-06: 3000", "2014-01: 1, 2014-01: 2", "duplicateKey 2014-01", "duplicateKey 2014-01"],
  ["2015-06: 3000", "2015-06: growth", "formulaUnavailable growth"],
  ["grant: { on: 2015-01, ", "grant: { ", "missing grant"],
  ["eligible: registered", "eligible: registred", "unknownName registred"],
  ["amount: 7246", "amount: -1", "outOfRange -1"],
  ["members: 21", "members: 21.5", "notWhole 21.5"],
  ["{ upTo: 5000,", "{ upTo: 2000,", "notAscending 2000"],
  ["{ upTo: 5000,", "{ upto: 5000,", "missing {", "unknownKey upto"],
  ["[{ upTo: 2000, monthly: 0 }, { upTo: 5000, monthly: 0.005 }]", "[]", "wrongCount []"],
  ["[{ upTo: 2000, monthly: 0 }, { upTo: 5000, monthly: 0.005 }]", "[2000, 5000]", "wrongType 2000", "wrongType 5000"],
  ["lines: [official, 3650]", "lines: [offical, 3650]", "unknownName offical"],
  ["lines: [official, 3650]", "lines: [3650, 3650]", "duplicateEntry 3650"],
  ["[headcount, gini]", "[headcount, headcuont]", "unknownName headcuont"],
  ["[headcount, gini]", "[]", "wrongCount []"],
  ["sources: [S2, S3]", "sources: *s", "alias *s"],
  ["sources: [S2, S3]", "? [a]\n: b", "keyNotText [a]"],
  ["sources: [S2, S3]", "sources: !mine [S2]", "syntax !mine"],
];
for (const [part, by, ...problems] of mistakes)
  test(`${by.slice(0, 60).trim() || `nothing for ${part.trim()}`}: ${problems.join("; ")}`, () => {
    expect(problemsOf(changed(part, by))).toEqual(problems);
  });

test("a text that is not YAML is answered with all that the parser found, and nothing that follows from it", () => {
  expect(
    problemsOf(
      changed("title: { en: A test, zh: 测试 }", "title: { en: A test").replace("seed: a phrase", 'seed: "a phrase'),
    ),
  ).toEqual([
    "syntax q", // where the bracket must have closed
    "syntax ", // where the text ends
  ]);
});
test("an anchor without a reference does no harm", () =>
  expect(problemsOf(changed("sources: [", "sources: &s ["))).toEqual([]));
test("JSON is read too", () =>
  expect(scenarioOf(JSON.stringify(parse(goodFile), null, 2))).toEqual(scenarioOf(goodFile)));

test("an empty file, a file of comments and a file that is one word are refused in words", () => {
  expect(problemsOf("")).toEqual(["emptyFile "]);
  expect(problemsOf("# nothing\n")).toEqual(["emptyFile #"]);
  expect(problemsOf("scenario")).toEqual(["wrongType scenario"]);
  expect(problemsOf("[1, 2]")).toEqual(["wrongType [1, 2]"]);
});

test("a file that is too long, too deep, or full of problems is answered shortly", () => {
  expect(problemsOf(`${goodFile}#${"x".repeat(LIMITS.characters)}`)).toEqual(["tooLong #"]);
  expect(problemsOf("[".repeat(50_000))).toEqual(["tooDeep ["]);
  expect(problemsOf("- ".repeat(40_000))).toEqual(["tooDeep  "]);
  const unknown = problemsOf(goodFile + Array.from({ length: 5000 }, (_, k) => `k${k}: 1`).join("\n"));
  expect(unknown).toHaveLength(101);
  expect(unknown.at(-1)).toBe("moreProblems k99");
});

test("a browser that runs fewer households says so", () => {
  const read = readScenario(goodFile, known, { ...LIMITS, households: 30 });
  expect(read).toMatchObject({ problems: [{ code: "outOfRange", expected: { kind: "number", maximum: 30 } }] });
});

test("references to references are not followed", () => {
  const bomb = Array.from({ length: 20 }, (_, k) => `k${k + 1}: &k${k + 1} [${`*k${k}, `.repeat(9)}1]`).join("\n");
  expect(problemsOf(`k0: &k0 [1]\n${bomb}`)).toHaveLength(101);
});
