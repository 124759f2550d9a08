import { expect, test } from "vitest";
import type { FileValue, ScenarioFile } from "../../playground/state/edits.ts";
import { datesShown } from "../../playground/state/dates-shown.ts";

const dates = (settings: Readonly<Record<string, FileValue>>): number[] => {
  const edited: ScenarioFile = { policies: [{ id: "p", name: { en: "p", zh: "p" }, settings }] };
  // Only start and months of the scenario are read; January 2014 is month 528.
  return datesShown({
    edited,
    place: 0,
    scenario: { start: 528, months: 36 } as Parameters<typeof datesShown>[0]["scenario"],
  });
};

test("dates of schedules and records are marked, each once, in order", () => {
  expect(
    dates({
      quota: { "2016-01": 3, "2014-01": 1 },
      grant: { on: "2014-06", amount: 5 },
      groups: { from: "2016-01", members: 21 },
    }),
  ).toEqual([0, 5, 24]);
});

test("schedules inside records are marked", () => {
  expect(dates({ allowance: { amount: { "2015-01": 100 }, eligible: "all" } })).toEqual([12]);
});

test("dates before the start or after the end are not on the chart", () => {
  expect(dates({ quota: { "2013-12": 1, "2017-01": 2 } })).toEqual([]);
});
