/** Formulas in scenario files: read, refused in their place, written, hashed. */
import { expect, test } from "vitest";
import { library } from "../../../engine/experiment/library.ts";
import { scenarioHash } from "../../../engine/scenario/hash.ts";
import { readScenario } from "../../../engine/scenario/read.ts";
import { writeScenario } from "../../../engine/scenario/write.ts";
import { problemSentence } from "../../../engine/text/format-problems.ts";

const file = (settings: string): string => `schema: 1
id: F
title: { en: Formulas, zh: 公式 }
population: { base: GX14, villages: 1, households: 20 }
months: 24
seed: f
policies:
  - { id: quo, name: { en: Quo, zh: 现状 } }
  - id: reform
    name: { en: Reform, zh: 改革 }
    settings: { ${settings} }
`;
const read = (settings: string) => readScenario(file(settings), library);
function scenarioOf(settings: string) {
  const answer = read(settings);
  if ("problems" in answer) throw new Error(answer.problems.map((one) => problemSentence(one, "en")).join("\n"));
  return answer.scenario;
}
/** Line, column and sentence of every problem. */
const problemsOf = (settings: string): string[] => {
  const answer = read(settings);
  if (!("problems" in answer)) return [];
  return answer.problems.map((one) => `${one.line}:${one.column}-${one.endColumn} ${problemSentence(one, "en")}`);
};

test("a formula for a number, for an amount and for whom it reaches is read as text and steps", () => {
  const { settings } = scenarioOf(
    "dutyFreeQuota: 8000 * 1.03 ^ yearsSinceStart, borderSubsidy: 150 + 50 * children, minimumLivingAllowance: { eligible: registered and dependants >= 2 }",
  ).policies[1]!;
  expect(settings["dutyFreeQuota"]).toEqual({
    formula: "8000 * 1.03 ^ yearsSinceStart",
    code: [8000, 1.03, "yearsSinceStart", "^", "*"],
  });
  expect(settings["borderSubsidy"]).toEqual({ formula: "150 + 50 * children", code: [150, 50, "children", "*", "+"] });
  expect(settings["minimumLivingAllowance"]).toMatchObject({ eligible: { formula: "registered and dependants >= 2" } });
});

test("a scenario with formulas is written and read back, and its hash covers their text", () => {
  const text =
    'dutyFreeQuota: "calendarYear < 2016 ? 8000 : 3000", minimumLivingAllowance: { amount: 10 * size, eligible: size > 2 }';
  const scenario = scenarioOf(text);
  const again = readScenario(writeScenario(scenario, library), library);
  expect(again).toEqual({ scenario });
  expect(scenarioHash(scenarioOf(text.replace("3000", "3001")))).not.toBe(scenarioHash(scenario));
});

test("a mistake is placed at its word, with the nearest name", () => {
  expect(problemsOf("borderSubsidy: 150 + 50 * childern")).toEqual([
    "11:43-51 policies[1].settings.borderSubsidy: a formula knows no childern. Names here: registered, observedIncome, size, children, elders, dependants, workers, awayMembers, land, kmToBorder, kmToTown, yearsSinceStart, …. Did you mean children?",
  ]);
  expect(problemsOf("borderSubsidy: '150 + sin(2)'")[0]).toMatch(/^11:39-42 .* no function sin/);
  expect(problemsOf("minimumLivingAllowance: { eligible: children + 1 }")).toEqual([
    "11:53-65 policies[1].settings.minimumLivingAllowance.eligible: expected what is true or false, such as children >= 2; got children + 1, which is a number.",
  ]);
});

test("one number for all may not speak of households", () => {
  expect(problemsOf("dutyFreeQuota: 1000 * children")).toEqual([
    "11:39-47 policies[1].settings.dutyFreeQuota: children differs from household to household, and this is one number for all. Names here: yearsSinceStart, calendarYear, monthOfYear.",
  ]);
});

test("a formula of the month that leaves the range in some month of the run names it", () => {
  expect(problemsOf("dutyFreeQuota: 15000 + 10000 * yearsSinceStart")[0]).toContain(
    "expected a number from 0 to 20,000 (yuan a person and day, nominal); the formula gives 25000 in 2016-01.",
  );
  expect(problemsOf("dutyFreeQuota: 8000 / yearsSinceStart")[0]).toContain("gives Infinity in 2015-01");
});

test("a number in quotation marks, and a schedule's value that is a formula, are refused", () => {
  expect(problemsOf('dutyFreeQuota: "3000"')[0]).toContain("expected a number from 0 to 20,000");
  expect(problemsOf("dutyFreeQuota: { 2015-06: 3000 * 2 }")[0]).toContain("A formula cannot stand here.");
});
