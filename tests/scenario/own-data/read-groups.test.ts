import { expect, test } from "vitest";
import { readGroups } from "../../../engine/scenario/own-data/read-groups.ts";
import { aboutOf } from "../../../engine/experiment/about.ts";
import { library } from "../../../engine/experiment/library.ts";
import { readScenario } from "../../../engine/scenario/read.ts";
import { writeScenario } from "../../../engine/scenario/write.ts";
import type { TableFile } from "../../../engine/scenario/own-data/table-file.ts";

const tableOf = (names: string, ...rows: readonly string[]): TableFile => ({
  names: names.split(","),
  rows: rows.map((row) => row.split(",")),
  lines: rows.map((_, row) => row + 2),
});
const read = (table: TableFile, mean: number | null = 6000) =>
  readGroups({ file: "groups.csv", path: ["population", "groups"], table }, mean);
const codesOf = (table: TableFile, mean: number | null = 6000): string[] => {
  const answer = read(table, mean);
  return "faults" in answer
    ? answer.faults.map(({ code, arguments: given }) => `${code} ${given?.["row"] ?? ""}`.trim())
    : [];
};

test("cumulative shares, shares of groups and means of groups describe the same curve", () => {
  const groups = [
    { population: 0.5, share: 0.25 },
    { population: 1, share: 1 },
  ];
  expect(read(tableOf("population,consumption", "0.5,0.25", "1,1"))).toEqual({ groups, mean: 6000 });
  expect(read(tableOf("populationShare,consumptionShare", "0.5,0.25", "0.5,0.75"))).toEqual({ groups, mean: 6000 });
  expect(read(tableOf("populationShare,mean", "0.5,3000", "0.5,9000"), null)).toEqual({ groups, mean: 6000 });
});

test("a curve must rise, be convex, come to the whole and have two groups", () => {
  expect(codesOf(tableOf("population,consumption", "0.5,0.6", "1,1"))).toEqual(["groupsConvex 2"]);
  expect(codesOf(tableOf("population,consumption", "0.5,0.1", "0.5,0.4", "1,1"))).toEqual(["groupsAscend 2"]);
  expect(codesOf(tableOf("population,consumption", "0.5,0.1", "0.9,0.4"))).toEqual(["groupsWhole", "groupsWhole"]);
  expect(codesOf(tableOf("population,consumption", "1,1"))).toEqual(["groupsFew"]);
  expect(codesOf(tableOf("population,consumption", "50,25", "100,100"))).toEqual(
    Array(4)
      .fill(0)
      .map((_, k) => `tableCell ${1 + (k % 2)}`),
  );
});

test("the mean is given once", () => {
  expect(codesOf(tableOf("population,consumption", "0.5,0.25", "1,1"), null)).toEqual(["groupsMean"]);
  expect(codesOf(tableOf("populationShare,mean", "0.5,3000", "0.5,9000"), 6000)).toEqual(["groupsMeanTwice"]);
  expect(codesOf(tableOf("persons,money", "0.5,3000"))).toEqual(["groupsColumns"]);
});

test("a scenario with groups is written out and read back, takes its line from the file, and says so", () => {
  const text = `schema: 1
id: G
title: { en: Groups, zh: 分组 }
population: { base: R13, groups: groups.csv, mean: 6000, line: 2800, villages: 2, households: 40 }
months: 12
seed: g
policies: [{ id: quo, name: { en: Quo, zh: 现状 } }]
`;
  const tables = { "groups.csv": tableOf("populationShare,consumptionShare", "0.3,0.1", "0.3,0.25", "0.4,0.65") };
  const answer = readScenario(text, { ...library, tables });
  if ("problems" in answer) throw new Error(JSON.stringify(answer.problems));
  const { scenario } = answer;
  expect(scenario.report.lines).toEqual([2800]);
  expect(readScenario(writeScenario(scenario, library), library)).toEqual({ scenario });
  expect(aboutOf(scenario, library).notes).toEqual([{ code: "ownGroups", arguments: { groups: 3, mean: "6000" } }]);
});
