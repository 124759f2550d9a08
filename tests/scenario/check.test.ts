import { expect, test } from "vitest";
import { parse } from "yaml";
import { library } from "../../engine/experiment/library.ts";
import { checkPolicySettings, checkScenario } from "../../engine/scenario/check.ts";
import { problemOf } from "../../engine/scenario/fault.ts";
import { LIMITS } from "../../engine/scenario/known.ts";
import { problemSentence } from "../../engine/text/format-problems.ts";
import { goodFile, known } from "./test-model.ts";

const span = { first: 528, last: 563 };

test("settings from a form are resolved as those of a file", () => {
  expect(checkPolicySettings({ quota: 3000, grant: { on: "2015-01" } }, known.model, span)).toEqual({
    settings: { quota: 3000, grant: { on: 540 } },
  });
});

test("all that is wrong with settings from a form is told at once, without a line", () => {
  const settings = {
    quota: 30000,
    grant: { on: "2017-01", eligible: "nobody" },
    ladder: [
      { upTo: 500, monthly: 0 },
      { upTo: 500, monthly: 0.1 },
    ],
  };
  const checked = checkPolicySettings(settings, known.model, span);
  const problems = "faults" in checked ? checked.faults.map((fault) => problemOf(fault, null, settings)) : [];
  expect(problems.map(({ line }) => line)).toEqual([0, 0, 0, 0, 0]);
  expect(problems.map((problem) => problemSentence(problem, "en"))).toEqual([
    "quota: expected a number from 0 to 20,000 (yuan a person and day, nominal); got 30000.",
    "grant.on: expected a month from 2014-01 to 2016-12, within the run; got 2017-01.",
    "grant.eligible: expected one of all, registered or a condition such as registered and children >= 2; got nobody.",
    "ladder[1].monthly: expected a number from 0 to 0.05 (a month); got 0.1.",
    "ladder[1].upTo: expected upTo to rise from row to row; got 500 after 500.",
  ]);
});

test("a scenario edited in a page passes the same checks as a file", () => {
  const file = parse(goodFile) as object;
  expect(checkScenario(file, known, LIMITS)).toHaveProperty("scenario.months", 36);
  expect(checkScenario({ ...file, months: 360 }, known, LIMITS)).toMatchObject({
    faults: [{ code: "outOfRange", path: ["months"] }],
  });
});

test("the dates a run allows follow the file that is checked, not the one before it", () => {
  const file = parse(goodFile) as object;
  expect(checkScenario({ ...file, months: 12 }, known, LIMITS)).toHaveProperty("faults");
  expect(checkScenario(file, known, LIMITS)).toHaveProperty("scenario");
});

for (const base of Object.values(library.bases))
  test(`the status quo of ${base.id} is written in the syntax of files and within every range`, () => {
    const checked = checkPolicySettings(base.statusQuo, library.model, null);
    expect(checked).toHaveProperty("settings");
    expect("settings" in checked && Object.keys(checked.settings)).toEqual(Object.keys(base.statusQuo));
  });
