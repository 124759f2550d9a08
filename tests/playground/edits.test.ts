import { parseMonth } from "#engine";
import { expect, test } from "vitest";
import {
  NO_EDITS,
  countEdits,
  editAssumption,
  editSetting,
  movedMonth,
  sameEdits,
  withEdits,
  type ScenarioFile,
} from "../../playground/state/edits.ts";

const name = { en: "Policy", zh: "政策" };
const file: ScenarioFile = {
  id: "Y1",
  assumptions: { remittedShare: 0.35 },
  policies: [
    { id: "status-quo", name },
    { id: "lower", name, settings: { dutyFreeQuota: 3000 } },
  ],
};

test("an edit is laid over the file, and only there", () => {
  const edits = editSetting(NO_EDITS, file, "lower", "dutyFreeQuota", 1000);
  expect(withEdits(file, edits).policies[1]!.settings).toEqual({ dutyFreeQuota: 1000 });
  expect(withEdits(file, edits).policies[0]!.settings).toEqual({});
  expect(file.policies[1]!.settings).toEqual({ dutyFreeQuota: 3000 });
});

test("a policy that was changed says so in its name", () => {
  const edits = editSetting(NO_EDITS, file, "lower", "dutyFreeQuota", 1000);
  expect(withEdits(file, edits).policies.map((policy) => policy.name.en)).toEqual(["Policy", "Policy (changed)"]);
});

test("setting what the file says is no edit", () => {
  const edits = editSetting(NO_EDITS, file, "lower", "dutyFreeQuota", 1000);
  expect(countEdits(edits)).toBe(1);
  expect(editSetting(edits, file, "lower", "dutyFreeQuota", 3000)).toEqual(NO_EDITS);
});

test("null takes the file's setting away, and is an edit", () => {
  const edits = editSetting(NO_EDITS, file, "lower", "dutyFreeQuota", null);
  expect(countEdits(edits)).toBe(1);
  expect(withEdits(file, edits).policies[1]!.settings).toEqual({});
});

test("null for what the file does not set is no edit", () => {
  expect(editSetting(NO_EDITS, file, "status-quo", "dutyFreeQuota", null)).toEqual(NO_EDITS);
  expect(editAssumption(NO_EDITS, file, "awayWage", null)).toEqual(NO_EDITS);
});

test("assumptions are edited like settings", () => {
  const edits = editAssumption(
    editAssumption(NO_EDITS, file, "remittedShare", { low: 0.2, high: 0.5 }),
    file,
    "awayWage",
    3000,
  );
  expect(withEdits(file, edits).assumptions).toEqual({ remittedShare: { low: 0.2, high: 0.5 }, awayWage: 3000 });
  expect(editAssumption(edits, file, "remittedShare", 0.35).assumptions).toEqual({ awayWage: 3000 });
});

test("a date is moved wherever a setting begins in that month, and nowhere else", () => {
  const [from, to] = [parseMonth("2016-01")!, parseMonth("2017-07")!];
  expect(movedMonth({ "2014-01": 1, "2016-01": 2 }, from, to)).toEqual({ "2014-01": 1, "2017-07": 2 });
  expect(movedMonth({ amount: { "2016-01": 5 }, from: "2016-01", eligible: "all" }, from, to)).toEqual({
    amount: { "2017-07": 5 },
    from: "2017-07",
    eligible: "all",
  });
  expect([8000, "8000 * 2", [{ upTo: 1 }]].map((value) => movedMonth(value, from, to))).toEqual([
    8000,
    "8000 * 2",
    [{ upTo: 1 }],
  ]);
});

test("edits are the same whatever the order they were made in", () => {
  const one = editAssumption(editSetting(NO_EDITS, file, "lower", "dutyFreeQuota", 1), file, "awayWage", 3);
  const other = editSetting(editAssumption(NO_EDITS, file, "awayWage", 3), file, "lower", "dutyFreeQuota", 1);
  expect(sameEdits(one, other)).toBe(true);
  expect(sameEdits(one, editSetting(one, file, "lower", "dutyFreeQuota", 2))).toBe(false);
});
