import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { aboutOf } from "../../engine/experiment/about.ts";
import { wordOf } from "../../engine/experiment/draw-parameters.ts";
import { library, model } from "../../engine/experiment/library.ts";
import { version } from "../../engine/experiment/version.ts";
import { readScenario } from "../../engine/scenario/read.ts";
import type { Scenario } from "../../engine/scenario/scenario.ts";
import { smallScenario } from "../hosts/small-scenario.ts";

const read = (text = smallScenario()): Scenario => (readScenario(text, library) as { scenario: Scenario }).scenario;
const codes = (scenario: Scenario, fixed = false) => aboutOf(scenario, library, fixed).notes.map(({ code }) => code);

test("the engine's version is the package's", () =>
  expect(version).toBe((JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version));

test("no two parameters of the model share a word of the random key", () => {
  const names = Object.keys(model.parameters);
  expect(names.length).toBeGreaterThan(20);
  expect(new Set(names.map(wordOf)).size).toBe(names.length);
});

test("every base population's status quo is a valid setting of the levers", () => {
  for (const base of Object.values(library.bases))
    expect(Object.keys(library.statusQuoOf(base))).toEqual(Object.keys(base.statusQuo));
});

test("series of the first line have the metric's name, those of other lines name their line", () => {
  const { series, line } = aboutOf(read(), library);
  expect(series.map(({ key, line }) => [key, line])).toEqual([
    ["headcount", 2800],
    ["headcount@3650", 3650],
    ["meanConsumption", null],
    ["netPublicCost", null],
  ]);
  expect(line).toBe(2800);
});

test("a run beyond the base's last dated growth says so", () => {
  expect(codes(read())).toEqual([]);
  expect(codes(read(smallScenario({ months: 120 })))).toEqual(["growthExtrapolated"]);
});

test("fixed parameters are spoken of only where something would have been drawn", () => {
  expect(codes(read(), true)).toEqual(["fixedParameters"]);
  expect(codes({ ...read(), assumptions: { labourBeta: 2 } }, true)).toEqual([]);
});

test("officials who see everything are spoken of", () => {
  expect(codes({ ...read(), perfectInformation: true })).toEqual(["perfectInformation"]);
});

test("draws from a posterior are spoken of, with their number; fixed parameters instead of them too", () => {
  const scenario = {
    ...read(),
    assumptions: {},
    posterior: { parameters: ["leaveCost"], rows: [[3], [4]], weights: [1, 1] },
  };
  expect(aboutOf(scenario, library).notes).toEqual([
    { code: "posterior", arguments: { parameters: "leaveCost", draws: 2 } },
  ]);
  expect(codes(scenario, true)).toEqual(["fixedParameters"]);
});
