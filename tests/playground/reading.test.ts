import { expect, test } from "vitest";
import { model } from "#engine";
import { NO_EDITS, editAssumption, editSetting, withEdits, type FileValue } from "../../playground/state/edits.ts";
import {
  readFile,
  readText,
  writeCopy,
  writeRenamed,
  writeText,
  writeWithout,
  type Reading,
} from "../../playground/state/reading.ts";
import { firstValue } from "../../playground/state/setting-values.ts";

const texts = import.meta.glob<string>("../../scenarios/*.yaml", { eager: true, query: "?raw", import: "default" });

const right = (reading: Reading) => {
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
  return reading;
};
/** A scenario but for the names of its policies, which say whether they were changed. */
const wordless = ({ scenario }: ReturnType<typeof right>) => ({
  ...scenario,
  policies: scenario.policies.map(({ id, settings }) => ({ id, settings })),
});

/** In each scenario every fifth lever, in the next one the next ones: all levers in many scenarios, in a fifth of the time. */
const TURNS = 5;
for (const [turn, [name, text]] of Object.entries(texts).entries()) {
  test(`${name}: what is saved reads back as what is on the page, whichever lever is used`, () => {
    const { file, scenario } = right(readText(text));
    for (const [at, lever] of model.levers.entries()) {
      if (at % TURNS !== turn % TURNS) continue;
      const policy = file.policies.at(-1)!.id;
      const edits = editSetting(NO_EDITS, file, policy, lever.name, firstValue(lever, scenario.start));
      expect(wordless(right(readText(writeText(text, edits)))), lever.name).toEqual(
        wordless(right(readFile(withEdits(file, edits)))),
      );
    }
  });

  test(`${name}: what is saved reads back when everything is taken away`, () => {
    const { file } = right(readText(text));
    let edits = NO_EDITS;
    for (const { id, settings = {} } of file.policies)
      for (const lever of Object.keys(settings)) edits = editSetting(edits, file, id, lever, null);
    for (const parameter of Object.keys(file.assumptions ?? {})) edits = editAssumption(edits, file, parameter, null);
    const saved = right(readText(writeText(text, edits)));
    expect(wordless(saved)).toEqual(wordless(right(readFile(withEdits(file, edits)))));
    expect(saved.scenario.policies.every(({ settings }) => Object.keys(settings).length === 0)).toBe(true);
  });

  test(`${name}: comments survive`, () => {
    expect(writeText(`# mine\n${text}`, NO_EDITS)).toContain("# mine");
  });
}

test("settings out of range are answered with where, what was expected and what came", () => {
  const { file } = right(readText(Object.values(texts)[0]!));
  const policy = file.policies[1]!.id;
  const wrong = (value: FileValue) =>
    readFile(withEdits(file, editSetting(NO_EDITS, file, policy, "dutyFreeQuota", value)));
  expect(wrong(-1)).toMatchObject({
    problems: [
      { code: "outOfRange", path: ["policies", 1, "settings", "dutyFreeQuota"], got: "-1", expected: { minimum: 0 } },
    ],
  });
  expect(wrong({ "2014-01": 1, nonsense: 2 })).toHaveProperty("problems");
});

test("draws in a file beside the scenario are refused in words, since a page reads no folder; draws written out are taken", () => {
  const text = Object.values(texts)[0]!;
  const read = readText(`${text}posterior: draws.parquet\n`);
  expect(read).toMatchObject({ problems: [{ code: "attachmentMissing", path: ["posterior"], got: "draws.parquet" }] });
  const { file, scenario } = right(readText(`${text}posterior: { networkWeight: [0.5, 1] }\n`));
  expect(scenario.posterior).toMatchObject({ parameters: ["networkWeight"], weights: [1, 1] });
  expect(right(readFile(file)).scenario).toEqual(scenario);
});

test("a formula of the file stays as it is written when something else is changed", () => {
  const text = texts["../../scenarios/classroom.yaml"]!.replace("{ amount: 150 }", "{ amount: 100 + 20 * children }");
  const { file } = right(readText(text));
  const edits = editSetting(NO_EDITS, file, "cash", "bankRate", 0.004);
  const saved = writeText(text, edits);
  expect(saved).toContain("{ amount: 100 + 20 * children }");
  expect(wordless(right(readText(saved)))).toEqual(wordless(right(readFile(withEdits(file, edits)))));
});

test("an edited policy kept beside its original reads back: both are there, comments stay", () => {
  const text = texts["../../scenarios/classroom.yaml"]!;
  const edits = { settings: { cash: { minimumLivingAllowance: { amount: 300 } } }, assumptions: {} };
  const written = writeCopy(text, edits, "cash", { en: "My cash", zh: "我的现金" });
  const read = readText(written);
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  const { policies } = read.scenario;
  expect(policies.map(({ id }) => id).slice(-1)).toEqual(["cash-mine"]);
  expect(policies.at(-1)!.name.en).toBe("My cash");
  const before = readText(text);
  if ("problems" in before) throw new Error("the classroom cannot be read");
  expect(policies.find(({ id }) => id === "cash")).toEqual(before.scenario.policies.find(({ id }) => id === "cash"));
  expect(policies.at(-1)!.settings).not.toEqual(policies.find(({ id }) => id === "cash")!.settings);
  const again = readText(writeCopy(written, edits, "cash", { en: "Another", zh: "又一个" }));
  expect("scenario" in again && again.scenario.policies.at(-1)!.id).toBe("cash-mine2");
});

test("a kept policy gets another name, or goes, and takes its edits with it; the others stay as they were", () => {
  const text = texts["../../scenarios/classroom.yaml"]!;
  const { file, scenario } = right(readText(text));
  const edits = editSetting(NO_EDITS, file, "cash", "pension", 40);
  const kept = writeCopy(text, edits, "cash", { en: "Mine", zh: "我的" });
  const own = editSetting(NO_EDITS, right(readText(kept)).file, "cash-mine", "pension", 60);
  const renamed = right(readText(writeRenamed(kept, own, "cash-mine", "Higher pension"))).scenario.policies.at(-1)!;
  expect(renamed.name).toEqual({ en: "Higher pension", zh: "Higher pension" });
  expect(JSON.stringify(renamed.settings)).toContain("60");
  expect(right(readText(writeWithout(kept, own, "cash-mine"))).scenario.policies).toEqual(scenario.policies);
});
